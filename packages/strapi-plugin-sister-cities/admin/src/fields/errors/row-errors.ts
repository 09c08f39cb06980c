import type { Row } from '../rows/rows';
import { storedRows } from '../rows/rows';

import { errorAt } from './server-errors';

/** What the server said about one row, and the item and place that it spoke of. */
export interface RowError {
  readonly item: unknown;
  readonly path: string;
  readonly error: unknown;
}

export type RowErrors = ReadonlyMap<string, RowError>;

/** The server counts the rows that were stored; from here on an error stays with its row, wherever that moves. */
export const rowErrors = (error: unknown, rows: readonly Row[], path: string): RowErrors =>
  new Map(
    storedRows(rows).flatMap(({ key, item }, index): [string, RowError][] => {
      const found = errorAt(error, index);
      return found === undefined ? [] : [[key, { item, path: `${path}.${String(index)}`, error: found }]];
    }),
  );
