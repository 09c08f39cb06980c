import { isRecord } from '../../../shared/is-record';
import type { Policy } from '../../../shared/policy';

import type { Variables } from './input';

/** What the values that are computed after the database has answered depend on. */
export interface Env {
  variables: Variables;
  /** The calendar day in the time zone of the program, `YYYY-MM-DD`. */
  today: string;
  /** The IANA time zone of the program. */
  zone: string;
  policy: Policy;
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
