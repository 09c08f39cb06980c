import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';

import { postgres, sqlite } from './dialect';
import type { Dialect } from './dialect';
import { passOn } from './pass-on';
import type { Statement } from './finish';

/** Runs statements on the connections that Strapi holds, past its query builder. */
export interface Runner {
  dialect: Dialect;
  run(statement: Statement, values: unknown[]): Promise<string>;
}

interface PgConnection {
  query(question: {
    name: string;
    text: string;
    values: unknown[];
    rowMode: 'array';
  }): Promise<{ rows: unknown[][] }>;
}

interface SqliteStatement {
  pluck(): { get(parameters: Record<string, unknown>): unknown };
}

interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
}

interface Pool<Connection> {
  acquireConnection(): Promise<Connection>;
  releaseConnection(connection: Connection): Promise<void>;
}

const textOf = (body: unknown): string => (typeof body === 'string' ? body : passOn('no answer'));

const onPostgres = (pool: Pool<PgConnection>): Runner => ({
  dialect: postgres,
  run: async ({ name, sql }, values) => {
    const connection = await pool.acquireConnection();
    try {
      const { rows } = await connection.query({ name, text: sql, values, rowMode: 'array' });
      return textOf(rows[0]?.[0]);
    } finally {
      await pool.releaseConnection(connection);
    }
  },
});

type Prepared = ReturnType<SqliteStatement['pluck']>;

const onSqlite = (pool: Pool<SqliteConnection>): Runner => {
  const statements = new WeakMap<SqliteConnection, WeakMap<Statement, Prepared>>();
  const preparedOn = (connection: SqliteConnection, plan: Statement): Prepared => {
    const known = statements.get(connection) ?? new WeakMap<Statement, Prepared>();
    statements.set(connection, known);
    const statement = known.get(plan) ?? connection.prepare(plan.sql).pluck();
    known.set(plan, statement);
    return statement;
  };
  return {
    dialect: sqlite,
    run: async (plan, values) => {
      const connection = await pool.acquireConnection();
      try {
        const named = Object.fromEntries(values.map((value, index) => [String(index + 1), value]));
        return textOf(preparedOn(connection, plan).get(named));
      } finally {
        await pool.releaseConnection(connection);
      }
    },
  };
};

const isPool = <Connection>(value: unknown): value is Pool<Connection> =>
  isRecord(value) && typeof value.acquireConnection === 'function';

/** `null` on databases for which nothing is compiled. */
export const runnerOf = (strapi: Core.Strapi): Runner | null => {
  const { client } = strapi.db.dialect;
  const pool: unknown = strapi.db.connection.client;
  if (client === 'postgres') return isPool<PgConnection>(pool) ? onPostgres(pool) : null;
  const isKnown = client === 'sqlite' && isRecord(pool) && pool.driverName === 'better-sqlite3';
  return isKnown && isPool<SqliteConnection>(pool) ? onSqlite(pool) : null;
};
