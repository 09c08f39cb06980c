import fc from 'fast-check';

const DAY = 86_400_000;

const leafOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A calendar: every day from the first of one year to the last of another, found by waiting for it. */
export const calendar = (firstYear: string, lastYear: string): string[] => {
  const leaves: string[] = [];
  const end = Date.parse(`${lastYear}-12-31`);
  for (let time = Date.parse(`${firstYear}-01-01`); time <= end; time += DAY) leaves.push(leafOf(time));
  return leaves;
};

/** The first years there are, a century with a leap day and two without one, our time, and the last years. */
export const ERAS = [
  calendar('0001', '0013'),
  calendar('1895', '1909'),
  calendar('1995', '2005'),
  calendar('2019', '2031'),
  calendar('2195', '2205'),
  calendar('9987', '9999'),
];

const PRECISIONS = [4, 7, 10];

const sets = new Map<string, string[]>();
for (const leaf of ERAS.flat()) {
  for (const length of PRECISIONS) {
    const text = leaf.slice(0, length);
    sets.set(text, [...(length === 10 ? [] : (sets.get(text) ?? [])), leaf]);
  }
}

/** What a partial date can mean: every day of those calendars that begins as the text does. */
export const daysOf = (text: string): string[] => sets.get(text) ?? [];

/** Every year, month and day of those calendars. */
export const ALL_DATES: readonly string[] = [...sets.keys()];

const isEndOfFebruary = (leaf: string): boolean => /-02-2[89]$|-03-01$/.test(leaf);

/** Days of one era, those around 29 February often, and its very first and last. */
const daysIn = (leaves: string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...leaves) },
    { weight: 2, arbitrary: fc.constantFrom(...leaves.filter(isEndOfFebruary)) },
    { weight: 1, arbitrary: fc.constantFrom(...leaves.slice(0, 1), ...leaves.slice(-1)) },
  );

const datesIn = (leaves: string[]): fc.Arbitrary<string> =>
  fc.tuple(daysIn(leaves), fc.constantFrom(...PRECISIONS)).map(([day, length]) => day.slice(0, length));

const eras = fc.constantFrom(...ERAS);

/** Dates of one era and its days, so that they often touch and overlap. */
export const datesAndDays = (
  dates: number,
  days: number,
): fc.Arbitrary<{ dates: string[]; days: string[] }> =>
  eras.chain((leaves) =>
    fc.record({
      dates: fc.array(datesIn(leaves), { minLength: dates, maxLength: dates }),
      days: fc.array(daysIn(leaves), { minLength: days, maxLength: days }),
    }),
  );

/** Dates so close together that most of them share days: those of two years in a few months. */
export const closeDates = (count: number): fc.Arbitrary<string[]> =>
  fc.constantFrom('0001', '1900', '2000', '2023', '2200', '9998').chain((year) => {
    const next = String(Number(year) + 1).padStart(4, '0');
    const near = [...daysOf(year), ...daysOf(next)].filter((day) => /-(01|02|12)-(01|28|29|31)$/.test(day));
    return fc.array(
      fc
        .tuple(fc.constantFrom(...near), fc.constantFrom(...PRECISIONS))
        .map(([day, length]) => day.slice(0, length)),
      { minLength: count, maxLength: count },
    );
  });
