import { useState } from 'react';

import { useMessages } from '../translations/message';

import type { EntryProps } from './entry-card';
import type { State } from './kinds';
import { refusedBy } from './refused';
import type { Refused } from './refused';
import { useTriage } from './use-triage';

interface Failed {
  refused: Refused;
  wanted: State;
}

export interface StateChange {
  /** What was chosen and is on its way to the server. */
  wanted: State | undefined;
  failed: Failed | undefined;
  change: (next: State) => Promise<void>;
  /** Shows what is there now, where somebody else was faster. */
  lookAgain: () => Promise<void>;
}

/** Changes how far something has got; what did not reach the server can be tried again. */
export const useStateChange = ({ entry, onChanged }: EntryProps): StateChange => {
  const say = useMessages();
  const { look, save } = useTriage();
  const [wanted, setWanted] = useState<State>();
  const [failed, setFailed] = useState<Failed>();

  const attempt = async (next: State, work: () => Promise<void>): Promise<void> => {
    // The choice is never disabled, so that it keeps the focus: one change at a time all the same.
    if (wanted !== undefined) return;
    setFailed(undefined);
    setWanted(next);
    try {
      await work();
    } catch (thrown) {
      setFailed({ refused: refusedBy(thrown, say), wanted: next });
    } finally {
      setWanted(undefined);
    }
  };

  return {
    wanted,
    failed,
    change: (next) =>
      attempt(next, async () => {
        const after = await save(entry, { state: next });
        const state = say(`inbox.state.${after.state}`);
        onChanged(after, say('inbox.changed', { title: after.title, state }));
      }),
    lookAgain: () =>
      attempt(entry.state, async () => {
        const after = await look(entry);
        const state = say(`inbox.state.${after.state}`);
        onChanged(after, say('inbox.is-now', { title: after.title, state }));
      }),
  };
};
