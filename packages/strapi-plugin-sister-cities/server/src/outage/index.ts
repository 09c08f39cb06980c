import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { notesOf } from '../errors/exchange';
import { failureOf } from '../errors/failure';
import { logTextOf } from '../errors/log-text';

import { guardPool, isPoolClient } from './pool';
import { ALWAYS_IN_REACH, reachOf } from './reach';
import type { Reach } from './reach';
import { hearUnhandled, noteOrigin } from './unheard';
import { isTransactionClient, makeCommitsTell } from './transactions';

interface RawConnection {
  query(sql: string): Promise<unknown>;
}

interface RawClient {
  acquireRawConnection(): Promise<RawConnection>;
  destroyRawConnection(connection: RawConnection): Promise<unknown>;
}

const isRawClient = (value: unknown): value is RawClient =>
  isRecord(value) && typeof value.acquireRawConnection === 'function';

/**
 * A database that says nothing for ten seconds is as good as gone; one that refuses is known at once. They are counted in
 * turns of this process, so that a server which is busy itself takes its own slowness for nobody else's.
 */
const TURN_MS = 250;
const TURNS = 40;

const later = (ms: number, work: () => void): (() => void) => {
  const timer = setTimeout(work, ms);
  timer.unref();
  return () => {
    clearTimeout(timer);
  };
};

/** A question on a line of its own: the pool may be full of lines that are dead. */
const greeted = async (client: RawClient): Promise<boolean> => {
  try {
    const connection = await client.acquireRawConnection();
    const close = (): void => void client.destroyRawConnection(connection).catch(() => undefined);
    await connection.query('select 1').finally(close);
    return true;
  } catch (error) {
    // Whatever else it says, it speaks.
    const isFull = isRecord(error) && error.code === '53300';
    return isFull || failureOf(error) !== 'unavailable';
  }
};

const inTime = (work: Promise<boolean>): Promise<boolean> =>
  new Promise((done) => {
    let cancel = (): void => undefined;
    const wait = (turns: number): void => {
      if (turns === 0) done(false);
      else
        cancel = later(TURN_MS, () => {
          wait(turns - 1);
        });
    };
    wait(TURNS);
    void work.then(done).finally(() => {
      cancel();
    });
  });

const running = new WeakMap<Core.Strapi, Reach>();

const endings = new WeakMap<Core.Strapi, () => void>();

/** Whether the database of this server is in reach; see `watchReach`. */
export const reachOn = (strapi: Core.Strapi): Reach => running.get(strapi) ?? ALWAYS_IN_REACH;

/** Notes with the request that is being answered that the database could not be reached for it. */
const missedOn = (strapi: Core.Strapi) => (): void => {
  const exchange = strapi.requestContext.get();
  if (exchange) notesOf(exchange).missedDatabase = true;
};

/** Guards another pool of connections to the same database, as Strapi's own is guarded. */
export const guardOwnPool = (strapi: Core.Strapi, client: unknown): void => {
  if (isPoolClient(client)) guardPool(client, reachOn(strapi), missedOn(strapi));
};

/** From now on nobody waits for a database that is out of reach, and no write is called done that was not committed. */
export const watchReach = (strapi: Core.Strapi): Reach => {
  const client: unknown = strapi.db.connection.client;
  if (isTransactionClient(client)) makeCommitsTell(client);
  endings.set(
    strapi,
    hearUnhandled((reason) => {
      strapi.log.error(
        `sister-cities: a statement that nobody waited for failed with the database. ${logTextOf(reason)}`,
      );
    }),
  );
  strapi.db.connection.on('query-error', (error: unknown) => {
    noteOrigin(error);
    if (failureOf(error) !== 'unavailable') return;
    missedOn(strapi)();
    reachOn(strapi).suspect();
  });
  if (strapi.db.dialect.client !== 'postgres' || !isRawClient(client) || !isPoolClient(client))
    return ALWAYS_IN_REACH;
  const reach = reachOf({
    probe: () => inTime(greeted(client)),
    later,
    report: (isDown) => {
      if (isDown)
        strapi.log.error(
          'sister-cities: the database cannot be reached. Requests are answered with 503 until it is back.',
        );
      else strapi.log.warn('sister-cities: the database is back.');
    },
  });
  running.set(strapi, reach);
  guardPool(client, reach, missedOn(strapi));
  return reach;
};

export const stopWatchingReach = (strapi: Core.Strapi): void => {
  endings.get(strapi)?.();
  endings.delete(strapi);
  reachOn(strapi).stop();
  running.delete(strapi);
};
