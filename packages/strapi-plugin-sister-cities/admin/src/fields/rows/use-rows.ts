import { useState } from 'react';

import { changed, moved, newRow, rowsOf, storedValue } from './rows';
import type { Row } from './rows';

interface Removed {
  row: Row;
  index: number;
}

interface State {
  /** The value that the form showed last. */
  seen: unknown;
  /** The value that the rows stand for. The form hands it on one render late. */
  stored: unknown;
  rows: readonly Row[];
  /** What was removed since the last save, the latest last. */
  removed: readonly Removed[];
}

export interface Rows {
  rows: readonly Row[];
  /** The item that `undo` would bring back, and where to. */
  lastRemoved: Removed | undefined;
  add: (item: unknown, index?: number) => Row;
  change: (key: string, item: unknown) => void;
  move: (key: string, by: number) => void;
  remove: (key: string) => void;
  undo: () => void;
}

const initial = (value: unknown, shown: readonly Row[] = []): State => ({
  seen: value,
  stored: value,
  rows: rowsOf(value, shown),
  removed: [],
});

/** The state for the value that the form shows now: its own change coming back, or one from outside. */
const following = (state: State, value: unknown): State => {
  if (Object.is(state.seen, value)) return state;
  return Object.is(state.stored, value) ? { ...state, seen: value } : initial(value, state.rows);
};

/**
 * The rows of a list field and what can be done with them. The form holds the stored value; rows that are still
 * blank, keys and what was removed live here. A value that comes from outside replaces them.
 */
export const useRows = (value: unknown, store: (value: unknown[] | null) => void): Rows => {
  const [state, setState] = useState<State>(() => initial(value));
  const current = following(state, value);
  if (current !== state) setState(current);
  const { rows, removed } = current;

  const keep = (next: readonly Row[], nextRemoved = removed): void => {
    const stored = storedValue(next);
    setState({ seen: value, stored, rows: next, removed: nextRemoved });
    store(stored);
  };

  return {
    rows,
    lastRemoved: removed.at(-1),
    add: (item, index = rows.length) => {
      const row = newRow(item);
      keep(rows.toSpliced(index, 0, row));
      return row;
    },
    change: (key, item) => {
      keep(changed(rows, key, item));
    },
    move: (key, by) => {
      keep(moved(rows, key, by));
    },
    remove: (key) => {
      const index = rows.findIndex((row) => row.key === key);
      const row = rows[index];
      if (row) keep(rows.toSpliced(index, 1), [...removed, { row, index }]);
    },
    undo: () => {
      const last = removed.at(-1);
      if (last) keep(rows.toSpliced(last.index, 0, last.row), removed.slice(0, -1));
    },
  };
};
