import type { LogEntry } from '../computed/log';
import type { Values } from '../model/types';
import { textIn, textOf } from '../strapi/table';

/** A stored entry of the history as the pure rules read it, and the row itself, which they hand back. */
export interface Logged<R extends Values> extends LogEntry {
  row: R;
}

export const logged = <R extends Values>(row: R): Logged<R> => ({
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
