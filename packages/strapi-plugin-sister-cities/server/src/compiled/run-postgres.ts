import { isRecord } from '../../../shared/is-record';

import { postgres } from './dialect';
import type { Statement } from './finish';
import { textOf } from './runner';
import type { Pool, Runner } from './runner';

interface Question {
  name?: string;
  text: string;
  values: unknown[];
  rowMode: 'array';
}

export interface PgConnection {
  query(question: Question | string): Promise<{ rows: unknown[][] }>;
}

/** How many statements one connection keeps prepared; each takes memory of the database until it is given up. */
const MOST_PREPARED = 200;

/**
 * A statement that the database has prepared is planned once, whatever its values: it is the same question each time,
 * and to plan it anew takes longer than to answer it. That no code is generated for it has the same reason.
 */
const SETTINGS = 'set plan_cache_mode = force_generic_plan; set jit = off';

/** What the statements of this folder may ask of the database. */
export interface PostgresSettings {
  /** How long one may take; 0 is without end. */
  statementTimeoutMs: number;
  /** Is given the pool of connections before anybody uses it. */
  guard: (pool: unknown) => void;
}

type Done = (error: unknown, connection: unknown) => void;

type AfterCreate = (connection: unknown, done: Done) => void;

const isAfterCreate = (value: unknown): value is AfterCreate => typeof value === 'function';

const isConnection = (value: unknown): value is PgConnection =>
  isRecord(value) && typeof value.query === 'function';

const appliedWithin =
  (timeoutMs: number) =>
  (connection: unknown, done: Done): void => {
    const finish = (): void => {
      done(undefined, connection);
    };
    // A database that knows a setting by no such name answers without it.
    const settings = async (to: PgConnection): Promise<void> => {
      await to.query(`set statement_timeout = ${String(timeoutMs)}`);
      await to.query(SETTINGS);
    };
    if (isConnection(connection)) settings(connection).then(finish, finish);
    else finish();
  };

type PoolOf = new (config: object) => Pool<PgConnection> & { destroy(): Promise<void> };

const isPoolOf = (value: unknown): value is PoolOf => typeof value === 'function';

/** Half of the connections that the host allows Strapi: writes and the admin panel wait for no visitor. */
const mostConnections = (pool: Readonly<Record<string, unknown>>): number =>
  Math.max(1, Math.ceil((typeof pool.max === 'number' ? pool.max : 10) / 2));

/**
 * Connections like Strapi's to the same database, for the statements of this folder alone; they are made when they are
 * needed and closed when they are not.
 */
const poolLike = (
  client: Readonly<Record<string, unknown>>,
  timeoutMs: number,
): InstanceType<PoolOf> | null => {
  const applied = appliedWithin(timeoutMs);
  const { config, constructor } = client;
  if (!isRecord(config) || !isPoolOf(constructor)) return null;
  const pool = isRecord(config.pool) ? config.pool : {};
  const { afterCreate } = pool;
  const prepare: AfterCreate = isAfterCreate(afterCreate)
    ? (connection, done) => {
        afterCreate(connection, (error) => {
          if (error) done(error, connection);
          else applied(connection, done);
        });
      }
    : applied;
  return new constructor({
    ...config,
    pool: { ...pool, min: 0, max: mostConnections(pool), afterCreate: prepare },
  });
};

/** The names of statements that a connection has prepared, the one that was not used for longest first. */
type Names = Set<string>;

/** Makes the driver prepare a statement again when it is asked for next; tells whether it had prepared it. */
const forgotten = (connection: PgConnection, name: string): boolean => {
  const wire: unknown = Reflect.get(connection, 'connection');
  const parsed = isRecord(wire) ? wire.parsedStatements : undefined;
  return isRecord(parsed) && name in parsed && Reflect.deleteProperty(parsed, name);
};

const giveUpOldest = async (connection: PgConnection, names: Names): Promise<void> => {
  for (const name of names) {
    if (names.size <= MOST_PREPARED) return;
    names.delete(name);
    if (forgotten(connection, name)) await connection.query(`deallocate "${name}"`);
  }
};

/** Runs statements of PostgreSQL, each prepared from its second run on. */
export const onPostgres = (
  client: Readonly<Record<string, unknown>>,
  { statementTimeoutMs, guard }: PostgresSettings,
): Runner | null => {
  const pool = poolLike(client, statementTimeoutMs);
  if (!pool) return null;
  guard(pool);
  const seen = new WeakSet<Statement>();
  const prepared = new WeakMap<PgConnection, Names>();

  const use = async (connection: PgConnection, name: string): Promise<void> => {
    const names = prepared.get(connection) ?? new Set();
    prepared.set(connection, names);
    names.delete(name);
    names.add(name);
    await giveUpOldest(connection, names);
  };

  return {
    dialect: postgres,
    run: async (statement, values) => {
      const connection = await pool.acquireConnection();
      try {
        const question: Question = { text: statement.sql, values, rowMode: 'array' };
        if (seen.has(statement)) {
          question.name = statement.name;
          await use(connection, statement.name);
        }
        seen.add(statement);
        const { rows } = await connection.query(question);
        return textOf(rows[0]?.[0]);
      } finally {
        await pool.releaseConnection(connection);
      }
    },
    stop: () => pool.destroy(),
  };
};
