import type { Core } from '@strapi/strapi';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterSQLite } from 'rate-limiter-flexible';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';

/** What is counted, and in which table. */
export interface LimiterOptions {
  /** The library makes this table itself; Strapi leaves tables alone that it has not made. */
  tableName: string;
  keyPrefix: string;
  points: number;
  /** Seconds. */
  duration: number;
  /** What the log calls what is counted, at the beginning of a sentence: `Submissions`. */
  counted: string;
}

/** A counter that all servers of a database share. Its table is made when it is first asked. */
export interface SharedLimiter {
  limiter: () => Promise<RateLimiterAbstract>;
  /** Deletes the counts that are over since an hour. */
  clearExpired: (now: Date) => Promise<void>;
}

type Connection = Core.Strapi['db']['connection'];

interface TableOptions {
  storeClient: Connection;
  storeType: 'knex';
  tableName: string;
  schemaName?: string;
  // The library's own timer would go on after the host has stopped.
  clearExpiredByTimeout: boolean;
}

type Made = (error?: unknown) => void;

const inDatabase = (make: (ready: Made) => RateLimiterAbstract): Promise<RateLimiterAbstract> =>
  new Promise((done, failed) => {
    const limiter = make((error) => {
      if (error instanceof Error) failed(error);
      else
        setImmediate(() => {
          done(limiter);
        });
    });
  });

const limiterOf = (
  strapi: Core.Strapi,
  { tableName, counted, ...limits }: LimiterOptions,
): Promise<RateLimiterAbstract> => {
  const schemaName = strapi.db.getSchemaName();
  const table: TableOptions = {
    storeClient: strapi.db.connection,
    storeType: 'knex',
    tableName,
    clearExpiredByTimeout: false,
    ...(schemaName === undefined ? {} : { schemaName }),
  };
  switch (strapi.db.dialect.client) {
    case 'postgres':
      return inDatabase((ready) => new RateLimiterPostgres({ ...limits, ...table }, ready));
    case 'sqlite':
      return inDatabase((ready) => new RateLimiterSQLite({ ...limits, ...table }, ready));
    default:
      strapi.log.warn(
        `sister-cities: ${counted} are counted by each server for itself, since there is no counter for this database. Expected PostgreSQL or SQLite where there are several servers.`,
      );
      return Promise.resolve(new RateLimiterMemory(limits));
  }
};

const HOUR = 3_600_000;

interface Clearable {
  clearExpired(before: number): Promise<unknown>;
}

const isClearable = (limiter: object): limiter is Clearable => 'clearExpired' in limiter;

export const sharedLimiterOf = (strapi: Core.Strapi, options: LimiterOptions): SharedLimiter => {
  let known: Promise<RateLimiterAbstract> | undefined;
  const limiter = (): Promise<RateLimiterAbstract> => {
    // One that failed to make its table is made anew the next time.
    known ??= limiterOf(strapi, options).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    limiter,
    clearExpired: async (now) => {
      const made = await limiter();
      if (isClearable(made)) await made.clearExpired(now.getTime() - HOUR);
    },
  };
};
