import { Box, Field, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { Alert } from '../dialogs/alert';
import { OneOf } from '../fields/choice/one-of';
import { useMessages } from '../translations/message';

import type { Entry } from './entry';
import { isStateOf } from './kinds';
import { notChangedWords } from './refused';
import { stateOptions } from './state-field';
import type { StateChange } from './use-state-change';

interface StateChoiceProps {
  entry: Entry;
  stateChange: StateChange;
  choiceRef: RefObject<HTMLDivElement>;
}

/** How far something has got, changed by choosing. */
export const StateChoice = ({ entry, stateChange: { wanted, change }, choiceRef }: StateChoiceProps) => {
  const say = useMessages();
  return (
    <Box style={{ flex: '0 1 22rem', minWidth: '18rem' }}>
      <Field.Root>
        <Field.Label>{say('inbox.state')}</Field.Label>
        <OneOf
          focusRef={choiceRef}
          value={wanted ?? entry.state}
          options={stateOptions(entry.kind, say)}
          required
          disabled={false}
          onChange={(next) => {
            if (isStateOf(entry.kind, next) && next !== (wanted ?? entry.state)) void change(next);
          }}
        />
      </Field.Root>
    </Box>
  );
};

/** Why the state is as it was, and what can be done about it. */
export const StateFailure = ({ entry, stateChange, choiceRef }: StateChoiceProps) => {
  const say = useMessages();
  const alert = useRef<HTMLDivElement>(null);
  const { failed, change, lookAgain } = stateChange;
  useEffect(() => {
    const card = alert.current?.closest('article');
    const focused = document.activeElement;
    // Whoever has gone on to something else meanwhile hears of it, and is not torn away from there.
    if (failed && (focused === document.body || card?.contains(focused))) alert.current?.focus();
  }, [failed]);
  if (!failed) return null;

  const { why, message } = failed.refused;
  /** The button goes with the alert. */
  const fromButton = (work: () => Promise<void>) => (): void => {
    choiceRef.current?.focus();
    void work();
  };
  const way =
    why === 'conflict' || why === 'unknown'
      ? { label: say('inbox.look'), act: fromButton(lookAgain) }
      : why === 'unreachable' || why === 'other'
        ? { label: say('inbox.try-again'), act: fromButton(() => change(failed.wanted)) }
        : undefined;
  return (
    <Alert ref={alert} headline={say(notChangedWords(failed.refused), { title: entry.title })} reload={way}>
      <Typography tag="p">{message}</Typography>
    </Alert>
  );
};
