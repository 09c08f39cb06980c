import { GraphQLError } from 'graphql';

import { isRecord } from '../../../shared/is-record';

import { SubmissionRefused } from './refused';

/** What the doors use of Koa's context. */
export interface Koa {
  ip: string;
  set(name: string, value: string): void;
}

const isKoa = (value: unknown): value is Koa =>
  isRecord(value) && typeof value.ip === 'string' && typeof value.set === 'function';

/** @throws Error where nothing came over HTTP, so that there is no address to count. */
export const koaOf = (context: unknown): Koa => {
  const koa: unknown = isRecord(context) ? context.koaContext : undefined;
  if (!isKoa(koa)) throw new Error('sister-cities: a submission came through no server. Expected Koa.');
  return koa;
};

const CODES: Readonly<Record<SubmissionRefused['status'], string>> = {
  400: 'BAD_USER_INPUT',
  403: 'STRAPI_POLICY_ERROR',
  413: 'STRAPI_PAYLOAD_TOO_LARGE_ERROR',
  429: 'STRAPI_RATE_LIMIT_ERROR',
};

const told = (error: unknown, koa: Koa): unknown => {
  if (!(error instanceof SubmissionRefused)) return error;
  const { status, message, problems, retryAfter } = error;
  if (retryAfter !== undefined) koa.set('Retry-After', String(retryAfter));
  const errors = problems.map(({ path, message: words }) => ({ path, message: words }));
  return new GraphQLError(message, {
    extensions: {
      code: CODES[status],
      error: { name: error.name, message, details: { errors } },
      http: { status },
    },
  });
};

/** Runs a door: what is refused is told with its status, the fields and, where waiting helps, `Retry-After`. */
export const answering = async <Answer>(koa: Koa, work: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await work();
  } catch (error) {
    throw told(error, koa);
  }
};
