import type { Core } from '@strapi/strapi';

import { ConflictError } from '../conflict-error';
import { problem } from '../model/problem';
import type { Problem, Values } from '../model/types';

import { tableOf } from './table';
import { isUniqueViolation } from './unique-violation';

const newestFirst = { orderBy: { version: 'desc' } } as const;

/** The row that was saved last. Read from the database every time, because another node may have saved. */
export const newestVersion = async (strapi: Core.Strapi, table: string): Promise<Values | undefined> =>
  (await tableOf(strapi, table).findMany({ ...newestFirst, limit: 1 }))[0];

/** Every row that was saved, the newest first. */
export const allVersions = (strapi: Core.Strapi, table: string): Promise<Values[]> =>
  tableOf(strapi, table).findMany(newestFirst);

/** Whether a request names a version, `0` being what holds before anybody has saved. */
export const isVersion = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** What is wrong with the version that a request says somebody looked at. */
export const versionProblems = (value: unknown): Problem[] =>
  isVersion(value) ? [] : [problem(['version'], value, 'the version that you changed')];

interface Addition {
  /** The version that holds now, and the one that the person looked at. */
  current: number;
  seen: number;
  row: Values & { version: number };
  /** What the person is told whom somebody else was faster than. */
  conflict: string;
}

/** Adds a row to a table of versions. Throws a ConflictError when another was saved since the one that was looked at. */
export const addVersion = async (
  strapi: Core.Strapi,
  table: string,
  { current, seen, row, conflict }: Addition,
): Promise<void> => {
  if (current !== seen) throw new ConflictError(conflict);
  try {
    await tableOf(strapi, table).create({ data: row });
  } catch (error) {
    // Both looked before either wrote: the database has the last word.
    if (isUniqueViolation(error)) throw new ConflictError(conflict);
    throw error;
  }
};
