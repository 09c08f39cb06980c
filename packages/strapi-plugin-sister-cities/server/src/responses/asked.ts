import { isRecord } from '../../../shared/is-record';
import type { Question } from '../compiled/types';

import { hashOf } from './persisted';

/** A request as Koa has read it. */
export interface Incoming {
  method: string;
  /** Without its question mark. */
  querystring: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: unknown;
}

/** What the host's own settings of the GraphQL server say of requests. */
export interface RequestRules {
  persistedQueries: boolean;
  /** Of these headers a request needs one, where its content type is one that any web page may send; none: no rule. */
  preflightHeaders: readonly string[];
}

/** A question as it was asked over HTTP. */
export interface Asked {
  question: Question;
  /** SHA-256 of the document, where the client sent it. */
  hash: string | undefined;
  isGet: boolean;
  /** Any web page may have made a browser send it. */
  isUnguarded: boolean;
}

interface Parts {
  query: unknown;
  variables: unknown;
  operationName: unknown;
  extensions: unknown;
}

const onlyOne = (parameters: URLSearchParams, name: string): string | null | undefined => {
  const values = parameters.getAll(name);
  return values.length > 1 ? null : values[0];
};

const parsed = (text: string | null | undefined): unknown => {
  if (text === undefined || text === null) return text;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** `null` stands for what Apollo refuses in words of its own. */
const partsOfGet = (querystring: string): Parts => {
  const parameters = new URLSearchParams(querystring);
  const json = (name: string): unknown => {
    const value = parsed(onlyOne(parameters, name));
    return value === undefined || isRecord(value) ? value : null;
  };
  return {
    query: onlyOne(parameters, 'query'),
    operationName: onlyOne(parameters, 'operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  };
};

const partsOfPost = (body: unknown): Parts | undefined => {
  if (!isRecord(body)) return undefined;
  const { query, variables, operationName, extensions } = body;
  return {
    query,
    variables: variables ?? undefined,
    operationName: operationName ?? undefined,
    extensions: extensions ?? undefined,
  };
};

const SHA_256 = /^[0-9a-f]{64}$/;

/** The hash that a request names; `null` for extensions that mean something else. */
const hashIn = (extensions: unknown): string | null | undefined => {
  if (extensions === undefined) return undefined;
  if (!isRecord(extensions)) return null;
  const others = Object.keys(extensions).filter(
    (name) => name !== 'persistedQuery' && name !== 'clientLibrary',
  );
  if (others.length > 0) return null;
  const { persistedQuery } = extensions;
  if (persistedQuery === undefined) return undefined;
  if (!isRecord(persistedQuery) || persistedQuery.version !== 1) return null;
  const { sha256Hash } = persistedQuery;
  return typeof sha256Hash === 'string' && SHA_256.test(sha256Hash) ? sha256Hash : null;
};

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(', ') : value;

const JSON_TYPE = /^application\/json\s*(?:;\s*charset="?utf-?8"?\s*)?$/i;

const isJson = ({ headers }: Pick<Incoming, 'headers'>): boolean =>
  JSON_TYPE.test(single(headers['content-type']) ?? '');

/** Whether a request is of a kind that may carry a question, before its body is read. */
export const mayAsk = (incoming: Pick<Incoming, 'method' | 'headers'>): boolean =>
  incoming.method === 'GET' || (incoming.method === 'POST' && isJson(incoming));

/** Apollo's rule against requests that other web pages make a browser send. */
const isUnguarded = (incoming: Incoming, { preflightHeaders }: RequestRules): boolean =>
  preflightHeaders.length > 0 &&
  !isJson(incoming) &&
  !preflightHeaders.some((name) => (single(incoming.headers[name]) ?? '') !== '');

const isNoText = (value: unknown): boolean =>
  value !== undefined && (typeof value !== 'string' || value === '');

const partsOf = (incoming: Incoming): Parts | undefined => {
  if (incoming.method === 'GET') return partsOfGet(incoming.querystring);
  return incoming.method === 'POST' && isJson(incoming) ? partsOfPost(incoming.body) : undefined;
};

const MUTATION = /^[\s,]*(?:mutation|subscription)\b/;

/** A document that is named rather than sent. */
export interface Named {
  /** SHA-256 of the document. */
  hash: string;
  operationName: string | undefined;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What a request names instead of sending a document. */
export const namedIn = (incoming: Incoming): Named | undefined => {
  const parts = partsOf(incoming);
  if (!parts || parts.query !== undefined) return undefined;
  const hash = hashIn(parts.extensions);
  return hash ? { hash, operationName: textOf(parts.operationName) } : undefined;
};

/** The document: as it was sent, or as it is known by its hash; `undefined` where Apollo has to say no. */
const documentOf = (
  query: unknown,
  hash: string | undefined,
  known: (hash: string) => string | undefined,
): string | undefined => {
  if (query === undefined) return hash === undefined ? undefined : known(hash);
  if (typeof query !== 'string' || query === '') return undefined;
  return hash === undefined || hashOf(query) === hash ? query : undefined;
};

/**
 * Reads a plain question: one query, not a batch, with what Apollo Server takes beside it. Anything else is
 * `undefined` and goes to Apollo, which has an answer or a refusal for it.
 */
export const readAsked = (
  incoming: Incoming,
  rules: RequestRules,
  known: (named: Named) => string | undefined,
): Asked | undefined => {
  const parts = partsOf(incoming);
  if (!parts) return undefined;
  const { variables = {}, operationName } = parts;
  const hash = hashIn(parts.extensions);
  if (hash === null || (hash !== undefined && !rules.persistedQueries)) return undefined;
  if (!isRecord(variables) || isNoText(operationName)) return undefined;
  const name = textOf(operationName);
  const query = documentOf(parts.query, hash, (each) => known({ hash: each, operationName: name }));
  if (query === undefined || MUTATION.test(query)) return undefined;
  return {
    question: { query, variables, operationName: name },
    hash,
    isGet: incoming.method === 'GET',
    isUnguarded: isUnguarded(incoming, rules),
  };
};
