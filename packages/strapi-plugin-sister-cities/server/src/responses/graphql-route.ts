import cors from '@koa/cors';
import type { Core } from '@strapi/strapi';
import bodyParser from 'koa-bodyparser';

import { isRecord } from '../../../shared/is-record';

import type { RequestRules } from './asked';
import type { Exchange, Next } from './door';
import type { Endpoint } from './endpoint';

/** The GraphQL route as Strapi's plugin and the host have set it up. */
export interface GraphqlRoute extends Endpoint {
  rules: RequestRules;
  /** Does what the route does before anybody is authenticated: its CORS rule, and reading the body. */
  enter(exchange: Exchange, next: Next): Promise<unknown>;
}

/** Apollo's own: @apollo/server, preventCsrf. */
const PREFLIGHT_HEADERS = ['x-apollo-operation-name', 'apollo-require-preflight'];

const preflightHeadersOf = (csrfPrevention: unknown): readonly string[] => {
  if (csrfPrevention === false) return [];
  if (!isRecord(csrfPrevention) || !Array.isArray(csrfPrevention.requestHeaders)) return PREFLIGHT_HEADERS;
  const names = csrfPrevention.requestHeaders.filter((each) => typeof each === 'string');
  return names.map((name) => name.toLowerCase());
};

type Step = GraphqlRoute['enter'];

const skip: Step = (_, next) => next();

const corsOf = (setting: unknown): Step => {
  if (setting === false) return skip;
  return isRecord(setting) ? cors(setting) : cors();
};

/** Its parser changes the options that it is given, and the route's own is still to read them. */
const bodyParserOf = (setting: unknown): Step => bodyParser(isRecord(setting) ? { ...setting } : {});

/** `undefined` where the host has no GraphQL, or writes its answers in a way of its own. */
export const graphqlRouteOf = (strapi: Core.Strapi): GraphqlRoute | undefined => {
  const endpoint: unknown = strapi.config.get('plugin::graphql.endpoint');
  if (typeof endpoint !== 'string') return undefined;
  const setting: unknown = strapi.config.get('plugin::graphql.apolloServer');
  const server = isRecord(setting) ? setting : {};
  if (server.stringifyResult !== undefined || server.bodyParserConfig === false) return undefined;
  const [rule, parse] = [corsOf(server.cors), bodyParserOf(server.bodyParserConfig)];
  return {
    endpoint,
    rules: {
      persistedQueries: server.persistedQueries !== false,
      preflightHeaders: preflightHeadersOf(server.csrfPrevention),
    },
    // The route does both again: the headers stay the same, and a body that was read is not read twice.
    enter: (exchange, next) => rule(exchange, () => parse(exchange, next)),
  };
};
