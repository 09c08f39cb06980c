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
  /** Shows what is there now, where somebody else was faster or nobody knows. */
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
  /** The choice is never disabled, so that it keeps the focus: something else can be chosen while one is on its way. */
  const chosenLast = useRef<State>();

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    isBusy.current = true;
    setFailed(undefined);
    try {
      await work();
    } catch (thrown) {
      const refused = refusedBy(thrown, say);
      setFailed({ refused, wanted: chosenLast.current ?? entry.state });
      if (!isThere()) {
        const message = `${say(notChangedWords(refused), { title: entry.title })} ${refused.message}`;
        toggleNotification({ type: 'danger', message });
      }
    } finally {
      isBusy.current = false;
      setWanted(undefined);
    }
  };

  /** Goes on with what was chosen since `sent` was; a colleague who has changed `sent` meanwhile is not overwritten. */
  const goOnFrom = async (present: Entry, sent: State | undefined): Promise<void> => {
    const next = chosenLast.current;
    if (next !== undefined && next !== sent && next !== present.state) await changeTo(present, next);
  };

  const changeTo = async (present: Entry, state: State): Promise<void> => {
    const after = await save(present, { state });
    onChanged(after, say('inbox.changed', { title: after.title, state: say(`inbox.state.${after.state}`) }));
    await goOnFrom(after, state);
  };

  return {
    wanted,
    failed,
    change: async (state) => {
      chosenLast.current = state;
      setWanted(state);
      if (!isBusy.current) await attempt(() => changeTo(entry, state));
    },
    lookAgain: () => {
      chosenLast.current = undefined;
      return attempt(async () => {
        const after = await look(entry);
        const state = say(`inbox.state.${after.state}`);
        onChanged(after, say('inbox.is-now', { title: after.title, state }));
        await goOnFrom(after, undefined);
      });
    },
  };
};
