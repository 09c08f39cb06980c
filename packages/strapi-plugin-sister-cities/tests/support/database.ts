import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Sqlite from 'better-sqlite3';
import { Client } from 'pg';

/** A database of its own for one booted host, thrown away with it. */
export interface TestDatabase {
  /** Strapi's `database.connection`. */
  connection: Record<string, unknown>;
  drop(): Promise<void>;
  /** Another one with the same in it, copied by the database itself while nobody is connected. */
  copy(): Promise<TestDatabase>;
}

interface SqliteDatabase extends TestDatabase {
  filename: string;
  copy(): Promise<SqliteDatabase>;
}

/** A thousand writers at once wait longer for their turn than people would, above all on a busy machine. */
const PATIENCE = { acquireConnectionTimeout: 300_000 };

/** SQLite in a new file, or in a copy of one that is there; `content` is what is in it. */
export const sqliteDatabase = (content?: Buffer): SqliteDatabase => {
  const directory = mkdtempSync(join(tmpdir(), 'sister-cities-test-'));
  const filename = join(directory, 'data.db');
  if (content) writeFileSync(filename, content);
  return {
    filename,
    connection: {
      client: 'sqlite',
      connection: { filename },
      useNullAsDefault: true,
      ...PATIENCE,
    },
    drop: () => {
      rmSync(directory, { recursive: true, force: true });
      return Promise.resolve();
    },
    copy: () => {
      const copied = sqliteDatabase();
      const source = new Sqlite(filename);
      source.prepare('VACUUM INTO ?').run(copied.filename);
      source.close();
      return Promise.resolve(copied);
    },
  };
};

interface PostgresDatabase extends TestDatabase {
  name: string;
}

const withServer = async (url: string, work: (client: Client) => Promise<unknown>): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};

export const postgresDatabase = async (template = 'template1'): Promise<PostgresDatabase> => {
  const server = process.env.TEST_POSTGRES_URL;
  if (server === undefined)
    throw new Error('TEST_POSTGRES_URL is not set: run through the server-postgres project.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withServer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return {
    name,
    connection: {
      client: 'postgres',
      connection: { connectionString: server.replace(/\/[^/]*$/, `/${name}`) },
      pool: { min: 0, max: 20 },
      ...PATIENCE,
    },
    drop: () => withServer(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)),
    copy: () => postgresDatabase(name),
  };
};

declare global {
  /** Set by the jest project; a test never asks which database it runs on. */
  var TEST_DATABASE_CLIENT: 'sqlite' | 'postgres' | undefined;
}

/** A database with nothing in it, as a new host finds it. */
export const emptyDatabase = (): Promise<TestDatabase> =>
  globalThis.TEST_DATABASE_CLIENT === 'postgres' ? postgresDatabase() : Promise.resolve(sqliteDatabase());

/**
 * A database as the host of these tests leaves it that has been started on an empty one and stopped: tables, permissions and
 * settings, and no content. A start on it is a restart, which costs half. Without a template it is empty: see
 * support/started-once.ts.
 */
export const createTestDatabase = (): Promise<TestDatabase> => {
  if (globalThis.TEST_DATABASE_CLIENT === 'postgres')
    return postgresDatabase(process.env.TEST_POSTGRES_TEMPLATE);
  const template = process.env.TEST_SQLITE_TEMPLATE;
  return Promise.resolve(sqliteDatabase(template === undefined ? undefined : readFileSync(template)));
};
