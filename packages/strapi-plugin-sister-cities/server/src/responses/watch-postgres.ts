import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';

import { warnOnce } from '../strapi/log-once';

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

/** Reads a notification. `'anything'` where it cannot be understood; `undefined` where it concerns nothing here. */
export const readNotification = (payload: string, schema: string): Told | 'anything' | undefined => {
  let message: unknown;
  try {
    message = JSON.parse(payload);
  } catch {
    return 'anything';
  }
  if (!isRecord(message)) return 'anything';
  // What a node sends to see whether it hears.
  if (message.hello !== undefined) return undefined;
  if (typeof message.table !== 'string') return 'anything';
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

const UNHEARD =
  'sister-cities: what the database tells of writes does not arrive, so that no answers are kept in memory. A pooler such as PgBouncer in transaction mode keeps it back: connect to PostgreSQL directly or in session mode, or set responseCache.enabled to false.';

/** Behind some poolers LISTEN succeeds and nothing is ever heard, so that a line has to prove itself before it counts. */
const isHeard = async (strapi: Core.Strapi, listener: Listener): Promise<boolean> => {
  const hello = JSON.stringify({ hello: randomUUID() });
  const arrived = new Promise<void>((done) => {
    listener.on('notification', ({ payload }) => {
      if (payload === hello) done();
    });
  });
  await listener.query(`listen ${CHANNEL}`);
  await strapi.db.connection.raw('select pg_notify(?, ?)', [CHANNEL, hello]);
  return withinHeartbeat(arrived).then(
    () => true,
    () => false,
  );
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

  const tryAgain = (): void => {
    if (isStopped) return;
    retry = setTimeout(() => void connect(), wait);
    retry.unref();
    wait = Math.min(wait * 2, LATEST);
  };

  const lost = (listener: Listener): void => {
    if (line !== listener) return;
    line = undefined;
    missed();
    void close(listener);
    tryAgain();
  };

  const take = ({ payload = '' }: { payload?: string }): void => {
    const told = readNotification(payload, schema);
    if (told === 'anything') missed();
    else if (told) heard(told);
  };

  /** Tells whether the line is up and heard. */
  const open = async (listener: Listener): Promise<boolean> => {
    const breaks: string[] = [];
    for (const event of ['error', 'end'] as const)
      listener.on(event, () => {
        breaks.push(event);
        lost(listener);
      });
    listener.on('notification', take);
    const arrives = await isHeard(strapi, listener);
    if (!arrives && !isStopped) warnOnce(strapi, UNHEARD);
    return arrives && breaks.length === 0 && !isStopped;
  };

  const connect = async (): Promise<void> => {
    let listener: Listener | undefined;
    try {
      listener = await client.acquireRawConnection();
      if (!(await open(listener))) throw new Error('Nothing is heard.');
      // What was worked out while nobody was listening may be old by now.
      missed();
      line = listener;
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
