import type { Core } from '@strapi/strapi';

import type { UniqueKey } from '../model/types';
import { problemsError } from '../problems-error';
import { tableOf, textOf } from '../strapi/table';
import { isUniqueViolation } from '../strapi/unique-violation';

/**
 * A plain table with one unique column. Slugs repeat per draft and locale and relations live in link tables, so no
 * column of a content type can say "only one document": a row here can, in the document's own transaction.
 */
export const KEY_TABLE = 'plugin::sister-cities.unique-key';

export const keyTableModel = {
  uid: KEY_TABLE,
  singularName: 'sister_cities_unique_key',
  tableName: 'sister_cities_unique_keys',
  indexes: [
    { name: 'sister_cities_unique_keys_key_unique', columns: ['key'], type: 'unique' as const },
    { name: 'sister_cities_unique_keys_owner_index', columns: ['owner'] },
  ],
  attributes: {
    id: { type: 'increments' as const },
    key: { type: 'string' as const, column: { notNullable: true } },
    owner: { type: 'string' as const, column: { notNullable: true } },
  },
};

const take = async (strapi: Core.Strapi, owner: string, { key, taken }: UniqueKey): Promise<void> => {
  const table = tableOf(strapi, KEY_TABLE);
  const holder = await table.findOne({ where: { key } });
  if (holder) throw problemsError([taken]);
  try {
    await table.create({ data: { key, owner } });
  } catch (error) {
    // Somebody else took it between the look and the write: the database has the last word.
    if (isUniqueViolation(error)) throw problemsError([taken]);
    throw error;
  }
};

/** Makes the owner hold exactly these keys. Call it inside the transaction that writes the document. */
export const holdKeys = async (
  strapi: Core.Strapi,
  owner: string,
  wanted: readonly UniqueKey[],
): Promise<void> => {
  const held = await tableOf(strapi, KEY_TABLE).findMany({ where: { owner } });
  const wantedKeys = new Map(wanted.map((each) => [each.key, each]));
  for (const row of held) {
    if (!wantedKeys.delete(textOf(row, 'key')))
      await tableOf(strapi, KEY_TABLE).delete({ where: { id: row.id } });
  }
  for (const each of wantedKeys.values()) await take(strapi, owner, each);
};
