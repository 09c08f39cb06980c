import type { Core } from '@strapi/strapi';

import type { Reach } from '../outage/reach';

import { answerError, answerFailure } from './answer';
import { notesOf } from './exchange';
import type { Exchange } from './exchange';
import { isForPeople } from './for-people';
import { surfaceOf } from './ours';
import type { Addresses, Surface } from './ours';
import { REQUEST_ID_HEADER } from './request-id';
import { readableRest } from './rest-body';

type Next = () => Promise<unknown>;

type Middleware = (exchange: Exchange, next: Next) => Promise<unknown>;

const addressesOf = (strapi: Core.Strapi): Addresses => {
  const graphql: unknown = strapi.config.get('plugin::graphql.endpoint');
  const api: unknown = strapi.config.get('api.rest.prefix');
  return {
    graphql: typeof graphql === 'string' ? graphql : undefined,
    api: typeof api === 'string' ? api : '/api',
  };
};

const onOurs =
  (
    strapi: Core.Strapi,
    work: (exchange: Exchange, next: Next, surface: Surface) => Promise<unknown>,
  ): Middleware =>
  (exchange, next) => {
    const surface = surfaceOf(exchange.path, addressesOf(strapi));
    return surface === undefined ? next() : work(exchange, next, surface);
  };

/** The outermost: names the request, and looks over errors that Strapi or the host have written into the answer. */
const namingRequests = (strapi: Core.Strapi): Middleware =>
  onOurs(strapi, async (exchange, next, surface) => {
    const { requestId } = notesOf(exchange);
    exchange.set(REQUEST_ID_HEADER, requestId);
    try {
      await next();
    } catch (error) {
      // A host without Strapi's middleware for errors.
      answerError(strapi, exchange, surface, error);
      return;
    }
    const { status } = exchange;
    const readable = status >= 400 ? readableRest(status, exchange.body, requestId) : undefined;
    if (!readable) return;
    exchange.body = readable;
    exchange.status = status;
  });

/**
 * What may be due to a database that could not be asked, where nothing else tells why: a refusal of who asks, since it did
 * not say who they are, and a failure of what worked with what it did not answer.
 */
const MAY_BE_THE_DATABASE: ReadonlySet<number> = new Set([401, 500]);

/** Around the routes: answers what they throw, and everything while the database is out of reach. */
const answeringFailures = (strapi: Core.Strapi, reach: Reach): Middleware =>
  onOurs(strapi, async (exchange, next, surface) => {
    if (reach.isDown() && exchange.method !== 'OPTIONS') {
      answerFailure(exchange, surface, 'unavailable');
      return;
    }
    const outages = reach.outages();
    try {
      await next();
    } catch (error) {
      if (isForPeople(error)) throw error;
      answerError(strapi, exchange, surface, error);
    }
    const missed = notesOf(exchange).missedDatabase || reach.outages() !== outages;
    if (missed && MAY_BE_THE_DATABASE.has(exchange.status)) answerFailure(exchange, surface, 'unavailable');
  });

/** Called before Strapi adds the middlewares of the host, so that this one is around them all. */
export const nameRequests = (strapi: Core.Strapi): void => {
  const middleware = namingRequests(strapi);
  strapi.server.use((context, next) => middleware(context, next));
};

/** Called before anything that answers is added, and after the middlewares of the host, such as CORS. */
export const answerFailures = (strapi: Core.Strapi, reach: Reach): void => {
  const middleware = answeringFailures(strapi, reach);
  strapi.server.use((context, next) => middleware(context, next));
};
