import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { Day } from '../computed/calendar';
import type { Values } from '../model/types';
import { idOf, tableOf, textOf } from '../strapi/table';

const BATCH = 100;

/** What tells who sent an idea. */
const PERSON: Values = { submitterName: null, submitterEmail: null, receipt: null };

const TELLS_OF_SOMEBODY = Object.keys(PERSON).map((name) => ({ [name]: { $notNull: true } }));

const next = (strapi: Core.Strapi, cutOff: Day, after: number): Promise<Values[]> =>
  tableOf(strapi, uidOf('resident-idea')).findMany({
    where: { retainUntil: { $lt: cutOff }, id: { $gt: after }, $or: TELLS_OF_SOMEBODY },
    select: ['id', 'documentId'],
    orderBy: { id: 'asc' },
    limit: BATCH,
  });

/** Takes the person out of an idea, and leaves the idea. */
export const forgetPersonOf = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  await strapi.documents(uidOf('resident-idea')).update({ documentId, data: { ...PERSON } });
};

/**
 * Takes the person out of each idea that was to name one until a day before the given one; the idea itself stays. Each batch
 * is whole or not at all, together with what `record` writes of how many there have been.
 */
export const forgetPersons = async (
  strapi: Core.Strapi,
  cutOff: Day,
  record: (soFar: number) => Promise<void>,
): Promise<number> => {
  let forgotten = 0;
  let batch = await next(strapi, cutOff, 0);
  while (batch.length > 0) {
    const rows = batch;
    const soFar = forgotten + rows.length;
    await strapi.db.transaction(async () => {
      for (const row of rows) await forgetPersonOf(strapi, textOf(row, 'documentId'));
      await record(soFar);
    });
    forgotten = soFar;
    batch = await next(strapi, cutOff, Math.max(...rows.map(idOf)));
  }
  return forgotten;
};
