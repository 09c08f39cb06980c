import type { LogEntry } from '../../computed/log';
import { textIn } from '../../eligibility/readings';
import type { Values } from '../../model/types';
import { textOf } from '../../strapi/table';

/** A stored entry of the history as a packet reads it. */
export interface PacketEntry extends LogEntry {
  row: Values;
}

const entryOf = (row: Values): PacketEntry => ({
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

/** In the order in which they were entered. */
export const entriesOf = (rows: readonly Values[]): PacketEntry[] =>
  rows.map(entryOf).sort((one, other) => one.sequence - other.sequence);
