import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import type { Clock } from '../clock';

import type { Watch } from './watch';

interface Statement {
  pluck(): { get(): unknown };
}

interface NativeConnection {
  readonly open: boolean;
  prepare(sql: string): Statement;
}

interface Client {
  acquireConnection(): Promise<NativeConnection>;
  releaseConnection(connection: NativeConnection): Promise<void>;
}

const isClient = (value: unknown): value is Client =>
  isRecord(value) && typeof value.acquireConnection === 'function';

const EVERY_MILLISECONDS = 100;

interface Line {
  connection: NativeConnection;
  version: { get(): unknown };
  seen: unknown;
}

const lineOf = async (client: Client): Promise<Line> => {
  const connection = await client.acquireConnection();
  await client.releaseConnection(connection);
  const version = connection.prepare('PRAGMA data_version').pluck();
  return { connection, version, seen: version.get() };
};

/**
 * SQLite tells a connection whether another one has written since (`PRAGMA data_version`). It is asked on the one
 * connection that this process has, which is synchronous and therefore free between two statements; its own writes do
 * not count. Where the pool replaces that connection, everything is taken for changed and the new one is asked.
 */
export const watchSqlite = async (strapi: Core.Strapi, clock: Clock, changed: () => void): Promise<Watch> => {
  const client: unknown = strapi.db.connection.client;
  if (!isClient(client)) throw new Error('The database gives no connection.');
  let line: Line | undefined = await lineOf(client);
  let askedAt = clock().getTime();

  const replace = (): void => {
    line = undefined;
    lineOf(client).then(
      (found) => {
        changed();
        line = found;
      },
      () => {
        // The database is closed, or cannot be had: nothing is served from memory any more.
      },
    );
  };

  const ask = (asked: Line): void => {
    const now = asked.version.get();
    if (now === asked.seen) return;
    asked.seen = now;
    changed();
  };

  return {
    isWatching: () => {
      if (!line) return false;
      if (!line.connection.open) {
        replace();
        return false;
      }
      const now = clock().getTime();
      if (now - askedAt < EVERY_MILLISECONDS && now >= askedAt) return true;
      try {
        ask(line);
      } catch {
        // A locked file: nothing is known of other processes until it can be read again.
        return false;
      }
      askedAt = now;
      return true;
    },
    stop: () => Promise.resolve(),
  };
};
