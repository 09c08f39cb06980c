import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { PLUGIN_ID } from '../../../shared/names';
import type { Values } from '../model/types';

/** What an import wrote: the document, and the values of the file at that time. */
export interface LedgerEntry {
  documentId: string;
  values: Values;
}

/** Every record that came from one source, by its reference. */
export type Ledger = Record<string, LedgerEntry>;

const isEntry = (value: unknown): value is LedgerEntry =>
  isRecord(value) && typeof value.documentId === 'string' && isRecord(value.values);

const storeOf = (strapi: Core.Strapi, source: string): ReturnType<Core.Strapi['store']> =>
  strapi.store({ type: 'plugin', name: PLUGIN_ID, key: `import-${source}` });

export const readLedger = async (strapi: Core.Strapi, source: string): Promise<Ledger> => {
  const stored: unknown = await storeOf(strapi, source).get({});
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, LedgerEntry] => isEntry(entry[1])),
  );
};

export const writeLedger = async (strapi: Core.Strapi, source: string, ledger: Ledger): Promise<void> => {
  await storeOf(strapi, source).set({ value: ledger });
};
