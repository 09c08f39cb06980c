import { createHmac } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../../shared/names';
import { sharedLimiterOf } from '../cluster/limiter';
import { secretOf } from '../strapi/secrets';

/** How often somebody tried, and when the count begins anew. */
export interface Count {
  counter: number;
  dateEnd: Date;
}

/** `strapi.plugin('sister-cities').service('signIns')`: counts tries to sign in, over all servers of the database. */
export interface SignInsService {
  /** Counts tries by the name that Strapi gives them; so many milliseconds after the first the count begins anew. */
  count(key: string, milliseconds: number, tries: number): Promise<Count>;
  /** Takes back what was counted. */
  uncount(key: string, tries: number): Promise<void>;
  /** Deletes what was kept only to count, and is over. */
  forget(now: Date): Promise<void>;
}

/** Strapi says with each try how long it counts; this is for the library only. */
const USUAL_SECONDS = 300;

export const signInsService = ({ strapi }: { strapi: Core.Strapi }): SignInsService => {
  const { limiter, clearExpired } = sharedLimiterOf(strapi, {
    tableName: 'sister_cities_sign_in_counts',
    keyPrefix: 'sign-in',
    // Strapi compares with its own limit; nothing is refused here.
    points: Number.MAX_SAFE_INTEGER,
    duration: USUAL_SECONDS,
    counted: 'Sign-ins',
  });
  /** The name holds the addresses of a person and of their machine, which nobody can read back from what is stored. */
  const hashed = (key: string): string =>
    createHmac('sha256', secretOf(strapi, 'sign-in')).update(key).digest('base64url');
  return {
    count: async (key, milliseconds, tries) => {
      const { consumedPoints, msBeforeNext } = await (
        await limiter()
      ).penalty(hashed(key), tries, { customDuration: Math.ceil(milliseconds / 1000) });
      return { counter: consumedPoints, dateEnd: new Date(Date.now() + Math.max(0, msBeforeNext)) };
    },
    uncount: async (key, tries) => {
      await (await limiter()).reward(hashed(key), tries);
    },
    forget: clearExpired,
  };
};

export const signInsOf = (strapi: Core.Strapi): SignInsService => strapi.plugin(PLUGIN_ID).service('signIns');
