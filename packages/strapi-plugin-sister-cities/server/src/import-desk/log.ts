import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { UNDO_HOURS } from '../../../shared/import-desk/report';
import type { ImportState, OutcomeCounts, PastImport } from '../../../shared/import-desk/report';
import type { Values } from '../model/types';
import { instantIn, numberIn, tableOf, textOf } from '../strapi/table';

import { IMPORT_TABLE } from './table';
import type { Trace } from './trace';
import { stateNow, undoObstacle } from './undoable';
import type { ImportObstacle, Undoable } from './undoable';

const STATES: readonly ImportState[] = ['running', 'done', 'failed'];

const MOST_LISTED = 50;
const LISTED_DAYS = 90;
const HOUR = 3_600_000;

const stateIn = (row: Values): ImportState => STATES.find((each) => each === row.state) ?? 'failed';

const countsIn = ({ counts }: Values): OutcomeCounts => {
  const of = (name: string): number => (isRecord(counts) ? (numberIn(counts, name) ?? 0) : 0);
  return { made: of('made'), changed: of('changed'), unchanged: of('unchanged'), refused: of('refused') };
};

const toUndoable = (row: Values, now: Date): Undoable => {
  const startedAt = instantIn(row, 'startedAt');
  return {
    token: textOf(row, 'token'),
    state: stateNow(stateIn(row), startedAt, now),
    actorId: numberIn(row, 'actorId') ?? 0,
    startedAt,
    undoneAt: (row.undoneAt ?? null) === null ? null : instantIn(row, 'undoneAt'),
  };
};

/** Who asks, and when. */
export interface Asked {
  actorId: number;
  now: Date;
}

/** An import, before anybody looks at what it wrote. */
export interface ToldImport extends PastImport {
  obstacle: ImportObstacle | null;
}

const told = (row: Values, own: readonly Undoable[], { actorId, now }: Asked): ToldImport => {
  const undoable = toUndoable(row, now);
  return {
    token: undoable.token,
    name: textOf(row, 'name'),
    actor: textOf(row, 'actor'),
    state: undoable.state,
    startedAt: undoable.startedAt.toISOString(),
    undoneAt: undoable.undoneAt?.toISOString() ?? null,
    counts: countsIn(row),
    obstacle: undoObstacle(undoable, { now, actorId, own }),
  };
};

/** What the list tells; what an undo would put back is long. */
const TOLD = ['id', 'token', 'state', 'name', 'actorId', 'actor', 'startedAt', 'undoneAt', 'counts'];

/** The last import of whoever asks that is still there, however many have failed since. */
const lastOf = async (strapi: Core.Strapi, { actorId, now }: Asked): Promise<Undoable[]> => {
  const rows = await tableOf(strapi, IMPORT_TABLE).findMany({
    where: { actorId, state: 'done', undoneAt: { $null: true } },
    select: TOLD,
    orderBy: { startedAt: 'desc', id: 'desc' },
    limit: 1,
  });
  return rows.map((row) => toUndoable(row, now));
};

/** The imports of the past, the latest first. */
export const pastImports = async (strapi: Core.Strapi, asked: Asked): Promise<ToldImport[]> => {
  const rows = await tableOf(strapi, IMPORT_TABLE).findMany({
    select: TOLD,
    orderBy: { id: 'desc' },
    limit: MOST_LISTED,
  });
  const own = await lastOf(strapi, asked);
  return rows.map((row) => told(row, own, asked));
};

/** One import with what it wrote; `undefined` where none has begun under that token. */
export const importOf = async (
  strapi: Core.Strapi,
  token: string,
  asked: Asked,
): Promise<{ past: ToldImport; records: unknown } | undefined> => {
  const row = await tableOf(strapi, IMPORT_TABLE).findOne({ where: { token } });
  if (!row) return undefined;
  return { past: told(row, await lastOf(strapi, asked), asked), records: row.records };
};

/** Writes that an import is done, with what it made and changed. Call it in the transaction of the records. */
export const writeDone = async (
  strapi: Core.Strapi,
  token: string,
  counts: OutcomeCounts,
  records: readonly Trace[],
): Promise<boolean> => {
  const { count } = await tableOf(strapi, IMPORT_TABLE).updateMany({
    where: { token, state: 'running' },
    data: { state: 'done', counts: JSON.stringify(counts), records: JSON.stringify(records) },
  });
  return count === 1;
};

export const writeFailed = async (strapi: Core.Strapi, token: string): Promise<void> => {
  await tableOf(strapi, IMPORT_TABLE).updateMany({
    where: { token, state: 'running' },
    data: { state: 'failed' },
  });
};

/** Writes that an import is undone; `false` where somebody else was faster. */
export const writeUndone = async (strapi: Core.Strapi, token: string, now: Date): Promise<boolean> => {
  const { count } = await tableOf(strapi, IMPORT_TABLE).updateMany({
    where: { token, state: 'done', undoneAt: { $null: true } },
    data: { undoneAt: now, records: null },
  });
  return count === 1;
};

/** What an undo would put back is kept for no longer than it can be put back, and an import for no longer than 90 days. */
export const forgetOld = async (strapi: Core.Strapi, now: Date): Promise<void> => {
  await tableOf(strapi, IMPORT_TABLE).updateMany({
    where: {
      startedAt: { $lt: new Date(now.getTime() - (UNDO_HOURS + 1) * HOUR) },
      records: { $notNull: true },
    },
    data: { records: null },
  });
  await tableOf(strapi, IMPORT_TABLE).deleteMany({
    where: { startedAt: { $lt: new Date(now.getTime() - LISTED_DAYS * 24 * HOUR) } },
  });
};
