import { isRecord } from '../../../shared/is-record';
import type { Policy } from '../../../shared/policy';
import type { Presentation } from '../../../shared/presentation';

import type { Parameter } from './compilation';
import type { Variables } from './input';

/** What the values that are computed after the database has answered depend on. */
export interface Env {
  variables: Variables;
  /** The calendar day in the time zone of the program, `YYYY-MM-DD`. */
  today: string;
  /** The IANA time zone of the program. */
  zone: string;
  policy: Policy;
  presentation: Presentation;
}

export interface Statement {
  /** The same for the same statement, so that the database prepares it once per connection. */
  name: string;
  sql: string;
  parameters: Parameter[];
}

/** Makes of what the database answered for a field what readers see. */
export type Finish = (value: unknown, env: Env) => unknown;

interface Finishing {
  key: string;
  finish?: Finish | undefined;
}

/** Finishes the fields of an object that need it; `undefined` where none does. */
export const finishObject = (columns: readonly Finishing[]): Finish | undefined => {
  const unfinished = columns.flatMap(({ key, finish }) => (finish ? [{ key, finish }] : []));
  if (unfinished.length === 0) return undefined;
  return (value, env) => {
    if (!isRecord(value)) return value;
    for (const { key, finish } of unfinished) value[key] = finish(value[key], env);
    return value;
  };
};

export const finishList = (columns: readonly Finishing[]): Finish | undefined => {
  const each = finishObject(columns);
  return each && ((value, env) => (Array.isArray(value) ? value.map((item) => each(item, env)) : value));
};

/** Rows that a rule chose, and what becomes of the field once what is asked of them has been read. */
export interface Choice {
  ids: number[];
  build: (rows: ReadonlyMap<number, Readonly<Record<string, unknown>>>) => unknown;
}

/**
 * A second statement for a root field whose rule chooses few rows of many: what is asked of them is read for those few
 * only. Its first parameter is the list of their ids, its answer a list of rows with an `id`.
 */
export interface FollowUp {
  key: string;
  statement: Statement;
  choose: (value: unknown, env: Env) => Choice;
  finish: Finish | undefined;
}
