import { isRetryable, MEANINGS } from './error-codes';
import type { SisterCitiesErrorCode } from './error-codes';

/** What is known about a failure beside its code. */
export interface ErrorDetails {
  /** A sentence for the message. It must not hold anything that the caller passed. */
  hint?: string | undefined;
  status?: number | undefined;
  path?: ErrorPath | undefined;
  requestId?: string | undefined;
  serverCode?: string | undefined;
  fields?: readonly string[] | undefined;
  retryAfter?: number | undefined;
  cause?: unknown;
}

/** Where in the answer a GraphQL error belongs, such as `['sisterCitiesRelationships', 3, 'goals']`. */
export type ErrorPath = readonly (string | number)[];

/**
 * The one error of this package. The message is short and holds no query, variable or token, so that it can be logged.
 */
export class SisterCitiesError extends Error {
  override readonly name = 'SisterCitiesError';
  readonly code: SisterCitiesErrorCode;
  /** The HTTP status, if the server answered. */
  readonly status: number | undefined;
  readonly path: ErrorPath | undefined;
  /** What the server calls the request in its log, from the header `x-request-id`. */
  readonly requestId: string | undefined;
  /** The code that the server gave its error, such as `GRAPHQL_VALIDATION_FAILED`. */
  readonly serverCode: string | undefined;
  /** The fields of a form that the server found something wrong with, by their names; empty where it named none. */
  readonly fields: readonly string[];
  /** After how many seconds the server wants to be asked again, where it said so. */
  readonly retryAfter: number | undefined;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;

  constructor(code: SisterCitiesErrorCode, details: ErrorDetails = {}) {
    const { hint, cause, fields = [], ...known } = details;
    const words = [MEANINGS[code], hint, known.status && `HTTP ${known.status.toString()}.`];
    super(words.filter(Boolean).join(' ').slice(0, 199), cause === undefined ? undefined : { cause });
    Object.assign(this, known);
    this.code = code;
    this.fields = fields;
    this.retryable = isRetryable(code);
  }
}
