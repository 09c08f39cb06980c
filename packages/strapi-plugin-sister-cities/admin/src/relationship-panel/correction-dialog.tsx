import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { LifeEntry } from '../../../shared/office';
import { textIn } from '../dialogs/fields';
import { FormDialog } from '../dialogs/form-dialog';
import { useDialog } from '../dialogs/use-dialog';
import { useMessages } from '../translations/message';

import { correctionDraft, correctionFields, correctionRequest } from './correction';
import { useSend } from './desk';
import type { Desk } from './desk';
import { newestWords } from './history';
import { PlannedNote } from './planned-note';
import { stateWords } from './state-words';

interface CorrectionDialogProps {
  desk: Desk;
  entry: LifeEntry;
}

/** Corrects an entry of the history by a further one; the mistaken entry stays readable. */
export const CorrectionDialog = ({ desk, entry }: CorrectionDialogProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const send = useSend(desk);
  const { life } = desk;
  const dialog = useDialog(correctionDraft(life));
  const { draft } = dialog;
  const fields = correctionFields(life, entry, draft, say);
  const planned = [
    ...(textIn(draft, 'way') === 'restore'
      ? [say('life.will-stand-as-before', { title: life.title, state: stateWords(entry.from, say) })]
      : []),
    say('life.will-keep-mistake', { number: entry.sequence }),
    ...newestWords(life, say, locale),
    say('life.will-be-entry', { number: life.sequence + 1 }),
  ];
  return (
    <FormDialog
      dialog={dialog}
      opener={
        <Button variant="ghost" size="S" aria-label={say('life.correct-entry', { number: entry.sequence })}>
          {say('life.correct')}
        </Button>
      }
      title={say('life.correct-entry', { number: entry.sequence })}
      confirm={say('life.correct')}
      fields={fields}
      after={<PlannedNote lines={planned} empty="" />}
      submit={() =>
        send(
          'corrections',
          correctionRequest(life, entry, draft, fields, locale),
          ({ sequence = life.sequence + 1 }) => say('life.corrected', { number: sequence }),
          locale,
        )
      }
      reload={desk.reload}
      focusAfter={desk.focusPanel}
    />
  );
};
