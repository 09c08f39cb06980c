import { isRecord } from '../../../shared/is-record';
import { failureOf } from '../errors/failure';

import { DatabaseUnreachable } from './reach';
import type { Reach } from './reach';

/** What is used of a knex client. */
interface PoolClient {
  acquireConnection(): Promise<unknown>;
  releaseConnection(connection: unknown): Promise<unknown>;
}

export const isPoolClient = (value: unknown): value is PoolClient & Record<string, unknown> =>
  isRecord(value) &&
  typeof value.acquireConnection === 'function' &&
  typeof value.releaseConnection === 'function';

/** Who waits longer than this for a connection wonders whether the database is there; a busy pool is no outage. */
const PATIENCE_MS = 1_000;

/**
 * Makes a pool of connections give up at once while the database is out of reach, instead of after a minute, and tell
 * `missed` in the very request that could not be served.
 */
export const guardPool = (client: PoolClient, reach: Reach, missed: (error: unknown) => void): void => {
  const acquire = client.acquireConnection.bind(client);
  const fail = (error: unknown): never => {
    if (failureOf(error) === 'unavailable') {
      reach.suspect();
      missed(error);
    }
    throw error;
  };
  client.acquireConnection = async () => {
    if (reach.isDown()) return fail(new DatabaseUnreachable());
    const acquired = acquire();
    const impatient = setTimeout(() => {
      reach.suspect();
    }, PATIENCE_MS);
    impatient.unref();
    try {
      return await reach.whileInReach(acquired);
    } catch (error) {
      // It may come yet, when nobody waits for it any more.
      acquired.then(
        (connection) => client.releaseConnection(connection),
        () => undefined,
      );
      return fail(error);
    } finally {
      clearTimeout(impatient);
    }
  };
};
