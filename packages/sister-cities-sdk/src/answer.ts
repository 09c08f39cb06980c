import { codeFor } from './error-codes';
import { SisterCitiesError } from './error';
import type { ErrorPath } from './error';
import { isObject, parseJson } from './json';
import type { JsonObject } from './json';

/** What came back over HTTP. */
export interface Answer {
  status: number;
  requestId?: string | undefined;
  body: string;
}

interface ServerError {
  path: ErrorPath | undefined;
  serverCode: string | undefined;
}

const isPath = (value: unknown): value is ErrorPath =>
  Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');

// A server that is not Strapi could put anything here; only what looks like a code is kept.
const isServerCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z][A-Z0-9_]{0,59}$/.test(value);

const firstError = (content: JsonObject): ServerError | undefined => {
  if (!Array.isArray(content.errors) || content.errors.length === 0) return undefined;
  const error: unknown = content.errors[0];
  if (!isObject(error)) return { path: undefined, serverCode: undefined };
  const code = isObject(error.extensions) ? error.extensions.code : undefined;
  return {
    path: isPath(error.path) ? error.path : undefined,
    serverCode: isServerCode(code) ? code : undefined,
  };
};

const holdsSomething = (data: unknown): boolean =>
  isObject(data) && Object.values(data).some((value) => value !== null);

/**
 * The data of an answer.
 *
 * @throws SisterCitiesError for every answer that is not whole: also when only a part of the data could be read.
 */
export const dataOf = ({ status, requestId, body }: Answer): JsonObject => {
  const parsed = parseJson(body);
  const content = isObject(parsed) ? parsed : {};
  const error = firstError(content);
  const known = { status, requestId, ...error };
  if (status < 200 || status > 299) throw new SisterCitiesError(codeFor(status, error?.serverCode), known);
  if (error && holdsSomething(content.data)) throw new SisterCitiesError('partial_data', known);
  if (error) throw new SisterCitiesError(codeFor(status, error.serverCode), known);
  if (!isObject(content.data)) throw new SisterCitiesError('invalid_response', known);
  return content.data;
};
