import type { Core } from '@strapi/strapi';

import type { Values } from '../model/types';

interface Find {
  where?: Record<string, unknown>;
  select?: string[];
  populate?: Record<string, unknown>;
  orderBy?: Record<string, 'asc' | 'desc'>;
  limit?: number;
}

/** The rows of one Strapi model, without the loose types of its query engine. */
export interface Table {
  findMany(query: Find): Promise<Values[]>;
  findOne(query: Find): Promise<Values | null>;
  create(query: { data: Record<string, unknown> }): Promise<Values>;
  /**
   * Writes columns of one row and nothing else: no listener hears of it and `updatedAt` stays, so that a draft which
   * nobody edited does not look edited. JSON is given as text.
   */
  writeColumns(id: number, columns: Record<string, unknown>): Promise<void>;
  /** Changes every row that is as `where` says, in one statement of the database, and tells how many they were. */
  updateMany(query: {
    where: Record<string, unknown>;
    data: Record<string, unknown>;
  }): Promise<{ count: number }>;
  delete(query: { where: Record<string, unknown> }): Promise<Values | null>;
  /** Deletes every row that is as `where` says, in one statement of the database, and tells how many they were. */
  deleteMany(query: { where: Record<string, unknown> }): Promise<{ count: number }>;
  load(row: { id: number }, relation: string): Promise<unknown>;
  /** Holds the rows of a document until the transaction ends, so that nobody else who locks them goes on meanwhile. */
  lock(documentId: string): Promise<void>;
}

type Rows = ReturnType<ReturnType<Core.Strapi['db']['getConnection']>['select']>;
type Transaction = Parameters<Rows['transacting']>[0];

/**
 * Not a lock `for update`: whoever links to a row holds a share of its key, and two such writers would then wait for
 * one another. SQLite has one writer at a time and no row locks.
 */
const lockRows = async (strapi: Core.Strapi, uid: string, documentId: string): Promise<void> => {
  const { client } = strapi.db.dialect;
  if (client === 'sqlite') return;
  const table: string = strapi.db.metadata.get(uid).tableName;
  await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const rows = strapi.db.getConnection(table).select('id').where({ document_id: documentId }).orderBy('id');
    await (client === 'postgres' ? rows.forNoKeyUpdate() : rows.forUpdate()).transacting(trx);
  });
};

interface Builder {
  where(where: Record<string, unknown>): Builder;
  update(columns: Record<string, unknown>): Builder;
  execute(): Promise<unknown>;
}

const writeColumns = async (
  strapi: Core.Strapi,
  uid: string,
  id: number,
  columns: Record<string, unknown>,
): Promise<void> => {
  const builder: Builder = strapi.db.queryBuilder(uid);
  await builder.where({ id }).update(columns).execute();
};

/** Direct access to a table, past the Document Service: for reading what is stored, and for the plugin's own tables. */
export const tableOf = (strapi: Core.Strapi, uid: string): Table => {
  const query: Omit<Table, 'lock' | 'writeColumns'> = strapi.db.query(uid);
  return {
    findMany: (find) => query.findMany(find),
    findOne: (find) => query.findOne(find),
    create: (write) => query.create(write),
    writeColumns: (id, columns) => writeColumns(strapi, uid, id, columns),
    updateMany: (write) => query.updateMany(write),
    delete: (where) => query.delete(where),
    deleteMany: (where) => query.deleteMany(where),
    load: (row, relation) => query.load(row, relation),
    lock: (documentId) => lockRows(strapi, uid, documentId),
  };
};

export const textOf = (row: Values, name: string): string => {
  const value = row[name];
  return typeof value === 'string' ? value : '';
};

/** A stored text, or `null` where nothing is written. */
export const textIn = (row: Values, name: string): string | null => {
  const text = textOf(row, name).trim();
  return text === '' ? null : text;
};

/** A stored number, or `null` where there is none. */
export const numberIn = (row: Values, name: string): number | null => {
  const value = row[name];
  return typeof value === 'number' ? value : null;
};

/** A stored instant, however the database hands it over. */
export const instantIn = (row: Values, name: string): Date => {
  const value = row[name];
  if (value instanceof Date) return value;
  return new Date(typeof value === 'number' ? value : String(value));
};

export const idOf = (row: Values): number => (typeof row.id === 'number' ? row.id : Number(row.id));
