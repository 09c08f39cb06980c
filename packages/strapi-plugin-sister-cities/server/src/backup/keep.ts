import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { PLUGIN_ID, uidOf } from '../../../shared/names';
import { definitions } from '../content-types';
import { rowsOf } from '../documents/rows';
import { holdKeysOf } from '../documents/stored';
import { KEY_TABLE } from '../keys/key-table';
import type { ContentTypeDefinition, Values } from '../model/types';
import { policyTableModel } from '../policy/store';
import { presentationTableModel } from '../presentation/store';
import { REMINDER_TABLE } from '../reminders/ledger';
import { RETENTION_TABLE } from '../retention/purge';
import { claimRow } from '../strapi/claim';
import { tableOf, textOf } from '../strapi/table';

import { MARK_NAME, MARK_TABLE } from './mark';
import { isRestored, readSnapshot, toSnapshotRow } from './snapshot';
import type { Snapshot } from './snapshot';

/** What only these tables know. Leases are of the moment, and names that are taken follow from the documents. */
const KEPT = [policyTableModel.uid, presentationTableModel.uid, REMINDER_TABLE, RETENTION_TABLE] as const;

const EVERY_ROW = { id: { $notNull: true } };

const allOf = (strapi: Core.Strapi, uid: string): Promise<Values[]> =>
  tableOf(strapi, uid).findMany({ orderBy: { id: 'asc' } });

const documentIdsOf = async (strapi: Core.Strapi, { name }: ContentTypeDefinition): Promise<string[]> => {
  const rows = await tableOf(strapi, uidOf(name)).findMany({
    select: ['documentId'],
    orderBy: { id: 'asc' },
  });
  return [...new Set(rows.map((row) => textOf(row, 'documentId')))];
};

const rebuildKeys = async (strapi: Core.Strapi): Promise<void> => {
  await tableOf(strapi, KEY_TABLE).deleteMany({ where: EVERY_ROW });
  for (const definition of definitions)
    for (const documentId of await documentIdsOf(strapi, definition))
      try {
        await holdKeysOf(strapi, definition, documentId, await rowsOf(strapi, definition, documentId));
      } catch (error) {
        if (!(error instanceof errors.ValidationError)) throw error;
        strapi.log.error(
          `The restored ${definition.displayName.toLowerCase()} ${documentId} has a name that another one has already: ${error.message}`,
        );
      }
};

const restoreTables = async (strapi: Core.Strapi, { tables }: Snapshot): Promise<void> => {
  for (const uid of KEPT) {
    await tableOf(strapi, uid).deleteMany({ where: EVERY_ROW });
    for (const data of tables[uid] ?? []) await tableOf(strapi, uid).create({ data });
  }
};

const markOf = async (strapi: Core.Strapi): Promise<string | undefined> => {
  const row = await tableOf(strapi, MARK_TABLE).findOne({ where: { name: MARK_NAME } });
  const mark = row ? textOf(row, 'mark') : '';
  return mark === '' ? undefined : mark;
};

/**
 * `strapi export` takes content types and Strapi's settings, and no plain tables. So, whenever the plugin starts, as it does
 * before each export and after each import, it puts what only its tables know among the settings; and where it finds
 * settings of another time there, it takes the tables' rows from them and works out anew which names are taken.
 */
export const keepBackup = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'backup' });
  const row = { name: MARK_NAME, mark: '' };
  if ((await allOf(strapi, MARK_TABLE)).length === 0) await claimRow(strapi, MARK_TABLE, row);
  await strapi.db.transaction(async () => {
    const marks = tableOf(strapi, MARK_TABLE);
    const where = { name: MARK_NAME };
    // Two nodes that start at once take turns.
    await marks.updateMany({ where, data: where });
    const snapshot = readSnapshot(await store.get({}));
    if (isRestored(await markOf(strapi), snapshot)) {
      strapi.log.info(
        'sister-cities: a backup was restored; the rules and the names that are taken follow it.',
      );
      if (snapshot) await restoreTables(strapi, snapshot);
      await rebuildKeys(strapi);
    }
    const mark = randomUUID();
    const tables: Record<string, Values[]> = {};
    for (const uid of KEPT) tables[uid] = (await allOf(strapi, uid)).map(toSnapshotRow);
    await marks.updateMany({ where, data: { mark } });
    await store.set({ value: { mark, tables } });
  });
};
