import { isDeepStrictEqual } from 'node:util';

import type { Values } from '../model/types';

export interface Merge {
  /** Fields to write. */
  changes: Record<string, unknown>;
  /** Fields where the file and an editor both changed something: the editor's value stays. */
  kept: string[];
}

const same = (left: unknown, right: unknown): boolean => isDeepStrictEqual(left ?? null, right ?? null);

/**
 * Three-way merge of one record: what the last import wrote, what the file says now, what is stored. A field changes
 * only where the file changed and nobody else did.
 */
export const mergeRow = (base: Values, incoming: Values, stored: Values): Merge => {
  const changes: Record<string, unknown> = {};
  const kept: string[] = [];
  for (const [name, value] of Object.entries(incoming)) {
    if (same(value, base[name]) || same(value, stored[name])) continue;
    if (same(stored[name], base[name])) changes[name] = value;
    else kept.push(name);
  }
  return { changes, kept };
};
