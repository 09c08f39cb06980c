import type { Core } from '@strapi/strapi';
import { RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';

import { sharedLimiterOf } from '../cluster/limiter';

import { MOST_ACCEPTED, WINDOW_SECONDS } from './forms';

export const COUNTER_TABLE = 'sister_cities_submission_counts';

/**
 * Each of the five that may be accepted is a place of its own, which is free again ten minutes after it was taken. One
 * counter of five would begin its ten minutes with the first, and let nine pass within a few seconds around their end.
 */
const PLACE = { points: 1, duration: WINDOW_SECONDS, keyPrefix: 'place' };

/** A place that was taken. */
export type Taken = string;

/** What came of asking for a place: the place, or in how many seconds one is free. */
export type Place = { taken: Taken } | { retryAfter: number };

/** Counts what is accepted, over all servers of the database. Not for use inside a transaction. */
export interface Counter {
  take(key: string): Promise<Place>;
  giveBack(taken: Taken): Promise<void>;
  /** Deletes the counts that are over since an hour. */
  clearExpired(now: Date): Promise<void>;
}

const takeIn = async (limiter: RateLimiterAbstract, key: string): Promise<Place> => {
  let soonest = WINDOW_SECONDS * 1000;
  for (let place = 0; place < MOST_ACCEPTED; place += 1) {
    const taken = `${key}:${String(place)}`;
    try {
      await limiter.consume(taken);
      return { taken };
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      soonest = Math.min(soonest, refused.msBeforeNext);
    }
  }
  return { retryAfter: Math.max(1, Math.ceil(soonest / 1000)) };
};

/** The counter of a host. Its table is made when it is first asked. */
export const counterOf = (strapi: Core.Strapi): Counter => {
  const { limiter, clearExpired } = sharedLimiterOf(strapi, {
    ...PLACE,
    tableName: COUNTER_TABLE,
    counted: 'Submissions',
  });
  return {
    take: async (key) => takeIn(await limiter(), key),
    giveBack: async (taken) => {
      await (await limiter()).delete(taken);
    },
    clearExpired,
  };
};
