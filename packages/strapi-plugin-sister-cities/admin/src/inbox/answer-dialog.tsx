import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Mail } from '@strapi/icons';
import { useAuth } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { textIn } from '../dialogs/fields';
import type { DialogField } from '../dialogs/fields';
import { FormDialog } from '../dialogs/form-dialog';
import { useDialog } from '../dialogs/use-dialog';
import type { DialogState } from '../dialogs/use-dialog';
import { useMessages } from '../translations/message';

import { languageWords } from './age';
import type { EntryProps } from './entry-card';
import { afterAnswer, isStateOf } from './kinds';
import { mailAddress, mailLanguageIn, mailLanguageOf, mailOf } from './mail';
import { MAIL_LANGUAGES } from './mail-words';
import { stateField } from './state-field';
import { useTriage } from './use-triage';

interface AnswerDialogProps extends EntryProps {
  focusCard: () => void;
}

const useSender = (): string =>
  useAuth('AnswerDialog', ({ user }) =>
    [user?.firstname, user?.lastname].filter((part) => typeof part === 'string' && part !== '').join(' '),
  );

/** Begins an answer in the person's language, opens it in the mail program, and notes that it was sent. */
export const AnswerDialog = ({ entry, onChanged, focusCard }: AnswerDialogProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { look, save } = useTriage();
  const sender = useSender();
  const language = mailLanguageOf(entry);
  const begun = mailOf(entry, language, sender);
  const dialog = useDialog({
    language,
    subject: begun.subject,
    text: begun.text,
    state: afterAnswer(entry.kind, entry.state),
  });
  const { draft } = dialog;
  const mail = { subject: textIn(draft, 'subject'), text: textIn(draft, 'text') };

  const fields: DialogField[] = [
    {
      kind: 'choice',
      name: 'language',
      label: say('inbox.mail-language'),
      hint: say('inbox.mail-language-hint'),
      required: true,
      options: MAIL_LANGUAGES.map((tag) => ({ value: tag, label: languageWords(tag, locale) })),
    },
    { kind: 'line', name: 'subject', label: say('inbox.mail-subject'), required: true },
    { kind: 'lines', name: 'text', label: say('inbox.mail-text'), required: true },
    stateField(entry.kind, say),
  ];

  /** Another language begins the mail anew, as long as nobody has written into it. */
  const change: DialogState['change'] = (name, value) => {
    dialog.change(name, value);
    if (name !== 'language' || typeof value === 'function') return;
    const before = mailOf(entry, mailLanguageIn(textIn(draft, 'language')), sender);
    const next = mailOf(entry, mailLanguageIn(textIn({ language: value }, 'language')), sender);
    if (mail.subject === before.subject) dialog.change('subject', next.subject);
    if (mail.text === before.text) dialog.change('text', next.text);
  };

  const submit = async (): Promise<void> => {
    const state = textIn(draft, 'state');
    const after = await save(entry, isStateOf(entry.kind, state) ? { state } : {});
    onChanged(after, say('inbox.answered', { title: after.title, state: say(`inbox.state.${after.state}`) }));
  };

  const reload = (): void => {
    look(entry).then(
      (now) => {
        onChanged(now, '');
        dialog.change('state', (state) =>
          state === afterAnswer(entry.kind, entry.state) ? afterAnswer(now.kind, now.state) : state,
        );
      },
      () => {
        // The next attempt says what is wrong.
      },
    );
  };

  return (
    <FormDialog
      dialog={{ ...dialog, change }}
      opener={
        <Button
          variant="secondary"
          startIcon={<Mail aria-hidden />}
          aria-label={say('inbox.answer-title', { title: entry.title })}
        >
          {say('inbox.answer')}
        </Button>
      }
      title={say('inbox.answer-title', { title: entry.title })}
      confirm={say('inbox.mail-sent')}
      fields={fields}
      before={<Typography tag="p">{say('inbox.mail-to', { email: entry.email })}</Typography>}
      after={
        <Box background="primary100" borderColor="primary200" hasRadius padding={4}>
          <Flex direction="column" alignItems="flex-start" gap={3}>
            <Typography tag="p">{say('inbox.mail-explain')}</Typography>
            <LinkButton
              href={mailAddress(entry.email, mail)}
              variant="secondary"
              startIcon={<Mail aria-hidden />}
            >
              {say('inbox.mail-open')}
            </LinkButton>
          </Flex>
        </Box>
      }
      submit={submit}
      reload={reload}
      focusAfter={focusCard}
    />
  );
};
