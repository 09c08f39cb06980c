import { getFetchClient, useAuth } from '@strapi/strapi/admin';
import { useEffect, useSyncExternalStore } from 'react';

import { keepCount } from './kept-count';
import { loadCount } from './load';
import { useReadableKinds } from './rights';

/**
 * How many nobody has looked at. Kept here because Strapi draws its menu anew, icons included, with every page: each would
 * ask the server again, and a question of an icon that is gone is broken off.
 */
const newCount = keepCount();

/** Has it counted again, because somebody has worked something off. */
export const announceChange = (): void => {
  newCount.again();
};

/** How many nobody has looked at, of the lists that whoever is signed in may read; 0 while that is not known. */
export const useNewCount = (): number => {
  const kinds = useReadableKinds();
  const user = useAuth('useNewCount', (auth) => auth.user?.id);
  // Signing out leaves this in memory, and a role may read some of a list only.
  const what = user === undefined || kinds.length === 0 ? '' : `${String(user)}:${kinds.join()}`;

  useEffect(() => {
    newCount.ask(what, async () => {
      const { get } = getFetchClient();
      const counts = await Promise.all(kinds.map((kind) => loadCount(get, kind, 'received')));
      return counts.reduce((sum, each) => sum + each, 0);
    });
  }, [what, kinds]);

  return useSyncExternalStore(newCount.subscribe, () => newCount.read(what)) ?? 0;
};
