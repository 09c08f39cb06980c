import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import type { Target } from './entry';
import type { Kind, TargetField } from './kinds';
import { loadChoices } from './load';

interface Choices {
  /** What was found last; it stays until the next answer is there. */
  found: readonly Target[];
  hasFailed: boolean;
}

/** What something can be given to, as far as its name holds what was typed. */
export const useChoices = (kind: Kind, field: TargetField, search: string): Choices => {
  const { get } = useFetchClient();
  const [choices, setChoices] = useState<Choices>({ found: [], hasFailed: false });

  useEffect(() => {
    let isGone = false;
    loadChoices(get, kind, field, search).then(
      (found) => {
        if (!isGone) setChoices({ found, hasFailed: false });
      },
      () => {
        if (!isGone) setChoices(({ found }) => ({ found, hasFailed: true }));
      },
    );
    return () => {
      isGone = true;
    };
  }, [get, kind, field, search]);

  return choices;
};
