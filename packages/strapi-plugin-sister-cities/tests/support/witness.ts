import { randomUUID } from 'node:crypto';

import { CHANNEL } from '../../server/src/responses/triggers';

import type { Host } from './strapi';

/** Somebody who listens, as every node does, to what PostgreSQL tells of writes. A file of SQLite tells nobody. */
export interface Witness {
  /** Resolves as soon as everything is told that was written before: a database tells in the order of commits. */
  hasHeard(): Promise<void>;
  close(): Promise<void>;
}

interface Line {
  on(event: 'notification', heard: (message: { payload?: string }) => void): unknown;
  query(sql: string): Promise<unknown>;
}

export const witnessOf = async (host: Host): Promise<Witness> => {
  const nothing = (): Promise<void> => Promise.resolve();
  if (globalThis.TEST_DATABASE_CLIENT !== 'postgres') return { hasHeard: nothing, close: nothing };
  const { connection } = host.strapi.db;
  const line: Line = await connection.client.acquireRawConnection();
  const waiting = new Map<string, () => void>();
  line.on('notification', ({ payload = '' }) => waiting.get(payload)?.());
  await line.query(`listen ${CHANNEL}`);
  return {
    hasHeard: async () => {
      const hello = JSON.stringify({ hello: randomUUID() });
      const heard = new Promise<void>((done) => waiting.set(hello, done));
      // From another line: who tells it is the first to know.
      await connection.raw('select pg_notify(?, ?)', [CHANNEL, hello]);
      await heard;
    },
    close: () => connection.client.destroyRawConnection(line),
  };
};
