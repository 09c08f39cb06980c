import { randomUUID } from 'node:crypto';

export const REQUEST_ID_HEADER = 'X-Request-Id';

const PLAIN = /^[A-Za-z0-9._-]{1,64}$/;

/** The name of a request in answers and in the log: the one it came with, if that is a plain token, or one of its own. */
export const requestIdFrom = (given: unknown, make: () => string = randomUUID): string =>
  typeof given === 'string' && PLAIN.test(given) ? given : make();
