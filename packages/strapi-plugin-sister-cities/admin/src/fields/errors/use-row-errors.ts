import { useState } from 'react';

import type { Row } from '../rows/rows';

import { rowErrors } from './row-errors';
import type { RowErrors } from './row-errors';

/** The server's errors by row, bound to the rows as they were when the errors came. */
export const useRowErrors = (error: unknown, rows: readonly Row[], path: string): RowErrors => {
  const [seen, setSeen] = useState(() => ({ error, byRow: rowErrors(error, rows, path) }));
  if (seen.error === error) return seen.byRow;
  const byRow = rowErrors(error, rows, path);
  setSeen({ error, byRow });
  return byRow;
};
