import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';

/** A database of its own for one booted host, thrown away with it. */
export interface TestDatabase {
  /** Strapi's `database.connection`. */
  connection: Record<string, unknown>;
  drop(): Promise<void>;
}

/** A thousand writers at once wait longer for their turn than people would, above all on a busy machine. */
const PATIENCE = { acquireConnectionTimeout: 300_000 };

const sqlite = (): TestDatabase => {
  const directory = mkdtempSync(join(tmpdir(), 'sister-cities-test-'));
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: join(directory, 'data.db') },
      useNullAsDefault: true,
      ...PATIENCE,
    },
    drop: () => {
      rmSync(directory, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
};

const withServer = async (url: string, work: (client: Client) => Promise<unknown>): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};

const postgres = async (): Promise<TestDatabase> => {
  const server = process.env.TEST_POSTGRES_URL;
  if (server === undefined)
    throw new Error('TEST_POSTGRES_URL is not set: run through the server-postgres project.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withServer(server, (client) => client.query(`CREATE DATABASE ${name}`));
  return {
    connection: {
      client: 'postgres',
      connection: { connectionString: server.replace(/\/[^/]*$/, `/${name}`) },
      pool: { min: 0, max: 20 },
      ...PATIENCE,
    },
    drop: () => withServer(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)),
  };
};

declare global {
  /** Set by the jest project; a test never asks which database it runs on. */
  var TEST_DATABASE_CLIENT: 'sqlite' | 'postgres' | undefined;
}

export const createTestDatabase = (): Promise<TestDatabase> =>
  globalThis.TEST_DATABASE_CLIENT === 'postgres' ? postgres() : Promise.resolve(sqlite());
