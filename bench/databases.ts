import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { createViews, dropViews, isLoaded, loadPostgres } from './data/load';
import { isLoadedSqlite, loadSqlite } from './data/load-sqlite';
import { startPostgres } from './postgres';
import type { Postgres } from './postgres';
import { startServer } from './servers';
import type { Database } from './servers';

/** The databases of a run: one for each number of relationships, kept for the next run. */
export interface Databases {
  /** A database with all rows in it, its tables as the plugin of today makes them. */
  of(relationships: number): Promise<Database>;
  stop(): Promise<void>;
}

/** Strapi makes and changes its tables when it starts. */
const startStrapiOnce = async (database: Database): Promise<void> => {
  const strapi = await startServer('ours', database, process.execPath);
  await strapi.stop();
};

const onPostgres = (server: Postgres, relationships: number): Database => {
  const url = server.urlOf(`bench_${String(relationships)}`);
  return {
    client: 'postgres',
    connection: { client: 'postgres', connection: { connectionString: url }, pool: { min: 2, max: 10 } },
    url,
  };
};

const preparePostgres = async (server: Postgres, relationships: number): Promise<Database> => {
  const name = `bench_${String(relationships)}`;
  const database = onPostgres(server, relationships);
  const exists = await server.within('postgres', async (client) => {
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [name]);
    return rows.length > 0;
  });
  const isReady = exists && (await server.within(name, isLoaded));
  if (!isReady)
    await server.within('postgres', async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`create database ${name}`);
    });
  else await server.within(name, dropViews);
  await startStrapiOnce(database);
  await server.within(name, async (client) => {
    if (!isReady) await loadPostgres(client, relationships);
    await createViews(client);
    await client.query('analyze');
  });
  return database;
};

const postgres = async (): Promise<Databases> => {
  const server = await startPostgres();
  return { of: (relationships) => preparePostgres(server, relationships), stop: () => server.stop() };
};

const SQLITE_FILES = join(__dirname, '.tmp');

const sqlite = (): Databases => ({
  of: async (relationships) => {
    mkdirSync(SQLITE_FILES, { recursive: true });
    const filename = join(SQLITE_FILES, `bench_${String(relationships)}.db`);
    const database: Database = {
      client: 'sqlite',
      connection: { client: 'sqlite', connection: { filename }, useNullAsDefault: true },
      url: '',
    };
    const isReady = existsSync(filename) && isLoadedSqlite(filename);
    if (!isReady) for (const suffix of ['', '-wal', '-shm']) rmSync(filename + suffix, { force: true });
    await startStrapiOnce(database);
    if (!isReady) loadSqlite(filename, relationships);
    return database;
  },
  stop: () => Promise.resolve(),
});

export const openDatabases = (client: Database['client']): Promise<Databases> =>
  client === 'postgres' ? postgres() : Promise.resolve(sqlite());
