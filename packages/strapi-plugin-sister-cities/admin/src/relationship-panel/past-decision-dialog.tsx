import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { canBeOfThePast } from '../../../shared/transition-rules';
import { isValueOf } from '../../../shared/vocabulary';
import { textIn } from '../dialogs/fields';
import type { DialogField, Draft } from '../dialogs/fields';
import { FormDialog } from '../dialogs/form-dialog';
import { optionsOf } from '../dialogs/options';
import { sentFields } from '../dialogs/sent';
import { useDialog } from '../dialogs/use-dialog';
import { useMessages } from '../translations/message';
import type { Say } from '../translations/message';

import { addressField, decisionFields, effectiveField, reasonField, resultField, voteFields } from './asked';
import { useSend } from './desk';
import type { Desk } from './desk';
import { newestWords } from './history';
import { PlannedNote } from './planned-note';

const fieldsOf = (draft: Draft, say: Say): DialogField[] => [
  {
    kind: 'choice',
    name: 'classification',
    label: say('life.field-classification'),
    options: optionsOf(
      'decisionClassification',
      say,
      (value) => isValueOf('decisionClassification', value) && canBeOfThePast(value),
    ),
    required: true,
  },
  resultField(say, false),
  ...decisionFields(say, { isRequired: textIn(draft, 'result') === 'pass' }),
  effectiveField(say),
  ...voteFields(say),
  reasonField(say, false),
  addressField(say),
  {
    kind: 'line',
    name: 'source',
    label: say('life.field-source'),
    hint: say('life.hint-source'),
    required: false,
  },
];

/** Adds a decision of the past to the history. The relationship stands where it stands. */
export const PastDecisionDialog = ({ desk }: { desk: Desk }) => {
  const say = useMessages();
  const { locale } = useIntl();
  const send = useSend(desk);
  const { life } = desk;
  const dialog = useDialog({ body: life.decisionBody ?? '' });
  const fields = fieldsOf(dialog.draft, say);
  const name = say('life.record-past');
  return (
    <FormDialog
      dialog={dialog}
      opener={
        <Button variant="tertiary" size="S">
          {name}
        </Button>
      }
      title={say('life.dialog-title', { name, title: life.title })}
      confirm={name}
      fields={fields}
      after={
        <PlannedNote
          lines={[
            say('life.will-stay', { title: life.title }),
            ...newestWords(life, say, locale),
            say('life.will-be-entry', { number: life.sequence + 1 }),
          ]}
          empty=""
        />
      }
      submit={() =>
        send(
          'decisions',
          // Who sends it again because the answer was lost would record it twice.
          { ...sentFields(fields, dialog.draft, locale), sequence: life.sequence },
          () => say('life.past-recorded'),
          locale,
        )
      }
      reload={desk.reload}
      focusAfter={desk.focusPanel}
    />
  );
};
