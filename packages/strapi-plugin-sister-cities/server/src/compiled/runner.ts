import type { Dialect } from './dialect';
import type { Statement } from './finish';
import { passOn } from './pass-on';

/** Runs statements past Strapi's query builder. */
export interface Runner {
  dialect: Dialect;
  run(statement: Statement, values: unknown[]): Promise<string>;
  /** Gives up what it holds of the database. */
  stop(): Promise<void>;
}

export interface Pool<Connection> {
  acquireConnection(): Promise<Connection>;
  releaseConnection(connection: Connection): Promise<void>;
}

export const textOf = (body: unknown): string => (typeof body === 'string' ? body : passOn('no answer'));
