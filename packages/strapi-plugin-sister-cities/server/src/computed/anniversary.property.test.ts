import fc from 'fast-check';

import { valuesOf } from '../../../shared/vocabulary';
import { calendar, datesAndDays, daysOf, ERAS } from '../../../tests/support/calendar-model';

import { DEFAULT_MILESTONES, nextAnniversary, nextMilestone } from './anniversary';
import type { Anniversary } from './anniversary';
import { yearsSince } from './years-since';

const RUN = { seed: 19590622, verbose: true, numRuns: 400 };

/** Calendars that go on for thirty years, or to the end of 9999, which has no next year. */
const LONG = ERAS.map(([first = '']) => {
  const begins = first.slice(0, 4);
  const ends = Math.min(9999, Number(begins) + 30);
  return calendar(begins, String(ends).padStart(4, '0'));
});

const from = (day: string): string[] => {
  const leaves = LONG.findLast(([first = '~']) => first <= day) ?? [];
  return leaves.slice(leaves.indexOf(day));
};

/** Whether a leaf of a later year lies in the anniversary; a common year keeps 29 February on the 28th. */
const isKeptOn = (leaf: string, established: string, tomorrow: string | undefined): boolean => {
  if (leaf.slice(0, 4) <= established.slice(0, 4)) return false;
  if (leaf.endsWith('-02-28') && established.endsWith('-02-29')) return tomorrow?.endsWith('-03-01') === true;
  return leaf.slice(5).startsWith(established.slice(5));
};

/**
 * The slow, obvious model: walk day by day from the founding day on, and count each year in which one comes through
 * an anniversary: a day, a month or a whole year, as exactly as the founding is known.
 */
const walked = (established: string, asOf: string): Anniversary[] => {
  const [founding = ''] = daysOf(established);
  if (asOf < founding) return [];
  const isExact = established.length === 10;
  const years = new Set<string>();
  const ahead = new Map<string, Anniversary>();
  let daysUntil = 0;
  const leaves = from(founding);
  leaves.forEach((leaf, index) => {
    if (leaf > asOf) daysUntil += 1;
    if (!isKeptOn(leaf, established, leaves[index + 1])) return;
    years.add(leaf.slice(0, 4));
    if (leaf < asOf || ahead.has(leaf.slice(0, 4))) return;
    ahead.set(leaf.slice(0, 4), {
      number: years.size,
      year: Number(leaf.slice(0, 4)),
      date: isExact ? leaf : null,
      daysUntil: isExact ? daysUntil : null,
    });
  });
  return [...ahead.values()];
};

const pairs = datesAndDays(1, 1).map(({ dates: [establishedOn = ''], days: [asOf = ''] }) => ({
  establishedOn,
  asOf,
}));

const standings = fc.oneof(
  { weight: 3, arbitrary: fc.constant('active') },
  fc.constantFrom(...valuesOf('standing'), null, undefined, '', 'Active', 'constructor'),
);

const celebrates = (standing: string | null | undefined): boolean =>
  standing === 'active' || standing === 'suspended';

describe('the next anniversary', () => {
  it('is the first one that one walks into, counted from the founding day, in a standing that keeps them', () => {
    const seen = { none: 0, day: 0, vague: 0 };
    fc.assert(
      fc.property(pairs, standings, ({ establishedOn, asOf }, standing) => {
        const [expected = null] = celebrates(standing) ? walked(establishedOn, asOf) : [];
        seen[expected === null ? 'none' : expected.date === null ? 'vague' : 'day'] += 1;
        expect(nextAnniversary({ establishedOn, standing, asOf })).toEqual(expected);
      }),
      RUN,
    );
    expect(Math.min(seen.none, seen.day, seen.vague)).toBeGreaterThan(RUN.numRuns / 10);
  });

  it('of every 29 February is, on every day of the calendar, the one that one walks into', () => {
    const wrong = ERAS.flatMap((leaves) => {
      const leapDay = leaves.find((leaf) => leaf.endsWith('-02-29')) ?? '';
      const expected = walked(leapDay, leapDay);
      return leaves.slice(leaves.indexOf(leapDay)).filter((asOf) => {
        const found = nextAnniversary({ establishedOn: leapDay, standing: 'active', asOf });
        return found?.date !== expected.find(({ date }) => date !== null && date >= asOf)?.date;
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe('the next milestone', () => {
  const numbers = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 15 }) },
    fc.constantFrom(0, -1, -10, 2.5, 0.1, 10_000, 1e21, NaN, Infinity, -Infinity),
  );
  /** Any order, and each number up to twice. */
  const lists = fc
    .array(numbers, { maxLength: 6 })
    .chain((list) => fc.shuffledSubarray([...list, ...list], { minLength: 0 }));

  it('is the first listed one that one walks into, whatever the order and however often a number is listed', () => {
    fc.assert(
      fc.property(pairs, lists, standings, ({ establishedOn, asOf }, listed, standing) => {
        const all = celebrates(standing) ? walked(establishedOn, asOf) : [];
        const expected = all.find(({ number }) => listed.includes(number)) ?? null;
        expect(nextMilestone({ establishedOn, standing, asOf }, listed)).toEqual(expected);
      }),
      RUN,
    );
  });

  it('is the next anniversary where each number is listed, and of the usual list where none is given', () => {
    const all = Array.from({ length: 9999 }, (_, index) => 9999 - index);
    fc.assert(
      fc.property(pairs, standings, ({ establishedOn, asOf }, standing) => {
        const question = { establishedOn, standing, asOf };
        expect(nextMilestone(question, all)).toEqual(nextAnniversary(question));
        expect(nextMilestone(question)).toEqual(nextMilestone(question, [...DEFAULT_MILESTONES].reverse()));
      }),
      { ...RUN, numRuns: 300 },
    );
  });

  it('leaves the list as it was', () => {
    const listed = Object.freeze([30, 5, 10]);
    expect(nextMilestone({ establishedOn: '2019', standing: 'active', asOf: '2026-11-22' }, listed)).toEqual({
      number: 10,
      year: 2029,
      date: null,
      daysUntil: null,
    });
    expect(listed).toEqual([30, 5, 10]);
  });
});

describe('the years since a founding', () => {
  /** How many later years have shown the day, or the beginning of the month or year, by the day of asking. */
  const counted = (established: string, asOf: string): number => {
    const leaves = from(daysOf(established)[0] ?? '');
    const kept = leaves.filter(
      (leaf, index) => leaf <= asOf && isKeptOn(leaf, established, leaves[index + 1]),
    );
    return new Set(kept.map((leaf) => leaf.slice(0, 4))).size;
  };

  it('are as many as one counts walking there, approximate where the day is not known, none before it', () => {
    fc.assert(
      fc.property(pairs, ({ establishedOn, asOf }) => {
        const isBefore = daysOf(establishedOn).every((day) => asOf < day);
        const expected = { years: counted(establishedOn, asOf), approximate: establishedOn.length < 10 };
        expect(yearsSince(establishedOn, asOf)).toEqual(isBefore ? null : expected);
      }),
      RUN,
    );
  });

  it('are those that the anniversary of the day completes, and one fewer before it', () => {
    fc.assert(
      fc.property(pairs, ({ establishedOn, asOf }) => {
        const next = nextAnniversary({ establishedOn, standing: 'active', asOf });
        if (!next) return;
        const isDue =
          establishedOn.length < 10 ? Number(asOf.slice(0, 4)) === next.year : next.daysUntil === 0;
        const hasBegun = isDue && walkedInto(establishedOn, asOf);
        expect(yearsSince(establishedOn, asOf)?.years).toBe(next.number - (hasBegun ? 0 : 1));
      }),
      RUN,
    );
  });

  const walkedInto = (established: string, asOf: string): boolean => {
    const [today = '', tomorrow] = from(asOf);
    return isKeptOn(today, established, tomorrow);
  };
});
