import type { Problem } from './types';

const MAX_SHOWN = 80;

/** A value as a message shows it: shortened, never the whole of a long text. */
export const quoted = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
};

/** `identifiers.2.scheme is Q. Expected one of …`: where, what was found, what was expected. */
export const problem = (path: string[], value: unknown, expected: string): Problem => ({
  path,
  message: `${path.join('.')} is ${value === null || value === undefined || value === '' ? 'empty' : quoted(value)}. Expected ${expected}.`,
  value,
});
