import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';

import { ANYTHING, writtenBy } from './written';

/** Which tables were written, and which documents of each; `undefined` where any may have been. */
export type Writes = ReadonlyMap<string, readonly string[] | undefined>;

/** Told after the writes can be seen by others and before whoever wrote is answered. */
export type Heard = (writes: Writes | typeof ANYTHING) => void;

interface Rows {
  documents: Set<string>;
  ids: Set<number>;
  any: boolean;
}

interface Emitter {
  on(event: string, listener: (...told: unknown[]) => void): unknown;
  removeListener(event: string, listener: (...told: unknown[]) => void): unknown;
}

/** Beyond this, a write is as good as one to the whole table. */
const NAMED = 100;

const rowsIn = (open: Map<string, Rows>, table: string): Rows => {
  const rows = open.get(table) ?? { documents: new Set(), ids: new Set(), any: false };
  open.set(table, rows);
  return rows;
};

const nameOf = (table: string, id: number): string => `${table} ${String(id)}`;

const connectionOf = (told: unknown): string | undefined =>
  isRecord(told) && typeof told.__knexUid === 'string' ? told.__knexUid : undefined;

/**
 * Notes every statement that this process sends to its database: Strapi's own, those that go past the Document Service,
 * and raw ones. What a connection has written is told when it goes back to the pool; by then it is committed or rolled
 * back, and nobody has been answered yet. Lifecycles alone would not do, because plain columns are written past them.
 */
export const noteWrites = (heard: Heard) => {
  const open = new Map<string, Map<string, Rows> | typeof ANYTHING>();
  const documentOf = new Map<string, string>();

  const documentsIn = (table: string, { any, documents, ids }: Rows): readonly string[] | undefined => {
    if (any || documents.size + ids.size > NAMED) return undefined;
    const named = [...ids].map((id) => documentOf.get(nameOf(table, id)));
    return named.includes(undefined)
      ? undefined
      : [...new Set([...documents, ...named.flatMap((each) => each ?? [])])];
  };

  return {
    /** A statement is about to be executed. */
    statement: (told: unknown): void => {
      const connection = connectionOf(told);
      if (connection === undefined || !isRecord(told) || typeof told.sql !== 'string') return;
      if (/^\s*rollback\s*;?\s*$/i.test(told.sql)) {
        open.delete(connection);
        documentOf.clear();
        return;
      }
      const written = writtenBy(told.sql, Array.isArray(told.bindings) ? told.bindings : []);
      if (written === undefined || open.get(connection) === ANYTHING) return;
      if (written === ANYTHING) {
        open.set(connection, ANYTHING);
        return;
      }
      const tables = open.get(connection);
      const known = tables === undefined || tables === ANYTHING ? new Map<string, Rows>() : tables;
      open.set(connection, known);
      const rows = rowsIn(known, written.table);
      for (const documentId of written.documents ?? []) rows.documents.add(documentId);
      if (written.id !== undefined) rows.ids.add(written.id);
      if (!written.documents && written.id === undefined) rows.any = true;
    },
    /** Strapi has written a row: the only source for which document the row of a statement is of. */
    row: (table: string, id: unknown, documentId: unknown): void => {
      if (typeof id === 'number' && typeof documentId === 'string')
        documentOf.set(nameOf(table, id), documentId);
    },
    /** A connection goes back to the pool. */
    released: (resource: unknown): void => {
      const connection = connectionOf(resource);
      const tables = connection === undefined ? undefined : open.get(connection);
      if (connection === undefined || tables === undefined) return;
      open.delete(connection);
      heard(
        tables === ANYTHING
          ? ANYTHING
          : new Map([...tables].map(([table, rows]) => [table, documentsIn(table, rows)])),
      );
      documentOf.clear();
    },
  };
};

const isEmitter = (value: unknown): value is Emitter => isRecord(value) && typeof value.on === 'function';

const WRITTEN_ROW = ['afterCreate', 'afterUpdate', 'afterDelete'] as const;

/** Listens to the writes of this process. Returns what ends it. */
export const listenInProcess = (strapi: Core.Strapi, heard: Heard): (() => void) => {
  const notes = noteWrites(heard);
  const client: unknown = strapi.db.connection.client;
  const pool = isRecord(client) ? client.pool : undefined;
  if (!isEmitter(client) || !isEmitter(pool)) throw new Error('The database has no pool of connections.');
  client.on('query', notes.statement);
  pool.on('release', notes.released);
  const row = ({ model, result }: { model: { tableName: string }; result?: unknown }): void => {
    if (isRecord(result)) notes.row(model.tableName, result.id, result.documentId);
  };
  const unsubscribe = strapi.db.lifecycles.subscribe(
    Object.fromEntries(WRITTEN_ROW.map((action) => [action, row])),
  );
  return () => {
    client.removeListener('query', notes.statement);
    pool.removeListener('release', notes.released);
    unsubscribe();
  };
};
