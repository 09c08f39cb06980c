import fc from 'fast-check';

import {
  daysInMonth,
  derivedColumns,
  earliestDay,
  isPartialDate,
  latestDay,
  parsePartialDate,
} from './partial-date';

const RUN = { seed: 19590622, verbose: true };

/** The slow, obvious model: every day of the year, one after the other, that begins as the text does. */
const daysOf = (text: string): string[] => {
  const days: string[] = [];
  const day = new Date(`${text.slice(0, 4)}-01-01T00:00:00Z`);
  for (const year = day.getUTCFullYear(); day.getUTCFullYear() === year;) {
    days.push(day.toISOString().slice(0, 10));
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return days.filter((each) => each.startsWith(text));
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const years = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1, 4, 100, 1900, 2000, 2024, 9999));
const numbers = fc.record({
  year: years,
  month: fc.integer({ min: 0, max: 13 }),
  day: fc.integer({ min: 0, max: 32 }),
});
const texts = fc.oneof(
  years.map((year) => pad(year, 4)),
  numbers.map(({ year, month }) => `${pad(year, 4)}-${pad(month, 2)}`),
  numbers.map(({ year, month, day }) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`),
);

describe('a partial date', () => {
  it('is accepted exactly when the calendar has a day that begins like it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(isPartialDate(text)).toBe(daysOf(text).length > 0);
      }),
      { ...RUN, numRuns: 1000 },
    );
  });

  it('reaches from the first to the last of the days it can mean', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const days = daysOf(text);
        expect([earliestDay(text), latestDay(text)]).toEqual([days[0], days.at(-1)]);
      }),
      { ...RUN, numRuns: 1000 },
    );
  });

  it('stands among others, by its earliest day as text, as the calendar orders those days', () => {
    fc.assert(
      fc.property(fc.array(texts.filter(isPartialDate), { minLength: 2, maxLength: 8 }), (written) => {
        const inTime = (text: string): number => Date.parse(`${daysOf(text)[0] ?? ''}T00:00:00Z`);
        const byText = [...written].sort((a, b) =>
          (earliestDay(a) ?? '') < (earliestDay(b) ?? '') ? -1 : 1,
        );
        expect(byText.map(inTime)).toEqual(written.map(inTime).sort((a, b) => a - b));
      }),
      RUN,
    );
  });

  it('never takes a text that is no date, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^\d{4}/.test(text));
        expect([isPartialDate(text), earliestDay(text), latestDay(text)]).toEqual([
          false,
          undefined,
          undefined,
        ]);
      }),
      RUN,
    );
  });

  it.each([
    ['1959', { year: 1959 }, '1959-01-01', '1959-12-31'],
    ['1988-05', { year: 1988, month: 5 }, '1988-05-01', '1988-05-31'],
    ['2023-02', { year: 2023, month: 2 }, '2023-02-01', '2023-02-28'],
    ['2024-02', { year: 2024, month: 2 }, '2024-02-01', '2024-02-29'],
    ['2019-06-06', { year: 2019, month: 6, day: 6 }, '2019-06-06', '2019-06-06'],
    ['0001', { year: 1 }, '0001-01-01', '0001-12-31'],
  ])('%s is taken apart into %j and reaches from %s to %s', (text, parts, earliest, latest) => {
    expect([parsePartialDate(text), earliestDay(text), latestDay(text)]).toEqual([parts, earliest, latest]);
  });

  it.each([[undefined], [null], [1959], [['1959']], [{ year: 1959 }], [new Date(0)]])(
    'is a text: %j is none',
    (value) => {
      expect(isPartialDate(value)).toBe(false);
    },
  );

  it('keeps its two days in columns named after its attribute', () => {
    expect(derivedColumns('startsOn')).toEqual({ earliest: 'startsOnEarliest', latest: 'startsOnLatest' });
  });
});

describe('the length of a month', () => {
  it('is what the calendar says, in every month of four hundred years', () => {
    const wrong: string[] = [];
    for (let year = 1800; year < 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
        if (daysInMonth(year, month) !== lastDay) wrong.push(`${String(year)}-${String(month)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
