import fc from 'fast-check';

import { ALL_DATES, closeDates, datesAndDays, daysOf } from '../tests/support/calendar-model';

import { earliestDay, isDay, isPartialDate, latestDay, parsePartialDate } from './partial-date';

const RUN = { seed: 19880501, verbose: true, numRuns: 400 };

/** How one writes a partial date that is known in parts. */
const written = ({ year, month, day }: { year: number; month?: number; day?: number }): string =>
  [String(year).padStart(4, '0'), month, day]
    .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
    .join('-');

const oneDate = datesAndDays(1, 0).map(({ dates: [date = ''] }) => date);

/** Pairs and triples far apart and close together. */
const dates = (count: number): fc.Arbitrary<string[]> =>
  fc.oneof(
    closeDates(count),
    datesAndDays(count, 0).map((all) => all.dates),
  );

const byEarliest = (one: string, other: string): boolean =>
  (earliestDay(one) ?? 'none') <= (earliestDay(other) ?? 'none');

describe('a partial date, as the set of days that it can mean', () => {
  it('reaches from the smallest to the largest of the set', () => {
    fc.assert(
      fc.property(oneDate, (date) => {
        const days = daysOf(date);
        expect(days.length).toBeGreaterThan(0);
        expect(days.filter((day) => day < (earliestDay(date) ?? '~'))).toEqual([]);
        expect(days.filter((day) => day > (latestDay(date) ?? ''))).toEqual([]);
        expect([days.includes(earliestDay(date) ?? ''), days.includes(latestDay(date) ?? '')]).toEqual([
          true,
          true,
        ]);
      }),
      RUN,
    );
  });

  it('is, on every day, month and year of the calendar, the first and the last of them', () => {
    const wrong = ALL_DATES.filter(
      (date) => earliestDay(date) !== daysOf(date)[0] || latestDay(date) !== daysOf(date).at(-1),
    );
    expect(ALL_DATES.length).toBeGreaterThan(20_000);
    expect(wrong).toEqual([]);
  });

  it('is taken apart and written down again without a change, and is a day exactly when the set has one', () => {
    fc.assert(
      fc.property(oneDate, (date) => {
        const parts = parsePartialDate(date);
        expect(parts && written(parts)).toBe(date);
        expect(parts && parsePartialDate(written(parts))).toEqual(parts);
        expect([isPartialDate(date), isDay(date)]).toEqual([true, daysOf(date).length === 1]);
      }),
      RUN,
    );
  });

  it('is one of parts exactly when the set of what they write is not empty', () => {
    const parts = fc.record(
      {
        year: fc.constantFrom(0, 1, 4, 1900, 2000, 2023, 2024, 9999),
        month: fc.integer({ min: 0, max: 13 }),
        day: fc.integer({ min: 0, max: 32 }),
      },
      { requiredKeys: ['year'] },
    );
    fc.assert(
      fc.property(parts, ({ year, month, day }) => {
        const given = month === undefined ? { year } : { year, month, ...(day === undefined ? {} : { day }) };
        const isReal = daysOf(written(given)).length > 0;
        expect(parsePartialDate(written(given))).toEqual(isReal ? given : undefined);
      }),
      RUN,
    );
  });
});

describe('the order of partial dates by their earliest day', () => {
  it('says of any two which is not after the other: both exactly when their sets begin on the same day', () => {
    fc.assert(
      fc.property(dates(2), ([one = '', other = '']) => {
        expect(byEarliest(one, one)).toBe(true);
        expect(byEarliest(one, other) || byEarliest(other, one)).toBe(true);
        expect(byEarliest(one, other) && byEarliest(other, one)).toBe(daysOf(one)[0] === daysOf(other)[0]);
      }),
      RUN,
    );
  });

  it('holds over a date between', () => {
    fc.assert(
      fc.property(dates(3), ([one = '', between = '', other = '']) => {
        const goesThrough = byEarliest(one, between) && byEarliest(between, other);
        expect(goesThrough && !byEarliest(one, other)).toBe(false);
      }),
      RUN,
    );
  });

  it('puts one not after another exactly when some day of it is not after any day of the other', () => {
    fc.assert(
      fc.property(dates(2), ([one = '', other = '']) => {
        const begins = daysOf(one).some((day) => daysOf(other).every((each) => day <= each));
        expect(byEarliest(one, other)).toBe(begins);
      }),
      RUN,
    );
  });

  it('puts one that lies wholly before another truly before it', () => {
    fc.assert(
      fc.property(dates(2), ([one = '', other = '']) => {
        const wholly = daysOf(one).every((day) => daysOf(other).every((each) => day < each));
        expect(wholly && byEarliest(other, one)).toBe(false);
        expect(wholly).toBe((latestDay(one) ?? '~') < (earliestDay(other) ?? ''));
      }),
      RUN,
    );
  });

  it('is kept by the texts themselves, the vaguer of two that begin together first', () => {
    fc.assert(
      fc.property(dates(8), (all) => {
        const inTime = [...all].sort((a, b) => {
          const [[first = ''], [second = '']] = [daysOf(a), daysOf(b)];
          if (first !== second) return first < second ? -1 : 1;
          return daysOf(b).length - daysOf(a).length;
        });
        expect([...all].sort()).toEqual(inTime);
      }),
      RUN,
    );
  });
});
