import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { pluginConfig } from '../config';
import { guardOwnPool } from '../outage';

import { onPostgres } from './run-postgres';
import { onSqlite } from './run-sqlite';
import type { SqliteConnection } from './run-sqlite';
import type { Pool, Runner } from './runner';

const isPool = <Connection>(value: unknown): value is Pool<Connection> =>
  isRecord(value) && typeof value.acquireConnection === 'function';

/** `null` on databases for which nothing is compiled. */
export const runnerOf = (strapi: Core.Strapi): Runner | null => {
  const { client } = strapi.db.dialect;
  const pool: unknown = strapi.db.connection.client;
  if (client === 'postgres') {
    if (!isRecord(pool)) return null;
    return onPostgres(pool, {
      statementTimeoutMs: pluginConfig(strapi).statementTimeoutMs,
      guard: (own) => {
        guardOwnPool(strapi, own);
      },
    });
  }
  const isKnown = client === 'sqlite' && isRecord(pool) && pool.driverName === 'better-sqlite3';
  return isKnown && isPool<SqliteConnection>(pool) ? onSqlite(pool) : null;
};
