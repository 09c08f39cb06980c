import { useState } from 'react';

interface Draft {
  text: string;
  /** What the text was read as and the form was given. */
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
  const [draft, setDraft] = useState<Draft & { seen: unknown }>();
  // The form hands a new value on one render late; until then it still shows the one from before.
  const isWaiting = draft !== undefined && Object.is(draft.seen, value);
  const hasArrived = draft !== undefined && Object.is(draft.value, value);
  if (hasArrived && !isWaiting) setDraft({ ...draft, seen: value });
  return {
    text: isWaiting || hasArrived ? draft.text : stored,
    keep: (next) => {
      setDraft({ ...next, seen: value });
    },
    drop: () => {
      setDraft(undefined);
    },
  };
};
