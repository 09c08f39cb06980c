/** What depends on time and chance; tests give their own. */
export interface Timing {
  /** Milliseconds since 1970. */
  now: () => number;
  /** From 0 to 1, without 1. */
  random: () => number;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export const realTiming: Timing = {
  now: () => Date.now(),
  random: () => Math.random(),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(end, milliseconds);
      function end(): void {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      }
      signal.addEventListener('abort', end);
      // A signal that was aborted before tells nobody.
      if (signal.aborted) end();
    }),
};
