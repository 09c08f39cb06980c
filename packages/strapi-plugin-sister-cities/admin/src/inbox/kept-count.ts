type Load = () => Promise<number>;

export interface KeptCount {
  /** How many of `what` there are; `undefined` while that is not known. */
  read: (what: string) => number | undefined;
  /** Is told of every change until it lets go. */
  subscribe: (listen: () => void) => () => void;
  /** Has `what` counted by `load`, unless that has been asked already; '' counts nothing. */
  ask: (what: string, load: Load) => void;
  /** Has it counted again, because it may have changed. */
  again: () => void;
}

/** A number that the server is asked for once, for all that show it. Only the answer to the newest question counts. */
export const keepCount = (): KeptCount => {
  const listeners = new Set<() => void>();
  let count: number | undefined;
  let counted = '';
  let hasFailed = false;
  let load: Load | undefined;
  let newest = 0;

  const tell = (next: number | undefined): void => {
    if (next === count) return;
    count = next;
    for (const listen of listeners) listen();
  };

  const again = (): void => {
    if (!load) return;
    hasFailed = false;
    newest += 1;
    const mine = newest;
    load().then(
      (answer) => {
        if (mine === newest) tell(answer);
      },
      () => {
        if (mine !== newest) return;
        hasFailed = true;
        tell(undefined);
      },
    );
  };

  return {
    read: (what) => (what === counted ? count : undefined),
    subscribe: (listen) => {
      listeners.add(listen);
      return () => {
        listeners.delete(listen);
      };
    },
    ask: (what, by) => {
      if (what === '' || (what === counted && !hasFailed)) return;
      counted = what;
      load = by;
      tell(undefined);
      again();
    },
    again,
  };
};
