import { AsyncLocalStorage } from 'node:async_hooks';

import { isOutOfDatabase } from '../errors/failure';

interface Write {
  fail: (error: unknown) => void;
}

const writes = new AsyncLocalStorage<Write>();

/** Which write asked the database for what failed. */
const origins = new WeakMap<object, Write>();

/** Notes a failed statement with the write that it was for. */
export const noteOrigin = (error: unknown): void => {
  const write = writes.getStore();
  if (write && typeof error === 'object' && error !== null) origins.set(error, write);
};

/**
 * Runs a write that fails also where nobody hears of it: what checks that a value is unique asks the database in a promise
 * that nobody waits for, so that a failure would end the process, and the write would never come to an end.
 */
export const hearingFailures = <T>(work: () => Promise<T>): Promise<T> =>
  new Promise((done, failed) => {
    writes.run({ fail: failed }, () => {
      work().then(done, failed);
    });
  });

/**
 * Hears rejections that nobody handles. One of a write is handed to it. One that says that the database is gone is told and
 * goes by: when it is restarted, statements fail that nobody waits for any more, and a server that ended over them would
 * not be there when the database is back. Any other ends the process, as ever.
 *
 * @returns what ends it.
 */
export const hearUnhandled = (tell: (reason: unknown) => void): (() => void) => {
  const hear = (reason: unknown): void => {
    const write = typeof reason === 'object' && reason !== null ? origins.get(reason) : undefined;
    if (write) write.fail(reason);
    else if (isOutOfDatabase(reason)) tell(reason);
    else throw reason;
  };
  process.on('unhandledRejection', hear);
  return () => {
    process.removeListener('unhandledRejection', hear);
  };
};
