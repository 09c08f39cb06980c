import { createHash } from 'node:crypto';

/** One short text for several, however long they are: equal where all of them are. */
export const keyOf = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('base64');
