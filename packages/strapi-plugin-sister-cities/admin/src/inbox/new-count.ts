import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useSyncExternalStore } from 'react';

import { loadCount } from './load';
import { useReadableKinds } from './rights';

/**
 * How many nobody has looked at, for all that show it. Kept here because Strapi draws its menu anew, icons included, with
 * every page: each would ask the server again.
 */
let count: number | undefined;
let askedFor = '';
const listeners = new Set<() => void>();

const tell = (next: number | undefined): void => {
  count = next;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** Has it counted again, because somebody has worked something off. */
export const announceChange = (): void => {
  askedFor = '';
  tell(undefined);
};

/** How many nobody has looked at, of the lists that whoever is signed in may read; 0 while that is not known. */
export const useNewCount = (): number => {
  const { get } = useFetchClient();
  const kinds = useReadableKinds();
  const known = useSyncExternalStore(subscribe, () => count);
  const asked = kinds.join();

  useEffect(() => {
    if (asked === '' || askedFor === asked) return;
    askedFor = asked;
    Promise.all(kinds.map((kind) => loadCount(get, kind, 'received'))).then(
      (counts) => {
        if (askedFor === asked) tell(counts.reduce((sum, each) => sum + each, 0));
      },
      () => {
        // The menu does without; the page tells what is wrong.
      },
    );
  }, [get, kinds, asked, known]);

  return known ?? 0;
};
