import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { TypeName } from '../../../shared/names';
import type { Clock } from '../clock';
import { withLease } from '../cluster/lease';
import type { Leased } from '../cluster/lease';
import type { Day } from '../computed/calendar';
import type { Values } from '../model/types';
import { programDay } from '../program/today';
import { idOf, tableOf, textOf } from '../strapi/table';

import { retentionClassOf } from './classes';
import { forgetPersons } from './forget-persons';

/**
 * A plain table with a row for each run that deleted something: what a clerk shows to whoever asks why records are
 * gone. It holds counts only.
 */
export const RETENTION_TABLE = 'plugin::sister-cities.retention-run';

export const retentionTableModel = {
  uid: RETENTION_TABLE,
  singularName: 'sister_cities_retention_run',
  tableName: 'sister_cities_retention_runs',
  attributes: {
    id: { type: 'increments' as const },
    ranAt: { type: 'datetime' as const, column: { notNullable: true } },
    type: { type: 'string' as const, column: { notNullable: true } },
    retentionClass: { type: 'string' as const, column: { notNullable: true } },
    deleted: { type: 'integer' as const, column: { notNullable: true } },
    /** Records that were to be kept until a day before this one are gone. */
    cutOff: { type: 'string' as const, column: { notNullable: true } },
    /** `request` where a person asked for it; otherwise the period was over. */
    cause: { type: 'string' as const },
  },
};

/** The only type that is purged; it says itself until when each record is kept. */
const PURGED: TypeName = 'volunteer-inquiry';

const BATCH = 100;

/** A run may take long on its first night; two at once would only find nothing left to delete. */
const LEASE_SECONDS = 3600;

/** What a run did. */
export interface RetentionRun {
  deleted: number;
  /** The day of the program on which it ran: what was to be kept until the day before is gone. */
  cutOff: Day;
}

/** The next records that are past their day, after the given one: so that a run ends whatever a deletion does. */
const pastTheirDay = (strapi: Core.Strapi, cutOff: Day, after: number): Promise<Values[]> =>
  tableOf(strapi, uidOf(PURGED)).findMany({
    where: { retainUntil: { $lt: cutOff }, id: { $gt: after } },
    select: ['id', 'documentId'],
    orderBy: { id: 'asc' },
    limit: BATCH,
  });

/** What an entry tells. `request` is the cause where a person asked for it. */
export interface Deleted {
  ranAt: Date;
  deleted: number;
  cutOff: Day;
  cause?: 'request';
}

/** One entry for each run, written with its first batch and brought up to date with each further one. */
export const recordDeleted = async (
  strapi: Core.Strapi,
  type: TypeName,
  entry: number | undefined,
  data: Deleted,
): Promise<number> => {
  const table = tableOf(strapi, RETENTION_TABLE);
  if (entry === undefined) {
    const retentionClass = retentionClassOf(type);
    return idOf(await table.create({ data: { type, retentionClass, ...data } }));
  }
  await table.updateMany({ where: { id: entry }, data: { deleted: data.deleted } });
  return entry;
};

const forget = async (
  strapi: Core.Strapi,
  { cutOff, ranAt }: { cutOff: Day; ranAt: Date },
): Promise<void> => {
  let entry: number | undefined;
  const forgotten = await forgetPersons(strapi, cutOff, async (soFar) => {
    entry = await recordDeleted(strapi, 'resident-idea', entry, { ranAt, deleted: soFar, cutOff });
  });
  if (forgotten > 0)
    strapi.log.info(
      `Retention: the persons of ${String(forgotten)} of type resident-idea deleted, to be kept until a day before ${cutOff}.`,
    );
};

const purge = async (strapi: Core.Strapi, clock: Clock): Promise<RetentionRun> => {
  const [cutOff, ranAt] = [await programDay(strapi, clock), clock()];
  let deleted = 0;
  let entry: number | undefined;
  let batch = await pastTheirDay(strapi, cutOff, 0);
  while (batch.length > 0) {
    const rows = batch;
    const soFar = deleted + rows.length;
    entry = await strapi.db.transaction(async () => {
      for (const row of rows)
        await strapi.documents(uidOf(PURGED)).delete({ documentId: textOf(row, 'documentId') });
      return recordDeleted(strapi, PURGED, entry, { ranAt, deleted: soFar, cutOff });
    });
    deleted = soFar;
    batch = await pastTheirDay(strapi, cutOff, Math.max(...rows.map(idOf)));
  }
  if (deleted > 0)
    strapi.log.info(
      `Retention: ${String(deleted)} of type ${PURGED} deleted, to be kept until a day before ${cutOff}.`,
    );
  await forget(strapi, { cutOff, ranAt });
  return { deleted, cutOff };
};

/**
 * Deletes the inquiries of volunteers that were to be kept until a day before today, the day of the program, and
 * no other record, and takes the persons out of ideas that were to name them until then; unless another node is doing so. Each batch is whole or not at all, and its count is on record with it.
 */
export const runRetention = (strapi: Core.Strapi, clock: Clock): Promise<Leased<RetentionRun>> =>
  withLease(strapi, clock, 'retention', LEASE_SECONDS, () => purge(strapi, clock));
