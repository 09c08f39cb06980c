import { isRecord } from '../../../shared/is-record';

import { wordsFor } from './words';

/** An answer of REST that tells of an error, as Strapi shapes it. */
export interface RestError {
  data: null;
  error: { status: number; name: string; message: string; details: unknown };
}

const NAMES: ReadonlySet<string> = new Set([
  'ApplicationError',
  'ValidationError',
  'YupValidationError',
  'PaginationError',
  'PolicyError',
  'NotImplementedError',
  'RateLimitError',
  'ConflictError',
  'SubmissionRefused',
  // Of HTTP, below 500.
  'BadRequestError',
  'UnauthorizedError',
  'ForbiddenError',
  'NotFoundError',
  'MethodNotAllowedError',
  'NotAcceptableError',
  'PayloadTooLargeError',
  'UnsupportedMediaTypeError',
  'UnprocessableEntityError',
  'TooManyRequestsError',
]);

const errorIn = (body: unknown): Record<string, unknown> | undefined =>
  isRecord(body) && isRecord(body.error) ? body.error : undefined;

/**
 * What an error of REST may say, or `undefined` where it may stay as it is. What was not written for people gives way to
 * words that were, whoever wrote it into the answer.
 */
export const readableRest = (status: number, body: unknown, requestId: string): RestError | undefined => {
  const error = errorIn(body);
  if (!error) return undefined;
  const name = typeof error.name === 'string' ? error.name : '';
  if (status < 500 && NAMES.has(name)) return undefined;
  // Already ours.
  if (isRecord(error.details) && error.details.requestId === requestId) return undefined;
  const isUnreadable = status >= 400 && status < 500;
  const { code, message } = wordsFor(isUnreadable ? 'unreadable' : 'unexpected');
  return {
    data: null,
    error: {
      status,
      name: isUnreadable ? 'BadRequestError' : 'InternalServerError',
      message,
      details: { code, requestId },
    },
  };
};
