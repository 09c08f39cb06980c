import { codeFor } from './error-codes';
import { SisterCitiesError } from './error';
import type { ErrorPath } from './error';
import { isObject } from './json';
import type { JsonObject } from './json';

/** What came back over HTTP. */
export interface Answer {
  status: number;
  requestId?: string | undefined;
  retryAfter?: number | undefined;
  etag?: string | null;
  body: string;
}

/** JSON of which nothing is known: each step into it may lead nowhere, and none throws. */
interface Loose {
  readonly [name: string]: Loose | null | undefined;
}

const isLoose = (value: unknown): value is Loose => isObject(value);

const parse = (body: string): Loose => {
  try {
    const value: unknown = JSON.parse(body);
    if (isLoose(value)) return value;
  } catch {
    // Neither is an answer of a GraphQL server.
  }
  return {};
};

const isPath = (value: unknown): value is ErrorPath =>
  Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');

// A server that is not Strapi could put anything here; only what looks like a name is kept.
const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]\w{0,59}$/i.test(value);

/** What a server says of a failure, without its words. */
const toldBy = (
  error: Loose | null | undefined,
): { path?: ErrorPath; serverCode?: string; fields?: string[] } => {
  const path: unknown = error?.path;
  const serverCode: unknown = error?.extensions?.code;
  const listed = Object.values(error?.extensions?.error?.details?.errors ?? {});
  const fields: unknown[] = listed.map((each) => each?.path?.[0]);
  return {
    ...(isPath(path) && { path }),
    ...(isName(serverCode) && { serverCode }),
    fields: [...new Set(fields.filter(isName))],
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
  const { data, errors } = parse(body);
  const hasErrors = Boolean(errors?.length);
  const isFine = status >= 200 && status < 300;
  if (isFine && !hasErrors && isObject(data)) return data;
  const told = toldBy(errors?.[0]);
  let code = codeFor(status, told.serverCode);
  if (isOwn && told.serverCode === 'GRAPHQL_VALIDATION_FAILED') code = 'schema_drift';
  if (isFine && Object.values(data ?? {}).some((value) => value !== null)) code = 'partial_data';
  if (isFine && !hasErrors) code = 'invalid_response';
  throw new SisterCitiesError(code, { ...told, status, requestId, retryAfter });
};
