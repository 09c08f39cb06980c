import { SisterCitiesError } from './error';
import type { SisterCitiesErrorCode } from './error-codes';
import { withRetries } from './retry';
import type { Timing } from './timing';

const failing = (code: SisterCitiesErrorCode, details = {}): SisterCitiesError =>
  new SisterCitiesError(code, details);

interface Outcome {
  tries: number;
  waited: number[];
  end: unknown;
}

/** Tries that end as listed, the last of them for good; time passes only by waiting. */
const run = async (
  ends: (SisterCitiesError | 'done')[],
  { retries = 9, timeout = 60_000, random = 0.5, abortWhileWaiting = false } = {},
): Promise<Outcome> => {
  const controller = new AbortController();
  const waited: number[] = [];
  let now = 1_000;
  const timing: Timing = {
    now: () => now,
    random: () => random,
    wait: (milliseconds) => {
      waited.push(milliseconds);
      now += milliseconds;
      if (abortWhileWaiting) controller.abort();
      return Promise.resolve();
    },
  };
  let tries = 0;
  const attempt = (): Promise<string> => {
    const end = ends[Math.min(tries, ends.length - 1)] ?? 'done';
    tries += 1;
    return end === 'done' ? Promise.resolve(end) : Promise.reject(end);
  };
  const rules = { retries, until: now + timeout, signal: controller.signal };
  const end = await withRetries(attempt, rules, timing).catch((error: unknown) => error);
  return { tries, waited, end };
};

describe('a try that fails', () => {
  it.each(['network', 'timeout', 'rate_limited', 'unavailable', 'conflict'] as const)(
    'with %s is made again',
    async (code) => {
      expect(await run([failing(code), 'done'])).toMatchObject({ tries: 2, end: 'done' });
    },
  );

  it.each([
    'aborted',
    'forbidden',
    'invalid_input',
    'invalid_response',
    'not_found',
    'partial_data',
    'query_refused',
    'schema_drift',
    'server_error',
    'unauthorised',
  ] as const)('with %s is not made again', async (code) => {
    const failure = failing(code);
    expect(await run([failure, 'done'])).toEqual({ tries: 1, waited: [], end: failure });
  });

  it('because the database gave up on the question is not made again', async () => {
    const outcome = await run([failing('timeout', { serverCode: 'DATABASE_TIMEOUT' }), 'done']);
    expect(outcome.tries).toBe(1);
  });

  it('with something else than our error is not made again', async () => {
    const attempt = (): Promise<never> => Promise.reject(new RangeError('own'));
    const { signal } = new AbortController();
    const timing = { now: () => 0, random: () => 0, wait: () => Promise.resolve() };
    await expect(withRetries(attempt, { retries: 1, until: 1, signal }, timing)).rejects.toThrow(RangeError);
  });

  it('is made again as often as asked for, and tells the last failure', async () => {
    const ends = [failing('network'), failing('unavailable'), failing('rate_limited')];
    expect(await run(ends, { retries: 2 })).toMatchObject({ tries: 3, end: ends[2] });
    expect(await run(ends, { retries: 0 })).toMatchObject({ tries: 1, end: ends[0] });
  });
});

describe('the pause before the next try', () => {
  it('is any length up to the longest, which doubles up to eight seconds', async () => {
    const ends = [failing('network')];
    const waited = [125, 250, 500, 1000, 2000, 4000, 4000];
    expect(await run(ends, { retries: 7 })).toMatchObject({ waited });
    expect(await run(ends, { retries: 3, random: 0 })).toMatchObject({ waited: [0, 0, 0] });
  });

  it('is not shorter than the server asks for, in seconds', async () => {
    const { waited } = await run([failing('rate_limited', { retryAfter: 1 }), 'done']);
    expect(waited).toEqual([1000]);
  });

  it.each([
    [2, 2001, 2],
    [2, 2000, 1],
    [3600, 10_000, 1],
  ])('of %d s, asked for with %d ms left, makes %d tries and never waits for nothing', async (...given) => {
    const [retryAfter, timeout, tries] = given;
    const failure = failing('unavailable', { retryAfter });
    expect(await run([failure, 'done'], { timeout })).toMatchObject({ tries });
  });

  it('ends with an abort, after which nothing is tried', async () => {
    const failure = failing('network');
    expect(await run([failure, 'done'], { abortWhileWaiting: true })).toMatchObject({
      tries: 1,
      end: failure,
    });
  });
});
