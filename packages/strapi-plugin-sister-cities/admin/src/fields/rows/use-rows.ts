import { useState } from 'react';

import { changed, moved, newRow, rowsOf, storedValue } from './rows';
import type { Row } from './rows';

interface Removed {
  row: Row;
  index: number;
}

interface State {
  /** The value of the form that the rows stand for. */
  value: unknown;
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

/**
 * The rows of a list field and what can be done with them. The form holds the stored value; rows that are still
 * blank, keys and what was removed live here. A value that comes from outside replaces them.
 */
export const useRows = (value: unknown, store: (value: unknown[] | null) => void): Rows => {
  const [state, setState] = useState<State>(() => ({ value, rows: rowsOf(value), removed: [] }));
  const isCurrent = Object.is(state.value, value);
  const current = isCurrent ? state : { value, rows: rowsOf(value, state.rows), removed: [] };
  if (!isCurrent) setState(current);
  const { rows, removed } = current;

  const keep = (next: readonly Row[], nextRemoved = removed): void => {
    const stored = storedValue(next);
    setState({ value: stored, rows: next, removed: nextRemoved });
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
