import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';

import { CHANNEL } from './triggers';
import type { Watch } from './watch';

/** What the database told: which table was written, and which documents of it, where it names them. */
export interface Told {
  table: string;
  documents: readonly string[] | undefined;
}

interface Listener {
  on(event: 'notification', heard: (message: { payload?: string }) => void): unknown;
  on(event: 'error' | 'end', heard: () => void): unknown;
  removeAllListeners(): unknown;
  query(sql: string): Promise<unknown>;
}

interface Client {
  acquireRawConnection(): Promise<Listener>;
  destroyRawConnection(connection: Listener): Promise<void>;
}

const isClient = (value: unknown): value is Client =>
  isRecord(value) && typeof value.acquireRawConnection === 'function';

const SOONEST = 100;
const LATEST = 30_000;

/** A line that died without a word is found out this soon; a living one answers within a millisecond. */
const HEARTBEAT = 2_000;

const textsIn = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;

/** Reads a notification. `'anything'` where it cannot be understood; `undefined` where it is of another schema. */
export const readNotification = (payload: string, schema: string): Told | 'anything' | undefined => {
  let message: unknown;
  try {
    message = JSON.parse(payload);
  } catch {
    return 'anything';
  }
  if (!isRecord(message) || typeof message.table !== 'string') return 'anything';
  if (message.schema !== schema) return undefined;
  return { table: message.table, documents: textsIn(message.documents) };
};

interface Listening {
  schema: string;
  heard: (told: Told) => void;
  /** Something may have been missed: everything that was kept has to go. */
  missed: () => void;
}

const withinHeartbeat = (work: Promise<unknown>): Promise<unknown> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, failed) => {
    timer = setTimeout(() => {
      failed(new Error('The database did not answer in time.'));
    }, HEARTBEAT);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
};

/**
 * Listens on a connection of its own, with the settings of the pool and not out of it, to what any process writes to
 * the database. It is told at commit. A lost line is taken up again, later and later; until then `isWatching` is false.
 */
export const watchPostgres = async (
  strapi: Core.Strapi,
  { schema, heard, missed }: Listening,
): Promise<Watch> => {
  const client: unknown = strapi.db.connection.client;
  if (!isClient(client)) throw new Error('The database gives no connection of its own.');
  let line: Listener | undefined;
  let isStopped = false;
  let wait = SOONEST;
  let retry: NodeJS.Timeout | undefined;

  const close = async (listener: Listener): Promise<void> => {
    listener.removeAllListeners();
    // A connection that breaks while it is being closed must not take the server down.
    listener.on('error', () => undefined);
    await withinHeartbeat(client.destroyRawConnection(listener)).catch(() => undefined);
  };

  const lost = (listener: Listener): void => {
    if (line !== listener) return;
    line = undefined;
    missed();
    void close(listener);
    tryAgain();
  };

  const tryAgain = (): void => {
    if (isStopped) return;
    retry = setTimeout(() => void connect(), wait);
    retry.unref();
    wait = Math.min(wait * 2, LATEST);
  };

  const take = ({ payload = '' }: { payload?: string }): void => {
    const told = readNotification(payload, schema);
    if (told === 'anything') missed();
    else if (told) heard(told);
  };

  const connect = async (): Promise<void> => {
    let listener: Listener | undefined;
    try {
      listener = await client.acquireRawConnection();
      const opened = listener;
      opened.on('notification', take);
      for (const event of ['error', 'end'] as const)
        opened.on(event, () => {
          lost(opened);
        });
      await opened.query(`listen ${CHANNEL}`);
      if (isStopped) {
        await close(opened);
        return;
      }
      // What was worked out before nobody was listening may be old by now.
      missed();
      line = opened;
      wait = SOONEST;
    } catch {
      if (listener) await close(listener);
      tryAgain();
    }
  };

  const heartbeat = setInterval(() => {
    const listener = line;
    if (!listener) return;
    withinHeartbeat(listener.query('select 1')).catch(() => {
      lost(listener);
    });
  }, HEARTBEAT);
  heartbeat.unref();

  await connect();
  return {
    isWatching: () => line !== undefined,
    stop: async () => {
      isStopped = true;
      clearInterval(heartbeat);
      clearTimeout(retry);
      const listener = line;
      line = undefined;
      if (listener) await close(listener);
    },
  };
};
