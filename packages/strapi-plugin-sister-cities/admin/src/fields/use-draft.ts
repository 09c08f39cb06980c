import { useState } from 'react';

interface Draft {
  text: string;
  value: unknown;
}

interface Typing {
  text: string;
  keep: (draft: Draft) => void;
  drop: () => void;
}

/**
 * What a person typed, for as long as the form holds the value it was read as. When the form brings another value
 * (another language, changes discarded), that value is shown instead.
 */
export const useDraft = (value: unknown, stored: string): Typing => {
  const [draft, keep] = useState<Draft>();
  return {
    text: draft !== undefined && Object.is(draft.value, value) ? draft.text : stored,
    keep,
    drop: () => {
      keep(undefined);
    },
  };
};
