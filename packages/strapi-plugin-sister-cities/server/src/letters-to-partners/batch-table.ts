import type { Core } from '@strapi/strapi';

import type { Values } from '../model/types';
import { tableOf, textOf } from '../strapi/table';
import { isUniqueViolation } from '../strapi/unique-violation';

/**
 * A plain table with a row for each batch of letters, under the key of whoever asked for it. It is written in the
 * transaction that makes the letters: there is a row exactly if there were letters.
 */
export const LETTER_BATCH_TABLE = 'plugin::sister-cities.letter-batch';

export const letterBatchTableModel = {
  uid: LETTER_BATCH_TABLE,
  singularName: 'sister_cities_letter_batch',
  tableName: 'sister_cities_letter_batches',
  indexes: [{ name: 'sister_cities_letter_batches_key_unique', columns: ['key'], type: 'unique' as const }],
  attributes: {
    id: { type: 'increments' as const },
    key: { type: 'string' as const, column: { notNullable: true } },
    asked: { type: 'string' as const, column: { notNullable: true } },
    madeAt: { type: 'datetime' as const, column: { notNullable: true } },
    letters: { type: 'json' as const },
  },
};

/** Letters that were made. */
export interface Batch {
  /** What they were asked for with, as a hash. */
  asked: string;
  letters: string[];
}

/** Somebody has made letters with this key while this request was on its way. */
export class AlreadyMade extends Error {
  override name = 'AlreadyMade';
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

const toBatch = (row: Values): Batch => ({ asked: textOf(row, 'asked'), letters: textsIn(row.letters) });

export const batchOf = async (strapi: Core.Strapi, key: string): Promise<Batch | undefined> => {
  const row = await tableOf(strapi, LETTER_BATCH_TABLE).findOne({ where: { key } });
  return row ? toBatch(row) : undefined;
};

/** Nobody tries again after so long. */
const FORGOTTEN_AFTER_MS = 90 * 86_400_000;

/**
 * Takes the key of a batch until the transaction ends: whoever else sends it meanwhile waits for that.
 * @throws AlreadyMade
 */
export const claimBatch = async (
  strapi: Core.Strapi,
  { key, asked, now }: { key: string; asked: string; now: Date },
): Promise<void> => {
  const table = tableOf(strapi, LETTER_BATCH_TABLE);
  try {
    await table.create({ data: { key, asked, madeAt: now, letters: [] } });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AlreadyMade();
    throw error;
  }
  await table.deleteMany({ where: { madeAt: { $lt: new Date(now.getTime() - FORGOTTEN_AFTER_MS) } } });
};

export const recordBatch = async (
  strapi: Core.Strapi,
  key: string,
  letters: readonly string[],
): Promise<void> => {
  await tableOf(strapi, LETTER_BATCH_TABLE).updateMany({
    where: { key },
    data: { letters },
  });
};
