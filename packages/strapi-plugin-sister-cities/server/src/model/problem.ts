import type { Problem } from './types';

const MAX_SHOWN = 80;

const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  // JSON knows no NaN and refuses whole numbers of any size; only code can send them, but it must read what it sent.
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'symbol')
    return String(value);
  return JSON.stringify(value ?? null);
};

/** Half of a character beyond the basic plane, left over where a text was cut in two. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;

/** A value as a message shows it: shortened, never the whole of a long text. */
export const quoted = (value: unknown): string => {
  const text = asText(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN).replace(HALF_CHARACTER, '')}…` : text;
};

/** `identifiers.2.scheme is Q. Expected one of …`: where, what was found, what was expected. */
export const problem = (path: string[], value: unknown, expected: string): Problem => ({
  path,
  message: `${path.join('.')} is ${value === null || value === undefined || value === '' ? 'empty' : quoted(value)}. Expected ${expected}.`,
  value,
});
