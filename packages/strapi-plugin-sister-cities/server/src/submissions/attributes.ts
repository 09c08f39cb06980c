import { instant, longText, text } from '../model/attributes';
import { code } from '../model/found-by-name';
import type { Attributes } from '../model/types';

/** What the server notes of a record that a resident sent in through a form; empty where the office entered it. */
export const sentIn = (): Attributes => ({
  receipt: text({
    label: 'Receipt',
    help: 'What the person was told on sending it. Somebody who calls can name it.',
    maxLength: 19,
    readOnly: true,
    indexed: true,
  }),
  receivedAt: instant({ label: 'Received', help: 'When it came in, and consent was given with it.' }),
  writtenIn: code('language', {
    label: 'Language of the form',
    help: 'A BCP 47 tag: the language in which the consent was shown.',
    readOnly: true,
  }),
  consentVersion: text({
    label: 'Version of the consent',
    help: 'Which words the person agreed to.',
    maxLength: 50,
    readOnly: true,
  }),
  consentText: longText({
    label: 'Words of the consent',
    help: 'The words as the person read them.',
    readOnly: true,
  }),
});
