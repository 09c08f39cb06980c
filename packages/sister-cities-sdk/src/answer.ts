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

/**
 * An object of JSON of which nothing is known. Each step into it may lead nowhere, or to a text, a number or a list: none
 * throws, and what is found is looked at before it is used.
 */
interface Loose {
  readonly [name: string]: Loose | null | undefined;
}

const isLoose = (value: unknown): value is Loose => isObject(value);

const looseOf = (value: unknown): Loose => (isLoose(value) ? value : {});

const itemsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const isPath = (value: unknown): value is ErrorPath =>
  Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');

// A server that is not Strapi could put anything here; only what looks like a code, or the name of a field, is kept.
const isServerCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z][A-Z0-9_]{0,59}$/.test(value);

const isField = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][A-Za-z0-9]{0,59}$/.test(value);

/** What a server says of a failure, without its words. */
const toldBy = (error: Loose): { path?: ErrorPath; serverCode?: string; fields: readonly string[] } => {
  const path: unknown = error.path;
  const serverCode: unknown = error.extensions?.code;
  const listed = itemsOf(error.extensions?.error?.details?.errors);
  const fields = listed.map((each) => itemsOf(looseOf(each).path)[0]);
  return {
    ...(isPath(path) && { path }),
    ...(isServerCode(serverCode) && { serverCode }),
    fields: [...new Set(fields.filter(isField))],
  };
};

/**
 * The data of an answer.
 *
 * @param isOwn Whether the document is one of this package: then a server that does not know a field of it has another
 *   schema than this package was made for.
 * @throws SisterCitiesError for every answer that is not whole: also when only a part of the data could be read.
 */
export const dataOf = ({ status, requestId, retryAfter, body }: Answer, isOwn = false): JsonObject => {
  const { data, errors } = looseOf(parseJson(body));
  const listed = itemsOf(errors);
  const isFine = status >= 200 && status < 300;
  if (isFine && !listed.length && isObject(data)) return data;
  const told = toldBy(looseOf(listed[0]));
  let code = codeFor(status, told.serverCode);
  if (isOwn && told.serverCode === 'GRAPHQL_VALIDATION_FAILED') code = 'schema_drift';
  if (isFine && Object.values(data ?? {}).some((value) => value !== null)) code = 'partial_data';
  if (isFine && !listed.length) code = 'invalid_response';
  throw new SisterCitiesError(code, { ...told, status, requestId, retryAfter });
};
