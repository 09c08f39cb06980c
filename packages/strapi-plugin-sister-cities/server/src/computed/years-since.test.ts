import fc from 'fast-check';

import { yearsSince } from './years-since';

const RUN = { seed: 19590622, verbose: true, numRuns: 300 };

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const daysNear = (year: number): fc.Arbitrary<string> =>
  fc
    .date({
      min: new Date(`${String(year)}-01-01`),
      max: new Date(`${String(year + 9)}-12-31`),
      noInvalidDate: true,
    })
    .map(dayOf);

/** Years around a leap day that is kept and one that is left out (1900). */
const pairs = fc.constantFrom(1895, 1995, 2019).chain((year) => fc.tuple(daysNear(year), daysNear(year)));

/** Whether a calendar shows the anniversary of a day on this leaf; a common year shows 29 February on the 28th. */
const isAnniversary = (leaf: string, of: string): boolean => {
  const [day, wanted] = [leaf.slice(5), of.slice(5)];
  if (wanted !== '02-29' || day !== '02-28') return day === wanted;
  return dayOf(new Date(Date.parse(leaf) + 86_400_000)).slice(5) !== '02-29';
};

/** The slow, obvious model: turn over every leaf from the first day to the last and count the anniversaries. */
const counted = (from: string, to: string): number | null => {
  if (from > to) return null;
  let count = 0;
  for (let time = Date.parse(from) + 86_400_000; time <= Date.parse(to); time += 86_400_000) {
    if (isAnniversary(dayOf(new Date(time)), from)) count += 1;
  }
  return count;
};

describe('the years since a day', () => {
  it('are the anniversaries that a calendar shows from then to now, and exact', () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const years = counted(from, to);
        expect(yearsSince(from, to)).toEqual(years === null ? null : { years, approximate: false });
      }),
      RUN,
    );
  });

  it('never shrink as time goes by, however exactly the day is known', () => {
    const precision = fc.constantFrom(4, 7, 10);
    fc.assert(
      fc.property(daysNear(1988), daysNear(2010), daysNear(2010), precision, (from, one, other, length) => {
        const [early = '', late = ''] = [one, other].sort();
        const established = from.slice(0, length);
        expect(yearsSince(established, early)?.years).toBeLessThanOrEqual(
          yearsSince(established, late)?.years ?? NaN,
        );
      }),
      RUN,
    );
  });

  it('are at most one too many when the day is not known, and never too few', () => {
    fc.assert(
      fc.property(daysNear(1988), daysNear(2010), fc.constantFrom(4, 7), (from, asOf, length) => {
        const vague = yearsSince(from.slice(0, length), asOf);
        const exact = yearsSince(from, asOf);
        expect(vague?.approximate).toBe(true);
        expect([0, 1]).toContain((vague?.years ?? NaN) - (exact?.years ?? NaN));
      }),
      RUN,
    );
  });
});

describe('on both sides of every boundary', () => {
  it.each([
    ['2019-06-06', '2019-06-05', null, false],
    ['2019-06-06', '2019-06-06', 0, false],
    ['2019-06-06', '2020-06-05', 0, false],
    ['2019-06-06', '2020-06-06', 1, false],
    ['1988-02-29', '2023-02-27', 34, false],
    ['1988-02-29', '2023-02-28', 35, false],
    ['1988-02-29', '2024-02-28', 35, false],
    ['1988-02-29', '2024-02-29', 36, false],
    ['1988-05', '1988-04-30', null, true],
    ['1988-05', '1988-05-01', 0, true],
    ['1988-05', '2026-04-30', 37, true],
    ['1988-05', '2026-05-01', 38, true],
    ['1959', '1958-12-31', null, true],
    ['1959', '1959-01-01', 0, true],
    ['1959', '2025-12-31', 66, true],
    ['1959', '2026-01-01', 67, true],
  ])('since %s, on %s, it has been %j years (approximately: %j)', (from, asOf, years, approximate) => {
    expect(yearsSince(from, asOf)).toEqual(years === null ? null : { years, approximate });
  });
});

describe('the two cities', () => {
  it.each([
    ['Sapporo', '1959', 67],
    ['Guadalajara', '1983', 43],
    ['Ulsan and Ashkelon', '1987', 39],
    ['Suzhou, Kaohsiung and Khabarovsk', '1988', 38],
    ['Mutare', '1991', 35],
    ['Bologna', '2003', 23],
    ['Lviv', '2022', 4],
  ])('%s, since %s, has been a partner for about %d years on 22 November 2026', (_city, since, years) => {
    expect(yearsSince(since, '2026-11-22')).toEqual({ years, approximate: true });
  });

  it.each([[null], [undefined], [''], ['NaN'], ['2026-02-30']])(
    'Salt Lake City, whose dates are not on file (%j), has no number of years',
    (since) => {
      expect(yearsSince(since, '2026-11-22')).toBeNull();
    },
  );
});
