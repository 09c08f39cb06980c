import { setTimeout as wait } from 'node:timers/promises';

/** The part of a pool of connections that tells whether anybody works with the database. */
export interface Pool {
  numUsed: () => number;
  numPendingAcquires: () => number;
}

/** Between two statements of one task, nobody uses a connection for a moment. */
const LOOKS = 3;
const LOOK_MS = 25;

/**
 * Waits for what no request waits for, such as an import or a nightly task, until nobody uses the database any more, or the
 * grace (milliseconds) is over. Tells whether nobody does.
 */
export const untilIdle = async (pool: Pool, grace: number): Promise<boolean> => {
  let quiet = 0;
  for (let left = grace; ; left -= LOOK_MS) {
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
    if (quiet === LOOKS) return true;
    if (left <= 0) return false;
    await wait(LOOK_MS);
  }
};
