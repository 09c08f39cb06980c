import { isRecord } from '../../../shared/is-record';
import type { Values } from '../model/types';

/** What the plugin's plain tables held when the plugin last started, as it stands among Strapi's settings. */
export interface Snapshot {
  mark: string;
  /** Rows by the uid of their table, without their ids, in their order. */
  tables: Readonly<Record<string, readonly Values[]>>;
}

const rowsIn = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** A snapshot as it was stored; `undefined` where there is none that can be read. */
export const readSnapshot = (stored: unknown): Snapshot | undefined => {
  if (!isRecord(stored) || typeof stored.mark !== 'string' || !isRecord(stored.tables)) return undefined;
  const tables = Object.fromEntries(
    Object.entries(stored.tables).map(([uid, rows]) => [uid, rowsIn(rows)] as const),
  );
  return { mark: stored.mark, tables };
};

/** Instants as text: a snapshot is JSON. */
export const toSnapshotRow = (row: Values): Values =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => name !== 'id')
      .map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
  );

/** Whether the settings are of another time than the tables: a backup was restored since the plugin last started. */
export const isRestored = (mark: string | undefined, snapshot: Snapshot | undefined): boolean =>
  mark !== snapshot?.mark;
