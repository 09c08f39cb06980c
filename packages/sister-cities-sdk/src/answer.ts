import { codeFor } from './error-codes';
import { SisterCitiesError } from './error';
import type { ErrorPath } from './error';
import { isObject, parseJson } from './json';
import type { JsonObject } from './json';

/** What came back over HTTP. */
export interface Answer {
  status: number;
  requestId?: string | undefined;
  retryAfter?: number | undefined;
  etag?: string | null;
  body: string;
}

interface ServerError {
  path: ErrorPath | undefined;
  serverCode: string | undefined;
  fields: readonly string[];
}

const isPath = (value: unknown): value is ErrorPath =>
  Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');

// A server that is not Strapi could put anything here; only what looks like a code is kept.
const isServerCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z][A-Z0-9_]{0,59}$/.test(value);

// As with codes: only what looks like the name of a field is kept.
const isField = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][A-Za-z0-9]{0,59}$/.test(value);

const within = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

const fieldsOf = (extensions: unknown): string[] => {
  const listed = within(within(within(extensions, 'error'), 'details'), 'errors');
  if (!Array.isArray(listed)) return [];
  const paths = listed.map((each: unknown) => within(each, 'path'));
  const names = paths.map((path): unknown => (Array.isArray(path) ? path[0] : undefined));
  return [...new Set(names.filter(isField))];
};

const firstError = (content: JsonObject): ServerError | undefined => {
  if (!Array.isArray(content.errors) || content.errors.length === 0) return undefined;
  const error: unknown = content.errors[0];
  if (!isObject(error)) return { path: undefined, serverCode: undefined, fields: [] };
  const code = isObject(error.extensions) ? error.extensions.code : undefined;
  return {
    path: isPath(error.path) ? error.path : undefined,
    serverCode: isServerCode(code) ? code : undefined,
    fields: fieldsOf(error.extensions),
  };
};

const holdsSomething = (data: unknown): boolean =>
  isObject(data) && Object.values(data).some((value) => value !== null);

/**
 * The data of an answer.
 *
 * @param isOwn Whether the document is one of this package: then a server that does not know a field of it has another
 *   schema than this package was made for.
 * @throws SisterCitiesError for every answer that is not whole: also when only a part of the data could be read.
 */
export const dataOf = ({ status, requestId, retryAfter, body }: Answer, isOwn = false): JsonObject => {
  const parsed = parseJson(body);
  const content = isObject(parsed) ? parsed : {};
  const error = firstError(content);
  const known = { status, requestId, retryAfter, ...error };
  const isDrift = isOwn && error?.serverCode === 'GRAPHQL_VALIDATION_FAILED';
  const code = isDrift ? 'schema_drift' : codeFor(status, error?.serverCode);
  if (status < 200 || status > 299) throw new SisterCitiesError(code, known);
  if (error && holdsSomething(content.data)) throw new SisterCitiesError('partial_data', known);
  if (error) throw new SisterCitiesError(code, known);
  if (!isObject(content.data)) throw new SisterCitiesError('invalid_response', known);
  return content.data;
};
