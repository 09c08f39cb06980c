import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import type { Kind } from './kinds';
import { loadCount } from './load';

type Counts = Readonly<Partial<Record<Kind, number>>>;

/** How many of each list are open; without those that could not be counted. Counted again for another `moment`. */
export const useOpenCounts = (kinds: readonly Kind[], moment: number): Counts => {
  const { get } = useFetchClient();
  const [counts, setCounts] = useState<Counts>({});

  useEffect(() => {
    let isGone = false;
    for (const kind of kinds)
      loadCount(get, kind, 'open').then(
        (count) => {
          if (!isGone) setCounts((known) => ({ ...known, [kind]: count }));
        },
        () => {
          if (!isGone) setCounts((known) => ({ ...known, [kind]: undefined }));
        },
      );
    return () => {
      isGone = true;
    };
  }, [get, kinds, moment]);

  return counts;
};
