import { canonicalTag } from '../../../../shared/tags';

import type { CodeKind } from './kind';
import { lazy } from './lazy';
import { reader } from './reading';
import { inOrder, named } from './search';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Languages with a code of three letters that people of sister cities speak, such as Udmurt in Izhevsk. */
const LONGER =
  'ain arn ase ceb chk chr fil gsw hak haw hmn jsl kea lad lij lkt luo mah moh mus nah nan nap nav';
const LONGEST = 'nds nde nso pap pms quc quz rhg rom sco scn shi sgn smo tlh udm vec war wuu yue zun';

/** Languages as a country or a script writes them. */
const VARIANTS =
  'en-GB en-US es-419 es-ES es-MX es-PE fr-CA fr-FR pt-BR pt-PT sr-Cyrl sr-Latn zh-Hans zh-Hans-CN zh-Hant zh-Hant-HK zh-Hant-TW';

const candidates = (): string[] => [
  ...LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`)),
  ...`${LONGER} ${LONGEST} ${VARIANTS}`.split(' '),
];

/** Languages of BCP 47: by their name, or any tag that is one, whether it is offered or not. */
export const languages = (locale: string): CodeKind => {
  const inPanel = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  const inEnglish = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const options = lazy(() =>
    inOrder(
      candidates().flatMap((code) => {
        const english = canonicalTag(code) === code ? inEnglish.of(code) : undefined;
        return english === undefined ? [] : [{ code, name: inPanel.of(code) ?? english, also: [english] }];
      }),
      locale,
    ),
  );
  return {
    options,
    read: reader(
      (text) => {
        // People know `en_US` from other software.
        const tag = canonicalTag(text.replaceAll('_', '-'));
        const isKnown = tag !== undefined && inPanel.of(tag) !== undefined;
        // Twi and Lao are names of languages and look like tags.
        return isKnown ? tag : (named(options(), text)?.code ?? tag);
      },
      (code) => inPanel.of(code),
    ),
  };
};
