import { SisterCitiesError } from './error';
import { realTiming } from './timing';
import type { Timing } from './timing';

export interface RetryRules {
  /** How often a question is asked again. */
  retries: number;
  /** Milliseconds since 1970: no try begins then or later. */
  until: number;
  signal: AbortSignal;
}

/** Milliseconds; the first pause is at most as long, and each next one at most twice as long as the one before. */
const PAUSE = 250;
const LONGEST_PAUSE = 8_000;

// The database gave up on the question: who asks it again makes it worse.
const isHopeless = ({ serverCode }: SisterCitiesError): boolean => serverCode === 'DATABASE_TIMEOUT';

/** Any length up to the longest ("full jitter"), so that clients which failed together do not come back together. */
const pauseAfter = ({ retryAfter = 0 }: SisterCitiesError, tries: number, random: number): number =>
  Math.max(retryAfter * 1000, random * Math.min(LONGEST_PAUSE, PAUSE * 2 ** tries));

/**
 * Tries again after failures that may pass. It rejects with the last failure, and at once where the server wants to be
 * asked again later than there is time.
 */
export const withRetries = async <Result>(
  attempt: () => Promise<Result>,
  { retries, until, signal }: RetryRules,
  { now, random, wait }: Timing = realTiming,
): Promise<Result> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const mayPass = error instanceof SisterCitiesError && error.retryable && !isHopeless(error);
      if (!mayPass || tries >= retries) throw error;
      const pause = pauseAfter(error, tries, random());
      if (now() + pause >= until) throw error;
      await wait(pause, signal);
      if (signal.aborted) throw error;
    }
  }
};
