import type { Core } from '@strapi/strapi';
import { getOperationAST, Kind, parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';

import { isRecord } from '../../../shared/is-record';
import { bounded } from '../bounded';
import { builtServer } from '../compiled/built-server';
import { pluginConfig } from '../config';
import { reachesOurTypes } from '../graphql/reached';
import type { Exchange, Next } from '../responses/door';
import { isEndpoint } from '../responses/endpoint';
import { graphqlRouteOf } from '../responses/graphql-route';

import { refusalForStrapi } from './judge';
import { fragmentsIn } from './measure';
import { refusalOfLength } from './refusal';
import type { Refusal } from './refusal';

/** A document as it came in, and what it may be asked with. */
interface Question {
  query: string;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>>;
}

const parsedJson = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
};

const questionOf = (query: unknown, variables: unknown, operationName: unknown): Question[] =>
  typeof query === 'string'
    ? [
        {
          query,
          operationName: typeof operationName === 'string' ? operationName : undefined,
          variables: isRecord(variables) ? variables : {},
        },
      ]
    : [];

/** Every document of a request, be it a GET, a POST or a batch. */
const questionsOf = ({ method, querystring, request: { body } }: Exchange): Question[] => {
  if (method === 'GET') {
    const parameters = new URLSearchParams(querystring);
    return questionOf(
      parameters.get('query'),
      parsedJson(parameters.get('variables')),
      parameters.get('operationName'),
    );
  }
  const asked: unknown[] = Array.isArray(body) ? body : [body];
  return asked.flatMap((each) =>
    isRecord(each) ? questionOf(each.query, each.variables, each.operationName) : [],
  );
};

interface Read {
  document: DocumentNode;
  reachesUs: boolean;
  characters: number;
}

/** Of all documents that are kept; what is read of one takes up to a hundred times its length. */
const MOST_CHARACTERS = 500_000;

const readerOf = (): ((schema: GraphQLSchema, query: string, mayKeep: boolean) => Read | undefined) => {
  const known = bounded<Read>(MOST_CHARACTERS, ({ characters }) => characters);
  return (schema, query, mayKeep) => {
    const before = known.get(query);
    if (before) return before;
    try {
      const document = parse(query, { noLocation: true });
      const read = { document, reachesUs: reachesOurTypes(schema, document), characters: query.length };
      if (mayKeep) known.set(query, read);
      return read;
    } catch {
      // What cannot be parsed is refused by Strapi's own server, with the place where it goes wrong.
      return undefined;
    }
  };
};

/** Strapi's own server answers these with 500. */
const NO_OPERATION: Refusal = {
  message:
    'The operation to answer is not in this document. Give its name as "operationName" where there are several, and none where there is one.',
  extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
};

/** Why a question is refused before Strapi's server validates it, which can take longer than to answer it. */
const refuserOf = (strapi: Core.Strapi): ((question: Question) => Refusal | undefined) => {
  const read = readerOf();
  return ({ query, variables, operationName }) => {
    const schema = builtServer(strapi)?.schema;
    if (!schema) return undefined;
    const tooLong = refusalOfLength(query.length, pluginConfig(strapi).queryLimits);
    const found = read(schema, query, !tooLong);
    if (!found?.reachesUs) return undefined;
    if (tooLong) return tooLong;
    if (!getOperationAST(found.document, operationName)) return NO_OPERATION;
    const fragments = fragmentsIn(found.document);
    for (const operation of found.document.definitions)
      if (operation.kind === Kind.OPERATION_DEFINITION) {
        const refusal = refusalForStrapi(strapi, { schema, operation, fragments, variables });
        if (refusal) return refusal;
      }
    return undefined;
  };
};

const refuse = (exchange: Exchange, refusal: Refusal): void => {
  exchange.status = 400;
  exchange.set('Content-Type', 'application/json; charset=utf-8');
  exchange.set('Cache-Control', 'no-store');
  exchange.body = `${JSON.stringify({ errors: [refusal] })}\n`;
};

/**
 * Stands between what was answered from memory or by one statement and Strapi's own server, and refuses questions about
 * the plugin's types that would keep the server busy for longer than anybody waits.
 */
export const guardQueries = (strapi: Core.Strapi): void => {
  const route = graphqlRouteOf(strapi);
  if (!route) return;
  const refusalOf = refuserOf(strapi);
  const guard = (exchange: Exchange, next: Next): Promise<unknown> => {
    if (!isEndpoint(route, exchange.path) || !pluginConfig(strapi).queryLimits.enabled) return next();
    return route.enter(exchange, () => {
      for (const question of questionsOf(exchange)) {
        const refusal = refusalOf(question);
        if (refusal) {
          refuse(exchange, refusal);
          return Promise.resolve();
        }
      }
      return next();
    });
  };
  strapi.server.use((context, next) => guard(context, next));
};
