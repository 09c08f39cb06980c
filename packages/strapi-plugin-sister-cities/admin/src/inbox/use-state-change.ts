import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';

import { useIsThere } from '../loading/use-is-there';
import { useMessages } from '../translations/message';

import type { Entry } from './entry';
import type { EntryProps } from './entry-card';
import type { State } from './kinds';
import { notChangedWords, refusedBy } from './refused';
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
  const [failed, setFailed] = useState<Failed>();
  const isBusy = useRef(false);
  /** What was chosen last, while something else is on its way: the choice is never disabled, so that it keeps the focus. */
  const last = useRef<State>();

  const attempt = async (state: State, work: () => Promise<void>): Promise<void> => {
    isBusy.current = true;
    setFailed(undefined);
    setWanted(state);
    try {
      await work();
    } catch (thrown) {
      const refused = refusedBy(thrown, say);
      setFailed({ refused, wanted: last.current ?? state });
      if (!isThere()) {
        const message = `${say(notChangedWords(refused), { title: entry.title })} ${refused.message}`;
        toggleNotification({ type: 'danger', message });
      }
    } finally {
      isBusy.current = false;
      last.current = undefined;
      setWanted(undefined);
    }
  };

  const changeTo = async (present: Entry, state: State): Promise<void> => {
    const after = await save(present, { state });
    onChanged(after, say('inbox.changed', { title: after.title, state: say(`inbox.state.${after.state}`) }));
    const next = last.current;
    if (next === undefined || next === after.state) return;
    await changeTo(after, next);
  };

  return {
    wanted,
    failed,
    change: async (state) => {
      if (!isBusy.current) {
        await attempt(state, () => changeTo(entry, state));
        return;
      }
      last.current = state;
      setWanted(state);
    },
    lookAgain: () =>
      attempt(entry.state, async () => {
        const after = await look(entry);
        const state = say(`inbox.state.${after.state}`);
        onChanged(after, say('inbox.is-now', { title: after.title, state }));
      }),
  };
};
