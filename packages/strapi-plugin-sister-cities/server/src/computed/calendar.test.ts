import fc from 'fast-check';

import { parsePartialDate } from '../../../shared/partial-date';

import {
  daysBetween,
  daysLater,
  firstDayIn,
  fullMonths,
  lastDayIn,
  monthsLater,
  yearOfDay,
} from './calendar';

const RUN = { seed: 19590622, verbose: true };

const days = fc
  .date({ min: new Date('1895-01-01'), max: new Date('2105-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The slow, obvious model: turn over the leaves of the calendar one by one. */
const leaves = (from: string, to: string): number => {
  const day = new Date(`${from}T12:00:00Z`);
  let count = 0;
  for (; day.toISOString().slice(0, 10) < to; count += 1) day.setUTCDate(day.getUTCDate() + 1);
  return count;
};

describe('the days between two days', () => {
  it('are as many as the leaves one turns over, and count back the same way', () => {
    const near = fc.tuple(days, fc.integer({ min: 0, max: 800 }));
    fc.assert(
      fc.property(near, ([from, ahead]) => {
        const to = new Date(Date.parse(from) + ahead * 86_400_000).toISOString().slice(0, 10);
        expect([daysBetween(from, to), daysBetween(to, from) + 0]).toEqual([
          leaves(from, to),
          0 - leaves(from, to),
        ]);
      }),
      { ...RUN, numRuns: 200 },
    );
  });

  it.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-12-31', '2027-01-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['1900-02-28', '1900-03-01', 1],
    ['2026-03-07', '2026-03-09', 2],
    ['0001-01-01', '0002-01-01', 365],
  ])('from %s to %s are %d, whatever clocks do', (from, to, count) => {
    expect(daysBetween(from, to)).toBe(count);
  });
});

describe('the year of a day', () => {
  it.each([
    ['2026-11-22', 2026],
    ['0001-01-01', 1],
    ['9999-12-31', 9999],
  ])('of %s is %d', (day, year) => {
    expect(yearOfDay(day)).toBe(year);
  });

  it.each(['', '2026', '2026-11', '2026-02-29', '2026-11-22T00:00:00Z', 'today'])(
    'of %j is refused, in words that show a right one',
    (day) => {
      expect(() => yearOfDay(day)).toThrow(
        new RangeError(`${JSON.stringify(day)} is no day. Expected one such as 2026-11-22.`),
      );
    },
  );
});

describe('a partial date carried into another year', () => {
  it.each([
    ['1959', 2026, '2026-01-01', '2026-12-31'],
    ['1988-05', 2026, '2026-05-01', '2026-05-31'],
    ['1988-02', 2026, '2026-02-01', '2026-02-28'],
    ['1987-02', 2028, '2028-02-01', '2028-02-29'],
    ['2019-06-06', 2026, '2026-06-06', '2026-06-06'],
    ['1988-02-29', 2023, '2023-02-28', '2023-02-28'],
    ['1988-02-29', 2024, '2024-02-29', '2024-02-29'],
    ['1888-02-29', 1900, '1900-02-28', '1900-02-28'],
  ])('%s falls, in %d, between %s and %s', (text, year, first, last) => {
    const parts = parsePartialDate(text) ?? { year: 0 };
    expect([firstDayIn(year, parts), lastDayIn(year, parts)]).toEqual([first, last]);
  });
});

describe('the day some months later', () => {
  it.each([
    ['2026-11-24', 36, '2029-11-24'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-11-30', 1, '2026-12-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2022-12-31', 12, '2023-12-31'],
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-24', -12, '2025-11-24'],
    ['2026-01-31', -1, '2025-12-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['9999-11-30', 1, '9999-12-30'],
    ['0001-02-01', -1, '0001-01-01'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later);
  });

  it.each([
    ['2026-11', 1],
    ['2026', 1],
    ['2026-02-30', 1],
    ['', 1],
    ['9999-12-01', 1],
    ['0001-01-31', -1],
  ])('%j and %i months is not known: there is no such day', (day, months) => {
    expect(monthsLater(day, months)).toBeUndefined();
  });
});

describe('the day some days later', () => {
  it.each([
    ['2026-11-24', 1, '2026-11-25'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2023-12-31', 31, '2024-01-31'],
    ['9999-12-30', 1, '9999-12-31'],
    ['0001-01-02', -1, '0001-01-01'],
  ])('%s and %i days is %s', (day, days, later) => {
    expect(daysLater(day, days)).toBe(later);
  });

  it.each([
    ['2026-11', 1],
    ['2026-02-30', 0],
    ['9999-12-31', 1],
    ['0001-01-01', -1],
  ])('%j and %i days is not known: there is no such day', (day, days) => {
    expect(daysLater(day, days)).toBeUndefined();
  });
});

describe('full months', () => {
  it.each([
    ['2022-12-31', '2023-12-30', 11],
    ['2022-12-31', '2023-12-31', 12],
    ['2022-01-01', '2022-12-31', 11],
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2026-11-23', -1],
  ])('from %s to %s are %d', (from, to, months) => {
    expect(fullMonths(from, to)).toBe(months);
  });
});
