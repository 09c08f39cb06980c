import type { LogEntry } from '../../computed/log';
import type { Row } from '../../documents/rows';
import { textOf } from '../../strapi/table';

/** A stored entry of the history as the pure rules read it, and the row itself, which they hand back. */
export interface LoggedRow extends LogEntry {
  row: Row;
}

const textIn = (row: Row, name: string): string | null => {
  const text = textOf(row, name);
  return text === '' ? null : text;
};

export const logged = (row: Row): LoggedRow => ({
  key: textOf(row, 'key'),
  sequence: Number(row.sequence),
  classification: textOf(row, 'classification'),
  result: textIn(row, 'result'),
  fromDesignation: textIn(row, 'fromDesignation'),
  fromStanding: textIn(row, 'fromStanding'),
  toDesignation: textIn(row, 'toDesignation'),
  toStanding: textIn(row, 'toStanding'),
  decidedOn: textIn(row, 'decidedOn'),
  effectiveOn: textIn(row, 'effectiveOn'),
  corrects: textIn(row, 'corrects'),
  row,
});
