import { isRecord } from '../../../shared/is-record';

/** What went wrong, as far as it makes a difference to who asked. */
export type Failure =
  /** The database cannot be reached, or takes no questions at the moment. */
  | 'unavailable'
  /** There is no room left to write to. */
  | 'full'
  /** The database was told to give up, because the answer took too long. */
  | 'timeout'
  /** Somebody else wrote at the same time. */
  | 'conflict'
  /** The database cannot take a value of the request. */
  | 'value'
  /** The body is not what its Content-Type says. */
  | 'unreadable'
  /** The body is larger than the server reads. */
  | 'large'
  | 'unexpected';

type Known = readonly [Exclude<Failure, 'unexpected' | 'unreadable' | 'large'>, RegExp];

/** Codes of PostgreSQL, SQLite and Node; the first that fits counts. */
const CODES: readonly Known[] = [
  ['full', /^(?:53100|ENOSPC|SQLITE_FULL)$/],
  ['timeout', /^57014$/],
  [
    'unavailable',
    /^(?:DATABASE_UNREACHABLE|ECONN(?:REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|08...|53300|57P0[1235]|57P04|SQLITE_(?:BUSY|LOCKED|CANTOPEN|IOERR|PROTOCOL)(?:_.*)?)$/,
  ],
  ['conflict', /^(?:40001|40P01|40002|55P03|23...|SQLITE_CONSTRAINT(?:_.*)?)$/],
  ['value', /^(?:22...|54...|SQLITE_(?:MISMATCH|TOOBIG|RANGE))$/],
];

/** What comes without a code: of knex and its pool by name, of the driver by its words. */
const NAMES: readonly Known[] = [['unavailable', /^(?:KnexTimeoutError|TimeoutError)$/]];

const WORDS: readonly Known[] = [
  [
    'unavailable',
    /^(?:Connection terminated(?: unexpectedly| due to connection timeout)?|Connection ended unexpectedly|Client has encountered a connection error and is not queryable|timeout expired|timeout exceeded when trying to connect|Unable to acquire a connection|aborted|Client was closed and is not queryable)$/,
  ],
  ['value', /^(?:bind message has \d+ parameter formats|too many SQL variables|SQLite3 can only bind)/],
];

const found = (known: readonly Known[], text: unknown): Known[0] | undefined =>
  typeof text === 'string' ? known.find(([, form]) => form.test(text))?.[0] : undefined;

const failureOfOne = ({ code, name, message }: Readonly<Record<string, unknown>>): Known[0] | undefined => {
  if (found(CODES, code)) return found(CODES, code);
  if (found(NAMES, name)) return found(NAMES, name);
  // knex writes the statement in front of the driver's words.
  const words = typeof message === 'string' ? (message.split(' - ').at(-1) ?? '').trim() : undefined;
  return found(WORDS, words);
};

/** An error and what it was made from; drivers hide the reason in several places. */
const MOST_CAUSES = 10;

const causesOf = (error: unknown): Record<string, unknown>[] => {
  const all: Record<string, unknown>[] = [];
  const open: unknown[] = [error];
  while (open.length > 0 && all.length < MOST_CAUSES) {
    const next = open.shift();
    if (!isRecord(next) || all.includes(next)) continue;
    all.push(next);
    const { errors } = next;
    const within: unknown[] = Array.isArray(errors) ? errors : [];
    open.push(next.cause, next.originalError, next.thrownValue, ...within);
  }
  return all;
};

/** What the parser of bodies throws. */
const isUnreadable = (error: unknown): boolean =>
  isRecord(error) && error.name === 'SyntaxError' && error.status === 400;

const isTooLarge = (error: unknown): boolean => isRecord(error) && error.status === 413;

/** What kind of failure an error tells of; errors that were written for people are no business of this. */
export const failureOf = (error: unknown): Failure => {
  if (isUnreadable(error)) return 'unreadable';
  if (isTooLarge(error)) return 'large';
  for (const each of causesOf(error)) {
    const failure = failureOfOne(each);
    if (failure) return failure;
  }
  return 'unexpected';
};

/** Whether the database cannot be asked, or has given up: whoever asks it the same another way waits in vain. */
export const isOutOfDatabase = (error: unknown): boolean => {
  const failure = failureOf(error);
  return failure === 'unavailable' || failure === 'timeout';
};
