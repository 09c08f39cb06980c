import type { Failure } from './failure';

/** How a failure is answered. */
export interface Words {
  status: number;
  code: string;
  message: string;
  /** Seconds after which it makes sense to ask again. */
  retryAfter?: number;
}

const WORDS: Readonly<Record<Failure, Words>> = {
  unavailable: {
    status: 503,
    code: 'DATABASE_UNAVAILABLE',
    message: 'The database cannot be reached at the moment. Try again in a few seconds.',
    retryAfter: 2,
  },
  full: {
    status: 507,
    code: 'STORAGE_FULL',
    message:
      'The database has no room left, and nothing of this was saved. Whoever runs the server has to make room first.',
  },
  // No Retry-After: who asks the same again makes it worse.
  timeout: {
    status: 503,
    code: 'DATABASE_TIMEOUT',
    message:
      'The answer took the database longer than it may. Ask for fewer records or simpler filters, or try again later.',
  },
  conflict: {
    status: 409,
    code: 'WRITE_CONFLICT',
    message:
      'Somebody else wrote to this at the same time, and nothing of yours was saved. Look again, and repeat it.',
  },
  value: {
    status: 400,
    code: 'VALUE_REFUSED',
    message:
      'A value of this request is none that the database can take: a number that is too large, a text with a NUL character, a day that does not exist. Expected values of the kinds that the fields have.',
  },
  unreadable: {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'The body of this request cannot be read. Expected valid JSON that the Content-Type tells of.',
  },
  large: {
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
    message: 'The body of this request is larger than the server reads. Send less at once.',
  },
  unexpected: {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message:
      'Something went wrong on the server. Tell the office the request id: the reason is in the log under it.',
  },
};

export const wordsFor = (failure: Failure): Words => WORDS[failure];
