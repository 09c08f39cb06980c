import { createFlights } from './flights';

/** Work that ends when it is told to. */
const workOf = (): { work: () => Promise<string>; times: () => number; end: (result: string) => void } => {
  const waiting: ((result: string) => void)[] = [];
  return {
    work: () =>
      new Promise<string>((done) => {
        waiting.push(done);
      }),
    times: () => waiting.length,
    end: (result) => {
      for (const done of waiting) done(result);
    },
  };
};

describe('the same question asked many times at once', () => {
  it('is worked out once, and all get the answer', async () => {
    const [flights, { work, times, end }] = [createFlights<string>(), workOf()];
    const asked = Array.from({ length: 100 }, () => flights.join('cities', 7, work));
    end('11 cities');
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['11 cities']));
    expect(times()).toBe(1);
  });

  it('is worked out anew by who asks after a change, although the first are still waiting', async () => {
    const [flights, before, after] = [createFlights<string>(), workOf(), workOf()];
    const first = flights.join('cities', 7, before.work);
    const second = flights.join('cities', 8, after.work);
    const third = flights.join('cities', 8, after.work);
    after.end('12 cities');
    before.end('11 cities');
    expect(await Promise.all([first, second, third])).toEqual(['11 cities', '12 cities', '12 cities']);
    expect(after.times()).toBe(1);
  });

  it('goes wrong for all who asked, and is worked out anew the next time', async () => {
    const flights = createFlights<string>();
    const broken = (): Promise<string> => Promise.reject(new Error('The database is gone.'));
    const asked = [flights.join('cities', 7, broken), flights.join('cities', 7, broken)];
    const results = await Promise.allSettled(asked);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await flights.join('cities', 7, () => Promise.resolve('11 cities'))).toBe('11 cities');
  });
});
