import fc from 'fast-check';

import { daysLater } from '../computed/calendar';

import {
  gapsBetween,
  gapsSince,
  hasCome,
  isOver,
  isWithin,
  monthsUpTo,
  overlaps,
  spanLater,
  spanOf,
} from './windows';
import type { Span } from './windows';

const span = (first: string, last: string): Span => ({ first, last });

describe('the days that a date can mean', () => {
  it.each([
    ['2022', undefined, span('2022-01-01', '2022-12-31')],
    ['2024-02', undefined, span('2024-02-01', '2024-02-29')],
    ['2022-05-19', undefined, span('2022-05-19', '2022-05-19')],
    ['2026-01', '2026-06', span('2026-01-01', '2026-06-30')],
    ['2026-06', '2026-01', undefined],
    ['2026-06-02', '2026-06-01', undefined],
    ['2026-06-01', '2026-06-01', span('2026-06-01', '2026-06-01')],
    ['', undefined, undefined],
    ['2026-01', 'later', undefined],
  ])('of %s to %s are %j', (from, to, days) => {
    expect(spanOf(from, to)).toEqual(days);
  });

  it.each([
    ['2026-11-24', 12, span('2025-11-25', '2026-11-24')],
    ['2026-02-28', 1, span('2026-01-29', '2026-02-28')],
    ['2026-03-31', 1, span('2026-03-01', '2026-03-31')],
    ['2026-11-24', 0, undefined],
    ['0001-06-01', 12, undefined],
    ['today', 12, undefined],
  ])('up to %s, in %d months, are %j', (last, months, days) => {
    expect(monthsUpTo(last, months)).toEqual(days);
  });

  it('move by months at both ends', () => {
    expect(spanLater(span('2022-01-01', '2022-12-31'), 12)).toEqual(span('2023-01-01', '2023-12-31'));
    expect(spanLater(span('9998-12-01', '9998-12-31'), 12)).toEqual(span('9999-12-01', '9999-12-31'));
    expect(spanLater(span('9998-12-31', '9999-01-01'), 12)).toBeUndefined();
  });
});

describe('two spans', () => {
  const may = span('2026-05-01', '2026-05-31');

  it.each([
    ['2026-04-01', '2026-04-30', false, false],
    ['2026-04-01', '2026-05-01', true, false],
    ['2026-05-01', '2026-05-31', true, true],
    ['2026-05-01', '2026-06-01', true, false],
    ['2026-04-30', '2026-05-31', true, false],
    ['2026-05-31', '2026-06-30', true, false],
    ['2026-06-01', '2026-06-30', false, false],
    ['2026-01-01', '2026-12-31', true, false],
    ['2026-05-10', '2026-05-10', true, true],
  ])('%s to %s: shares a day with May: %j, lies within it: %j', (first, last, shares, within) => {
    const other = span(first, last);
    expect([overlaps(other, may), overlaps(may, other), isWithin(other, may)]).toEqual([
      shares,
      shares,
      within,
    ]);
  });
});

describe('a day that is known as a span only', () => {
  const year = span('2023-01-01', '2023-12-31');

  it.each([
    ['2022-12-31', false, false],
    ['2023-01-01', 'unknown', false],
    ['2023-01-02', 'unknown', 'unknown'],
    ['2023-12-30', 'unknown', 'unknown'],
    ['2023-12-31', true, 'unknown'],
    ['2024-01-01', true, true],
  ])('has, on %s, come: %j, and is over: %j', (asOf, come, over) => {
    expect([hasCome(year, asOf), isOver(year, asOf)]).toEqual([come, over]);
  });
});

describe('the days between spans', () => {
  const day = (number: number): string => daysLater('2026-01-01', number) ?? '';
  const spans = fc.array(
    fc
      .tuple(fc.nat({ max: 60 }), fc.nat({ max: 8 }))
      .map(([from, length]) => span(day(from), day(from + length))),
    { maxLength: 8 },
  );

  it('are those, between the first and the last, that one finds looking at each', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const first = all.map((each) => each.first).sort()[0] ?? '';
        const last =
          all
            .map((each) => each.last)
            .sort()
            .at(-1) ?? '';
        const days = Array.from({ length: 80 }, (_, index) => day(index));
        const isIn = (list: readonly Span[], each: string) =>
          list.some((one) => one.first <= each && each <= one.last);
        const uncovered = days.filter((each) => each > first && each < last && !isIn(all, each));
        const gaps = gapsBetween(all);
        expect(days.filter((each) => isIn(gaps, each))).toEqual(uncovered);
        expect(gaps.map((gap) => gap.first)).toEqual(
          uncovered.filter((each, index) => uncovered[index - 1] !== daysLater(each, -1)),
        );
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  it('leave the spans as they were', () => {
    const all = [span(day(9), day(10)), span(day(1), day(2))];
    expect(gapsBetween(all)).toEqual([span(day(3), day(8))]);
    expect(all.map(({ first }) => first)).toEqual([day(9), day(1)]);
    expect(gapsBetween([])).toEqual([]);
  });

  it.each([
    [3, [], []],
    [3, [span(day(3), day(4))], []],
    [3, [span(day(4), day(5))], [span(day(3), day(3))]],
    [3, [span(day(1), day(2)), span(day(5), day(6))], [span(day(3), day(4))]],
    [3, [span(day(0), day(1)), span(day(6), day(7))], [span(day(3), day(5))]],
    [9, [span(day(0), day(1)), span(day(4), day(5))], []],
  ])('since day %d, that %j leave out, are %j', (since, all, gaps) => {
    expect(gapsSince(day(since), all)).toEqual(gaps);
  });

  it('since the first day of the calendar are those between', () => {
    expect(gapsSince('0001-01-01', [span(day(4), day(5)), span(day(1), day(2))])).toEqual([
      span(day(3), day(3)),
    ]);
  });
});
