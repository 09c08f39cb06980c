import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import { useId } from 'react';
import { useIntl } from 'react-intl';

import type { EditionProposal, MadeEdition } from '../../../shared/desk';
import { uidOf } from '../../../shared/names';
import { textIn } from '../dialogs/fields';
import type { DialogField } from '../dialogs/fields';
import { FormDialog } from '../dialogs/form-dialog';
import { dateIn, sentFields } from '../dialogs/sent';
import { useDialog } from '../dialogs/use-dialog';
import { useTellChanged } from '../dialogs/use-refresh-page';
import { useMessages } from '../translations/message';
import type { Say } from '../translations/message';

import { proposalsOf } from './proposals';

const fieldsOf = (say: Say): DialogField[] => [
  {
    kind: 'date',
    name: 'startsOn',
    label: say('event.starts-on'),
    hint: say('event.hint-starts'),
    required: true,
  },
  { kind: 'line', name: 'name', label: say('event.name'), required: true },
];

interface EditionDialogProps {
  documentId: string;
  next: EditionProposal;
  contentLocale: string | undefined;
  /** Is told the edition that was made. */
  onMade: (documentId: string) => void;
  focusPanel: () => void;
}

/** Makes a draft of the next edition of a series, on a day that somebody chooses. */
export const EditionDialog = ({
  documentId,
  next,
  contentLocale,
  onMade,
  focusPanel,
}: EditionDialogProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { post } = getFetchClient();
  const { toggleNotification } = useNotification();
  const tellChanged = useTellChanged();
  const proposalsId = useId();
  const dialog = useDialog({ startsOn: next.sameDate ?? '', name: next.name });
  const fields = fieldsOf(say);
  const chosen = dateIn(textIn(dialog.draft, 'startsOn'), locale);

  const submit = async (): Promise<void> => {
    const { data } = await post<{ data: MadeEdition }>(`/sister-cities/events/${documentId}/editions`, {
      ...sentFields(fields, dialog.draft, locale),
      ...(contentLocale === undefined ? {} : { locale: contentLocale }),
    });
    toggleNotification({ type: 'success', message: say('event.duplicated') });
    tellChanged({ model: uidOf('event'), documentId: data.data.documentId });
    onMade(data.data.documentId);
  };

  return (
    <FormDialog
      dialog={dialog}
      opener={
        <Button variant="secondary" size="S">
          {say('event.duplicate')}
        </Button>
      }
      title={say('event.duplicate-title', { series: next.series.title })}
      confirm={say('event.duplicate-confirm')}
      fields={fields}
      before={
        <Box role="group" aria-labelledby={proposalsId}>
          <Typography id={proposalsId} tag="p" variant="pi" fontWeight="bold">
            {say('event.proposals')}
          </Typography>
          <Flex gap={2} wrap="wrap" paddingTop={1}>
            {proposalsOf(next, locale, say).map(({ startsOn, words }) => (
              <Button
                key={words}
                variant="tertiary"
                size="S"
                aria-pressed={chosen === startsOn}
                onClick={() => {
                  dialog.change('startsOn', startsOn);
                }}
              >
                {words}
              </Button>
            ))}
          </Flex>
        </Box>
      }
      after={
        <Box background="primary100" borderColor="primary200" hasRadius padding={4}>
          <Typography tag="p">{say('event.will-duplicate')}</Typography>
        </Box>
      }
      submit={submit}
      focusAfter={focusPanel}
    />
  );
};
