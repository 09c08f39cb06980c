import { SisterCitiesError } from './error';

export interface Deadline {
  /** Milliseconds. */
  timeout: number;
  signal: AbortSignal | undefined;
}

/**
 * Does the work until the time is over or the caller aborts. Then it rejects at once, even if the work does not heed
 * the signal that it gets.
 */
export const withDeadline = <Result>(
  { timeout, signal }: Deadline,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (error: SisterCitiesError): void => {
      settle();
      reject(error);
      controller.abort(error);
    };
    const onAbort = (): void => {
      stop(new SisterCitiesError('aborted', { cause: signal?.reason }));
    };
    const timer = setTimeout(() => {
      stop(new SisterCitiesError('timeout', { hint: `It had ${timeout.toString()} ms.` }));
    }, timeout);
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    if (signal?.aborted) {
      onAbort();
      return;
    }
    signal?.addEventListener('abort', onAbort);
    work(controller.signal).then(resolve, reject).finally(settle);
  });
