import { Box, Button, Typography } from '@strapi/design-system';
import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { isRecord } from '../../../shared/is-record';
import { FormDialog } from '../dialogs/form-dialog';
import { useDialog } from '../dialogs/use-dialog';
import { useMessages } from '../translations/message';

import { goalDraft, goalFields, goalRequest } from './goal-fields';
import type { GoalWay } from './goal-fields';

export interface GoalOnPage {
  documentId: string;
  goal: Readonly<Record<string, unknown>>;
  contentLocale: string | undefined;
}

interface GoalDialogProps extends GoalOnPage {
  way: GoalWay;
  /** Whether it can still be done. */
  isPossible: boolean;
  /** Is told when it opens and closes. */
  onOpen: (isOpen: boolean) => void;
  /** Is told the goal that took the place of this one, if one did. */
  onDone: (successor: string | undefined) => void;
  focusPanel: () => void;
}

const successorIn = (answer: unknown): string | undefined => {
  const data = isRecord(answer) && isRecord(answer.data) ? answer.data : {};
  return typeof data.documentId === 'string' ? data.documentId : undefined;
};

/** What becomes of a goal, from which day on. */
export const GoalDialog = ({
  way,
  documentId,
  goal,
  contentLocale,
  isPossible,
  onOpen,
  onDone,
  focusPanel,
}: GoalDialogProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { post } = getFetchClient();
  const { toggleNotification } = useNotification();
  const dialog = useDialog(goalDraft(goal), onOpen);
  const fields = goalFields(way, say);
  const name = say(`goal.${way}`);

  const submit = async (): Promise<void> => {
    const request = goalRequest(way, dialog.draft, fields, { locale, contentLocale });
    const { data } = await post(`/sister-cities/goals/${documentId}/${way}`, request);
    toggleNotification({ type: 'success', message: say(`goal.done-${way}`) });
    onDone(successorIn(data));
  };

  return (
    <FormDialog
      dialog={dialog}
      opener={
        <Button variant="secondary" size="S">
          {name}
        </Button>
      }
      title={say('goal.title-of', { name })}
      confirm={name}
      isPossible={isPossible}
      fields={fields}
      before={isPossible ? null : <Typography tag="p">{say('goal.is-over')}</Typography>}
      after={
        <Box background="primary100" borderColor="primary200" hasRadius padding={4}>
          <Typography tag="p">{say(`goal.will-${way}`)}</Typography>
        </Box>
      }
      submit={submit}
      reload={() => {
        onDone(undefined);
      }}
      focusAfter={focusPanel}
    />
  );
};
