import { isRecord } from '../../../shared/is-record';

import { namedIn } from './asked';
import type { Exchange, Next } from './door';
import { isEndpoint } from './endpoint';
import type { GraphqlRoute } from './graphql-route';
import { knownTextOf } from './known-operations';
import type { KnownOperations } from './known-operations';

const withText = (querystring: string, query: string): string => {
  const parameters = new URLSearchParams(querystring);
  parameters.delete('extensions');
  parameters.set('query', query);
  return parameters.toString();
};

const passOnGet = async (exchange: Exchange, query: string, next: Next): Promise<unknown> => {
  const { querystring } = exchange;
  exchange.querystring = withText(querystring, query);
  try {
    return await next();
  } finally {
    // The log tells of the request as it came.
    exchange.querystring = querystring;
  }
};

const passOnPost = (exchange: Exchange, query: string, next: Next): Promise<unknown> => {
  const { body } = exchange.request;
  const kept = Object.entries(isRecord(body) ? body : {}).filter(([name]) => name !== 'extensions');
  exchange.request.body = { ...Object.fromEntries(kept), query };
  return next();
};

/**
 * A middleware between the door and the GraphQL route: what asks for one of the operations by its name goes to Strapi's own
 * server with its text, as if the client had sent it.
 */
export const spellOut =
  (route: GraphqlRoute, known: KnownOperations) =>
  (exchange: Exchange, next: Next): Promise<unknown> => {
    const passOn = (): Promise<unknown> => {
      const { method, querystring, headers, request } = exchange;
      const named = namedIn({ method, querystring, headers, body: request.body });
      const query = named && knownTextOf(known, named);
      if (query === undefined) return next();
      return (method === 'GET' ? passOnGet : passOnPost)(exchange, query, next);
    };
    if (!isEndpoint(route, exchange.path) || !route.rules.persistedQueries) return next();
    return exchange.method === 'GET' ? passOn() : route.enter(exchange, passOn);
  };
