import { earliestDay, latestDay } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';
import { daysLater, monthsLater } from '../computed/calendar';
import type { Day } from '../computed/calendar';

import type { Answer } from './check';

/** Days from the first to the last, both included. */
export interface Span {
  first: Day;
  last: Day;
}

/** The days that a partial date, or two, can mean; `undefined` when the text is none, or ends before it begins. */
export const spanOf = (from: PartialDate, to: PartialDate = from): Span | undefined => {
  const [first, last] = [earliestDay(from), latestDay(to)];
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
};

/** The months up to a day: twelve before 24 November 2026 are 25 November 2025 to 24 November 2026. */
export const monthsUpTo = (last: Day, months: number): Span | undefined => {
  const before = monthsLater(last, -months);
  const first = before === undefined ? undefined : daysLater(before, 1);
  return first === undefined || last < first ? undefined : { first, last };
};

export const overlaps = (one: Span, other: Span): boolean =>
  one.first <= other.last && other.first <= one.last;

export const isWithin = (inner: Span, outer: Span): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

/** A span some months later at both ends. */
export const spanLater = ({ first, last }: Span, months: number): Span | undefined => {
  const [from, to] = [monthsLater(first, months), monthsLater(last, months)];
  return from === undefined || to === undefined ? undefined : { first: from, last: to };
};

/** Whether a day has come that is known as a span only: yes from its last day on, no before its first (domain 4.7). */
export const hasCome = ({ first, last }: Span, asOf: Day): Answer => {
  if (asOf >= last) return true;
  return asOf < first ? false : 'unknown';
};

/** Whether a day is over that is known as a span only. */
export const isOver = ({ first, last }: Span, asOf: Day): Answer => {
  if (asOf > last) return true;
  return asOf <= first ? false : 'unknown';
};

/** The spans between spans, in order: the days that none of them covers. */
export const gapsBetween = (spans: readonly Span[]): Span[] => {
  const [start, ...rest] = [...spans].sort((a, b) => (a.first < b.first ? -1 : 1));
  let covered = start?.last ?? '';
  return rest.flatMap(({ first, last }) => {
    const gap = spanBetween(covered, first);
    if (last > covered) covered = last;
    return gap ? [gap] : [];
  });
};

const FIRST_DAY = '0001-01-01';

/** The spans, in order, that none of some spans covers, from a day up to the last of them. */
export const gapsSince = (day: Day, spans: readonly Span[]): Span[] => {
  const before = daysLater(day, -1);
  return gapsBetween(before === undefined ? spans : [{ first: FIRST_DAY, last: before }, ...spans]);
};

const spanBetween = (before: Day, after: Day): Span | undefined => {
  const [first, last] = [daysLater(before, 1), daysLater(after, -1)];
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
};
