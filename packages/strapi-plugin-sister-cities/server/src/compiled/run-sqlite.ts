import { sqlite } from './dialect';
import type { Statement } from './finish';
import { textOf } from './runner';
import type { Pool, Runner } from './runner';

interface SqliteStatement {
  pluck(): { get(parameters: Record<string, unknown>): unknown };
}

export interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
}

type Prepared = ReturnType<SqliteStatement['pluck']>;

/** Runs statements of SQLite, each prepared once for a connection. */
export const onSqlite = (pool: Pool<SqliteConnection>): Runner => {
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
    stop: () => Promise.resolve(),
  };
};
