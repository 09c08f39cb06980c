import { inspect } from 'node:util';

import { isRecord } from '../../../shared/is-record';

/** GraphQL wraps what is no `Error` of its own realm, and tells of its properties only: the reason is within. */
const unwrapped = (error: unknown): unknown =>
  isRecord(error) && error.name === 'NonErrorThrown' && 'thrownValue' in error ? error.thrownValue : error;

/** What the log says of whatever was thrown: its stack, else its name and words, else how it looks. */
export const logTextOf = (error: unknown): string => {
  const thrown = unwrapped(error);
  if (!isRecord(thrown)) return String(thrown);
  const { stack, name, message } = thrown;
  if (typeof stack === 'string' && stack !== '') return stack;
  if (typeof message === 'string') return `${typeof name === 'string' ? name : 'Error'}: ${message}`;
  return inspect(thrown, { depth: 1 });
};
