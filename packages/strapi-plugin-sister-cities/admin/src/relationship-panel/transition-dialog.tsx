import { Box, Button, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { TransitionName } from '../../../shared/eligibility';
import { isPartialDate } from '../../../shared/partial-date';
import { textIn } from '../dialogs/fields';
import type { Draft } from '../dialogs/fields';
import { FormDialog } from '../dialogs/form-dialog';
import { dateIn, sentFields } from '../dialogs/sent';
import { useDialog } from '../dialogs/use-dialog';
import type { DialogState } from '../dialogs/use-dialog';
import { useMay } from '../dialogs/use-may';
import { useMessages } from '../translations/message';

import { movesOn, overrideField, transitionFields } from './asked';
import { blockingChecks } from './checks';
import { useSend } from './desk';
import type { Desk } from './desk';
import { InTheWay } from './in-the-way';
import { outcomeOf } from './outcome';
import { TRANSITIONS_OVERRIDE } from './permissions';
import { PlannedNote } from './planned-note';

interface TransitionDialogProps {
  desk: Desk;
  transition: TransitionName;
  /** Is told when it opens and closes. */
  onOpen: (isOpen: boolean) => void;
}

const SEVERE: readonly TransitionName[] = ['terminate', 'decline', 'withdraw'];

const isRuledOut = ({ refusal }: DialogState): boolean =>
  refusal?.kind === 'problems' && refusal.rules.length > 0;

const effectiveIn = (draft: Draft, locale: string): string | null => {
  const date = dateIn(textIn(draft, 'effectiveOn') || textIn(draft, 'decidedOn'), locale);
  return isPartialDate(date) ? date : null;
};

/** The button of a transition and its dialog: what is told with it, what stands in the way, and what will change. */
export const TransitionDialog = ({ desk, transition, onOpen }: TransitionDialogProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const send = useSend(desk);
  const mayOverride = useMay(TRANSITIONS_OVERRIDE);
  const { life, contentLocale } = desk;
  const dialog = useDialog({ body: life.decisionBody ?? '' }, onOpen);
  const { draft } = dialog;
  const name = say(`life.do.${transition}`);

  const eligibility = life.transitions.find((each) => each.transition === transition);
  const decisionRequired = eligibility?.decisionRequired ?? true;
  const result = textIn(draft, 'result');
  const asked = { transition, decisionRequired, result };
  const unmet = movesOn(asked) ? blockingChecks(eligibility?.checks ?? []) : [];
  const isInTheWay = unmet.length > 0 || (movesOn(asked) && isRuledOut(dialog));
  const fields = [
    ...transitionFields(asked, say),
    ...(isInTheWay && mayOverride ? [overrideField(say)] : []),
  ];
  const advice = say(mayOverride ? 'life.may-set-aside' : 'life.may-not-set-aside');
  const planned = outcomeOf(
    {
      ...asked,
      title: life.title,
      on: effectiveIn(draft, locale),
      endCause: textIn(draft, 'endCause'),
      sequence: life.sequence,
      isOverride: isInTheWay && mayOverride,
    },
    say,
    locale,
  );

  const submit = (): Promise<void> =>
    send(
      'transitions',
      {
        ...sentFields(fields, draft, locale),
        transition,
        sequence: life.sequence,
        ...(contentLocale === undefined ? {} : { locale: contentLocale }),
      },
      ({ hasMoved, sequence = life.sequence + 1 }) =>
        say('life.done', {
          what: hasMoved ? say(`life.becomes.${transition}`, { title: life.title }) : say('life.vote-kept'),
          number: sequence,
        }),
      locale,
    );

  return (
    <FormDialog
      dialog={dialog}
      opener={
        <Button variant={SEVERE.includes(transition) ? 'danger-light' : 'secondary'} size="S">
          {name}
        </Button>
      }
      title={say('life.dialog-title', { name, title: life.title })}
      confirm={result === '' || movesOn(asked) ? name : say('life.keep-vote')}
      isSevere={SEVERE.includes(transition)}
      isPossible={eligibility !== undefined}
      fields={fields}
      before={
        <>
          {eligibility ? null : (
            <Box role="note" background="warning100" borderColor="warning200" hasRadius padding={4}>
              <Typography tag="p">{say('life.no-longer-possible')}</Typography>
            </Box>
          )}
          {unmet.length > 0 && !isRuledOut(dialog) ? <InTheWay checks={unmet} advice={advice} /> : null}
        </>
      }
      after={<PlannedNote lines={planned} empty={say('life.choose-result')} />}
      advice={advice}
      submit={submit}
      reload={desk.reload}
      focusAfter={desk.focusPanel}
    />
  );
};
