import { logged } from '../../lifecycle/logged';
import type { Logged } from '../../lifecycle/logged';
import type { Values } from '../../model/types';

/** A stored entry of the history as a packet reads it. */
export type PacketEntry = Logged<Values>;

/** In the order in which they were entered. */
export const entriesOf = (rows: readonly Values[]): PacketEntry[] =>
  rows.map(logged).sort((one, other) => one.sequence - other.sequence);
