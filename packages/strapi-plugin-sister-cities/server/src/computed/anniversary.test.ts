import fc from 'fast-check';

import { valuesOf } from '../../../shared/vocabulary';

import { nextAnniversary, nextMilestone } from './anniversary';
import type { Anniversary } from './anniversary';
import { yearsSince } from './years-since';

const RUN = { seed: 20190606, verbose: true, numRuns: 300 };
const TODAY = '2026-11-22';

const DAY = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Every leaf of the calendar that begins as the text does. */
const leavesOf = (text: string): string[] => {
  const leaves: string[] = [];
  for (let time = Date.parse(text.slice(0, 4)); leaves.length < 366; time += DAY) leaves.push(dayOf(time));
  return leaves.filter((leaf) => leaf.startsWith(text));
};

/** Whether a calendar shows the anniversary of a day on this leaf; a common year shows 29 February on the 28th. */
const isAnniversary = (leaf: string, of: string): boolean => {
  const [day, wanted] = [leaf.slice(5), of.slice(5)];
  if (wanted !== '02-29' || day !== '02-28') return day === wanted;
  return dayOf(Date.parse(leaf) + DAY).slice(5) !== '02-29';
};

/**
 * The slow, obvious model: for every day on which it may have begun, turn over the leaves from today until a leaf of
 * a later year shows its anniversary. The next one is the earliest year of all; its day is known if the first is.
 */
const turnedOver = (established: string, asOf: string): Anniversary => {
  const begun = Number(established.slice(0, 4));
  const found = leavesOf(established).map((first) => {
    let time = Date.parse(asOf);
    while (Number(dayOf(time).slice(0, 4)) <= begun || !isAnniversary(dayOf(time), first)) time += DAY;
    return { day: dayOf(time), daysUntil: (time - Date.parse(asOf)) / DAY };
  });
  const year = Math.min(...found.map(({ day }) => Number(day.slice(0, 4))));
  const [only] = established.length === 10 ? found : [];
  return { number: year - begun, year, date: only?.day ?? null, daysUntil: only?.daysUntil ?? null };
};

const days = fc
  .date({ min: new Date('1896-01-01'), max: new Date('1908-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const leapDays = fc.constantFrom('1896-02-29', '1904-02-29');
const pairs = fc
  .tuple(fc.oneof({ weight: 5, arbitrary: days }, leapDays), days, fc.constantFrom(4, 7, 10))
  .filter(([from, asOf]) => from <= asOf)
  .map(([from, asOf, length]) => ({ establishedOn: from.slice(0, length), asOf }));

describe('the next anniversary', () => {
  it('is the first that one finds turning over the calendar, however exactly the beginning is known', () => {
    fc.assert(
      fc.property(pairs, ({ establishedOn, asOf }) => {
        expect(nextAnniversary({ establishedOn, standing: 'active', asOf })).toEqual(
          turnedOver(establishedOn, asOf),
        );
      }),
      RUN,
    );
  });

  it('is one ahead of the full years, or equal to them on the day itself', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [establishedOn = '', asOf = ''] = [one, other].sort();
        fc.pre(establishedOn < asOf);
        const next = nextAnniversary({ establishedOn, standing: 'active', asOf });
        const years = yearsSince(establishedOn, asOf)?.years ?? NaN;
        expect(next?.number).toBe(next?.daysUntil === 0 ? years : years + 1);
      }),
      RUN,
    );
  });

  it.each([
    ['2019-06-06', '2019-06-05', null],
    ['2019-06-06', '2019-06-06', { number: 1, year: 2020, date: '2020-06-06', daysUntil: 366 }],
    ['2019-06-06', '2026-06-05', { number: 7, year: 2026, date: '2026-06-06', daysUntil: 1 }],
    ['2019-06-06', '2026-06-06', { number: 7, year: 2026, date: '2026-06-06', daysUntil: 0 }],
    ['2019-06-06', '2026-06-07', { number: 8, year: 2027, date: '2027-06-06', daysUntil: 364 }],
    ['1988-02-29', '2023-02-28', { number: 35, year: 2023, date: '2023-02-28', daysUntil: 0 }],
    ['1988-02-29', '2023-03-01', { number: 36, year: 2024, date: '2024-02-29', daysUntil: 365 }],
    ['1988-02-29', '2024-02-28', { number: 36, year: 2024, date: '2024-02-29', daysUntil: 1 }],
    ['1988-02-29', '2024-02-29', { number: 36, year: 2024, date: '2024-02-29', daysUntil: 0 }],
    ['1988-02-29', '2024-03-01', { number: 37, year: 2025, date: '2025-02-28', daysUntil: 364 }],
    ['1988-05', '1988-04-30', null],
    ['1988-05', '1988-05-01', { number: 1, year: 1989, date: null, daysUntil: null }],
    ['1988-05', '2026-05-31', { number: 38, year: 2026, date: null, daysUntil: null }],
    ['1988-05', '2026-06-01', { number: 39, year: 2027, date: null, daysUntil: null }],
    ['1959', '1958-12-31', null],
    ['1959', '1959-01-01', { number: 1, year: 1960, date: null, daysUntil: null }],
    ['1959', '2026-12-31', { number: 67, year: 2026, date: null, daysUntil: null }],
    ['1959', '2027-01-01', { number: 68, year: 2027, date: null, daysUntil: null }],
    ['1959', '9999-12-31', { number: 8040, year: 9999, date: null, daysUntil: null }],
    ['1959-06-06', '9999-12-31', null],
  ])('of %s, on %s, is %j', (establishedOn, asOf, expected) => {
    expect(nextAnniversary({ establishedOn, standing: 'active', asOf })).toEqual(expected);
  });

  it('is kept while suspended, and taken away by every other standing but active', () => {
    const celebrating = (standing: string | null): boolean =>
      nextAnniversary({ establishedOn: '1959', standing, asOf: TODAY }) !== null &&
      nextMilestone({ establishedOn: '1959', standing, asOf: TODAY }) !== null;
    expect(valuesOf('standing').filter(celebrating)).toEqual(['active', 'suspended']);
    expect([null, '', 'constructor'].filter(celebrating)).toEqual([]);
  });

  it('refuses a day of asking that is no day', () => {
    expect(() => nextAnniversary({ establishedOn: '1959', standing: 'active', asOf: '2026' })).toThrow(
      RangeError,
    );
  });
});
