import fc from 'fast-check';

import { isRecord } from '../../../shared/is-record';
import { closeDates, datesAndDays, daysOf } from '../../../tests/support/calendar-model';
import { endsAfterItStarts } from '../event/rules';
import { gift } from '../gift/schema';
import { rewriteFilters, rewriteSort } from '../query/derived-filters';
import type { GetMeta } from '../query/derived-filters';
import { periodsFollowOneAnother } from '../relationship/engagement';

import { mustNotPrecede } from './dates';
import { prepareWrite } from './validate';

const RUN = { seed: 19590622, verbose: true, numRuns: 400 };

const dates = (count: number): fc.Arbitrary<string[]> =>
  fc.oneof(
    closeDates(count),
    datesAndDays(count, 0).map((all) => all.dates),
  );

const columnsOf = (date: string): Record<string, string> => ({
  heldOn: date,
  heldOnEarliest: daysOf(date)[0] ?? '',
  heldOnLatest: daysOf(date).at(-1) ?? '',
});

const getMeta: GetMeta = (_uid, name) =>
  name === 'heldOn' ? { label: '', help: '', partialDate: true } : undefined;

const rewritten = (filters: unknown): unknown =>
  rewriteFilters('api::x.x', filters, () => undefined, getMeta);

/** A database that has one row, compares columns as texts, and knows nothing of dates. */
const finds = (row: Record<string, string>, where: unknown): boolean => {
  if (!isRecord(where)) throw new Error(`No filter: ${JSON.stringify(where)}`);
  return Object.entries(where).every(([key, value]) => {
    if (key === '$and' && Array.isArray(value)) return value.every((each) => finds(row, each));
    if (key === '$not') return !finds(row, value);
    const stored = row[key];
    if (stored === undefined || !isRecord(value)) throw new Error(`No column ${key}`);
    return Object.entries(value).every(([operator, wanted]) => {
      if (typeof wanted !== 'string') throw new Error(`No text: ${JSON.stringify(wanted)}`);
      if (operator === '$lt') return stored < wanted;
      if (operator === '$lte') return stored <= wanted;
      if (operator === '$gt') return stored > wanted;
      if (operator === '$gte') return stored >= wanted;
      throw new Error(`No operator ${operator}`);
    });
  });
};

const asked = (date: string, operator: string, bound: unknown): boolean =>
  finds(columnsOf(date), rewritten({ heldOn: { [operator]: bound } }));

/** What each comparison asks of one day: to lie before or after all days of the bound, or not beyond all of them. */
const COMPARISONS: Record<string, (day: string, bound: string[]) => boolean> = {
  $lt: (day, bound) => bound.every((each) => day < each),
  $lte: (day, bound) => !bound.every((each) => day > each),
  $gt: (day, bound) => bound.every((each) => day > each),
  $gte: (day, bound) => !bound.every((each) => day < each),
};

describe('a filter on a partial date', () => {
  it.each(Object.entries(COMPARISONS))(
    'by %s finds it exactly when it holds for all its days',
    (operator, holds) => {
      fc.assert(
        fc.property(dates(2), ([date = '', bound = '']) => {
          const everyDay = daysOf(date).every((day) => holds(day, daysOf(bound)));
          expect([asked(date, operator, bound), asked(date, '$not', { [operator]: bound })]).toEqual([
            everyDay,
            !everyDay,
          ]);
        }),
        RUN,
      );
    },
  );

  it('by $between finds it exactly when all its days lie neither before all of the low nor after all of the high', () => {
    fc.assert(
      fc.property(dates(3), ([date = '', low = '', high = '']) => {
        const everyDay = daysOf(date).every(
          (day) => COMPARISONS.$gte?.(day, daysOf(low)) && COMPARISONS.$lte?.(day, daysOf(high)),
        );
        expect(asked(date, '$between', [low, high])).toBe(everyDay);
      }),
      RUN,
    );
  });

  it('finds every date between itself and itself, and none before and not before the same bound at once', () => {
    fc.assert(
      fc.property(dates(2), ([date = '', bound = '']) => {
        expect(asked(date, '$between', [date, date])).toBe(true);
        expect(asked(date, '$lt', bound) && asked(date, '$gte', bound)).toBe(false);
        expect(asked(date, '$gt', bound) && asked(date, '$lte', bound)).toBe(false);
      }),
      RUN,
    );
  });

  it('sorts by the column of the first day', () => {
    expect(rewriteSort('api::x.x', 'heldOn:desc', () => undefined, getMeta)).toBe('heldOnEarliest:desc');
  });
});

describe('a date that must not precede another', () => {
  it('is accepted exactly when some day of it is not before some day of the other', () => {
    fc.assert(
      fc.property(dates(2), ([end = '', start = '']) => {
        const canFollow = daysOf(end).some((day) => daysOf(start).some((each) => day >= each));
        const message = `endsOn is ${end}, before startsOn, which is ${start}.`;
        const record = { startsOn: start, endsOn: end };
        const rules = [mustNotPrecede(record, 'endsOn', 'startsOn'), endsAfterItStarts(record)];
        for (const problems of rules) {
          expect(problems.map(({ path, value }) => [path, value])).toEqual(
            canFollow ? [] : [[['endsOn'], end]],
          );
          expect(problems.every((each) => each.message.startsWith(message))).toBe(true);
        }
      }),
      RUN,
    );
  });

  it('is accepted where one of the two is missing or no date', () => {
    const nothing = fc.constantFrom(null, undefined, '', 'soon', 1959, ['1959']);
    fc.assert(
      fc.property(dates(1), nothing, ([date], none) => {
        expect(mustNotPrecede({ a: date, b: none }, 'a', 'b')).toEqual([]);
        expect(mustNotPrecede({ a: none, b: date }, 'a', 'b')).toEqual([]);
      }),
      { ...RUN, numRuns: 50 },
    );
  });
});

describe('a date that must not lie in the future', () => {
  it('is refused exactly when every day of it does', () => {
    fc.assert(
      fc.property(datesAndDays(1, 1), ({ dates: [date = ''], days: [today = ''] }) => {
        const isFuture = daysOf(date).every((day) => day > today);
        const { problems } = prepareWrite(gift, { givenOn: date }, { today });
        expect(problems.map(({ path, value }) => [path, value])).toEqual(
          isFuture ? [[['givenOn'], date]] : [],
        );
      }),
      RUN,
    );
  });

  it('is stored with the first and the last of its days, which nobody else can write', () => {
    fc.assert(
      fc.property(datesAndDays(2, 0), ({ dates: [date = '', forged = ''] }) => {
        const given = { givenOnEarliest: forged, givenOn: date, givenOnLatest: forged };
        const { data } = prepareWrite(gift, given, { today: '9999-12-31' });
        expect(data).toEqual({
          givenOn: date,
          givenOnEarliest: daysOf(date)[0],
          givenOnLatest: daysOf(date).at(-1),
        });
      }),
      RUN,
    );
  });
});

describe('two periods of engagement', () => {
  /** Four of the same three dates or none, so that the end of one is often the beginning of the other. */
  const ends = closeDates(3).chain((all) =>
    fc.array(fc.constantFrom(...all, ...all, undefined), { minLength: 4, maxLength: 4 }),
  );
  /** `!` stands before all digits, `~` after them. */
  const beginning = (from: string | undefined): string[] => (from === undefined ? ['!'] : daysOf(from));
  const end = (to: string | undefined): string[] => (to === undefined ? ['~'] : daysOf(to));

  it('clash exactly when each begins before the other ends, whichever days their dates mean', () => {
    fc.assert(
      fc.property(ends, ([from, to, otherFrom, otherTo]) => {
        const isBefore = (one: string[], other: string[]): boolean =>
          one.every((day) => other.every((each) => day < each));
        const clash = isBefore(beginning(from), end(otherTo)) && isBefore(beginning(otherFrom), end(to));
        const isReversed = (begun: string | undefined, over: string | undefined): boolean =>
          begun !== undefined && over !== undefined && isBefore(daysOf(over), daysOf(begun));
        const engagementPeriods = [
          { level: 'low', from, to },
          { level: 'high', from: otherFrom, to: otherTo },
        ];
        expect(
          periodsFollowOneAnother({ engagementPeriods }).map(({ path }) => path.slice(1).join('.')),
        ).toEqual([
          ...(isReversed(from, to) ? ['0.to'] : []),
          ...(isReversed(otherFrom, otherTo) ? ['1.to'] : []),
          ...(clash ? ['1.from'] : []),
        ]);
      }),
      { ...RUN, numRuns: 400 },
    );
  });
});
