import fc from 'fast-check';

import { definitionOf } from '../content-types';

import { rewriteFilters, rewriteSort } from './derived-filters';
import type { GetMeta } from './derived-filters';
import type { GetModel } from './reach';

const RUN = { seed: 19880501, verbose: true };
const GIFT = 'plugin::sister-cities.gift';

const getModel: GetModel = (uid) => {
  const definition = definitionOf(uid);
  return definition && { uid, attributes: definition.attributes };
};
const getMeta: GetMeta = (uid, name) => definitionOf(uid)?.attributes[name]?.pluginOptions['sister-cities'];

type Row = Record<string, string>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const OPERATORS: Record<string, (stored: string, wanted: string) => boolean> = {
  $eq: (stored, wanted) => stored === wanted,
  $lt: (stored, wanted) => stored < wanted,
  $lte: (stored, wanted) => stored <= wanted,
  $gt: (stored, wanted) => stored > wanted,
  $gte: (stored, wanted) => stored >= wanted,
};

/** A database of one table in a few lines: it knows columns and operators, and nothing of dates. */
const matches = (row: Row, where: unknown): boolean => {
  if (!isRecord(where)) throw new Error(`No filter: ${JSON.stringify(where)}`);
  return Object.entries(where).every(([key, value]) => {
    if (key === '$and') return listOf(value).every((each) => matches(row, each));
    if (key === '$or') return listOf(value).some((each) => matches(row, each));
    if (key === '$not') return !matches(row, value);
    const stored = row[key];
    if (stored === undefined) throw new Error(`No column ${key}`);
    if (!isRecord(value)) return stored === value;
    return Object.entries(value).every(([operator, wanted]) => {
      const compares = OPERATORS[operator];
      if (!compares || typeof wanted !== 'string') throw new Error(`No operator ${operator}`);
      return compares(stored, wanted);
    });
  });
};

const CALENDAR = Array.from({ length: 3 * 366 }, (_, day) =>
  new Date(Date.UTC(1987, 0, 1 + day)).toISOString().slice(0, 10),
);

/** The slow, obvious model: every day of the calendar that begins as the text does. */
const daysOf = (text: string): string[] => CALENDAR.filter((day) => day.startsWith(text));

const rowOf = (givenOn: string): Row => {
  const days = daysOf(givenOn);
  return { givenOn, givenOnEarliest: days[0] ?? '', givenOnLatest: days.at(-1) ?? '' };
};

/** Dates that lie close together, so that they often touch and overlap. */
const dates = fc
  .record({
    year: fc.constantFrom('1987', '1988', '1989'),
    month: fc.constantFrom('', '', '-01', '-02', '-05', '-12'),
    day: fc.constantFrom('', '', '-01', '-15', '-28', '-29', '-31'),
  })
  .map(({ year, month, day }) => (month === '' ? year : `${year}${month}${day}`))
  .filter((text) => daysOf(text).length > 0);

/** A filter on a date, and what it means: an answer for the days that a date can mean. */
interface Condition {
  filter: Record<string, unknown>;
  holds: (days: string[]) => boolean;
}

/** `lt` and `gt`: every day before, or after, every day of the bound. `lte` and `gte`: before or after some day. */
const comparisons: Record<string, (day: string, bound: string[]) => boolean> = {
  $lt: (day, bound) => bound.every((each) => day < each),
  $lte: (day, bound) => bound.some((each) => day <= each),
  $gt: (day, bound) => bound.every((each) => day > each),
  $gte: (day, bound) => bound.some((each) => day >= each),
};

const comparison = fc
  .tuple(fc.constantFrom(...Object.entries(comparisons)), dates)
  .map(([[operator, compares], bound]): Condition => {
    const boundDays = daysOf(bound);
    return {
      filter: { [operator]: bound },
      holds: (days) => days.every((day) => compares(day, boundDays)),
    };
  });

const between = fc.tuple(dates, dates).map(([low, high]): Condition => {
  const [lowDays, highDays] = [daysOf(low), daysOf(high)];
  return {
    filter: { $between: [low, high] },
    holds: (days) =>
      days.every((day) => lowDays.some((each) => day >= each) && highDays.some((each) => day <= each)),
  };
});

const exactly = dates.map((text): Condition => ({
  filter: { $eq: text },
  holds: (days) => days.join() === daysOf(text).join(),
}));

const joined = (conditions: fc.Arbitrary<Condition>, operator: '$and' | '$or'): fc.Arbitrary<Condition> =>
  fc.array(conditions, { minLength: 1, maxLength: 3 }).map((parts) => ({
    filter: { [operator]: parts.map(({ filter }) => filter) },
    holds: (days) =>
      operator === '$and' ? parts.every(({ holds }) => holds(days)) : parts.some(({ holds }) => holds(days)),
  }));

const negated = (conditions: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  conditions.map(({ filter, holds }) => ({ filter: { $not: filter }, holds: (days) => !holds(days) }));

/** Two comparisons in one object hold together: `{ $gte: '1987', $lt: '1989' }`. */
const together = (conditions: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc
    .tuple(conditions, conditions)
    .filter(([one, other]) => Object.keys(one.filter).every((key) => !(key in other.filter)))
    .map(([one, other]) => ({
      filter: { ...one.filter, ...other.filter },
      holds: (days) => one.holds(days) && other.holds(days),
    }));

const nested = (leaves: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaves,
      joined(tie('tree'), '$and'),
      joined(tie('tree'), '$or'),
      negated(tie('tree')),
      together(tie('tree')),
    ),
  })).tree;

const onAttribute = nested(fc.oneof(comparison, between, exactly));
const onRecord = nested(
  onAttribute.map(({ filter, holds }): Condition => ({ filter: { givenOn: filter }, holds })),
);

const rewritten = (filters: unknown): unknown => rewriteFilters(GIFT, filters, getModel, getMeta);

describe('a filter on a partial date, asked of its two columns', () => {
  it('answers what every day the date can mean answers', () => {
    fc.assert(
      fc.property(dates, onAttribute, (date, { filter, holds }) => {
        expect(matches(rowOf(date), rewritten({ givenOn: filter }))).toBe(holds(daysOf(date)));
      }),
      { ...RUN, numRuns: 3000 },
    );
  });

  it('answers so under $and, $or and $not of the whole record too', () => {
    fc.assert(
      fc.property(dates, onRecord, (date, { filter, holds }) => {
        expect(matches(rowOf(date), rewritten(filter))).toBe(holds(daysOf(date)));
      }),
      { ...RUN, numRuns: 3000 },
    );
  });
});

describe('a sort by a partial date', () => {
  const sorted = (written: string[], sort: unknown): string[] => {
    const [column = '', order = 'asc'] = String(sort).split(':');
    const rows = written.map(rowOf);
    const sign = order === 'desc' ? -1 : 1;
    return rows
      .sort((a, b) => ((a[column] ?? '') < (b[column] ?? '') ? -sign : sign))
      .map(({ givenOnEarliest }) => givenOnEarliest ?? '');
  };

  it.each(['asc', 'desc'])('puts them in the order of the first day each can mean: %s', (order) => {
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 10 }), (written) => {
        const firstDays = written.map((text) => daysOf(text)[0] ?? '').sort();
        const sort = rewriteSort(GIFT, `givenOn:${order}`, getModel, getMeta);
        expect(sorted(written, sort)).toEqual(order === 'asc' ? firstDays : firstDays.reverse());
      }),
      RUN,
    );
  });
});
