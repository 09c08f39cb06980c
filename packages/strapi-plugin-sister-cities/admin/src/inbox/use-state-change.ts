import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import { useIsThere } from '../loading/use-is-there';
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
  const isThere = useIsThere();
  const { toggleNotification } = useNotification();
  const { look, save } = useTriage();
  const [wanted, setWanted] = useState<State>();
  const [next, setNext] = useState<State>();
  const [failed, setFailed] = useState<Failed>();

  const attempt = async (state: State, work: () => Promise<void>): Promise<void> => {
    setFailed(undefined);
    setWanted(state);
    try {
      await work();
    } catch (thrown) {
      const refused = refusedBy(thrown, say);
      setFailed({ refused, wanted: state });
      setNext(undefined);
      if (!isThere()) {
        const notChanged = say('inbox.not-changed', { title: entry.title });
        toggleNotification({ type: 'danger', message: `${notChanged} ${refused.message}` });
      }
    } finally {
      setWanted(undefined);
    }
  };

  const change = (state: State): Promise<void> =>
    attempt(state, async () => {
      const after = await save(entry, { state });
      onChanged(
        after,
        say('inbox.changed', { title: after.title, state: say(`inbox.state.${after.state}`) }),
      );
    });

  // The choice is never disabled, so that it keeps the focus: one change at a time all the same.
  useEffect(() => {
    if (next === undefined || wanted !== undefined) return;
    setNext(undefined);
    if (next !== entry.state) void change(next);
  });

  return {
    wanted: next ?? wanted,
    failed,
    change: async (state) => {
      if (wanted === undefined) await change(state);
      else setNext(state);
    },
    lookAgain: () =>
      attempt(entry.state, async () => {
        const after = await look(entry);
        const state = say(`inbox.state.${after.state}`);
        onChanged(after, say('inbox.is-now', { title: after.title, state }));
      }),
  };
};
