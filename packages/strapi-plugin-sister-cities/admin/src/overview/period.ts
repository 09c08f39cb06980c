import { earliestDay, latestDay } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';

/** The years of a filter; one that is absent has no end on that side. */
export interface Years {
  from?: number | undefined;
  to?: number | undefined;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The years in which a date can lie; `undefined` where it is not known. */
export const yearsOf = (date: PartialDate | null): { first: number; last: number } | undefined => {
  const [first, last] = [earliestDay(date ?? ''), latestDay(date ?? '')];
  return first === undefined || last === undefined ? undefined : { first: yearOf(first), last: yearOf(last) };
};

/** Whether a date can lie in some years. One that is not known lies in none, and in all where none are asked for. */
export const liesIn = (date: PartialDate | null, { from, to }: Years): boolean => {
  if (from === undefined && to === undefined) return true;
  const years = yearsOf(date);
  return years !== undefined && years.last >= (from ?? -Infinity) && years.first <= (to ?? Infinity);
};

/** Whether something that began and perhaps ended can have been in some years. An end that is not known is open. */
export const wasIn = (began: PartialDate | null, ended: PartialDate | null, { from, to }: Years): boolean =>
  (yearsOf(began)?.first ?? -Infinity) <= (to ?? Infinity) &&
  (yearsOf(ended)?.last ?? Infinity) >= (from ?? -Infinity);

/** The years that a chart shows, from the first day of one to the last day of another. */
export interface Axis {
  first: number;
  last: number;
}

const MS_A_DAY = 86_400_000;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;

const startOf = (year: number): number => dayNumber(`${String(year).padStart(4, '0')}-01-01`);

/** Where a day is on an axis: 0 at its beginning, 1 at its end, no less and no more. */
const placeOnAxis = (day: number, { first, last }: Axis): number => {
  const [start, end] = [startOf(first), startOf(last + 1)];
  return Math.min(1, Math.max(0, (day - start) / (end - start)));
};

/** Where a date begins and ends on an axis, as exactly as it is known. */
export const spanOnAxis = (
  date: PartialDate | null,
  axis: Axis,
): { start: number; end: number } | undefined => {
  const [first, last] = [earliestDay(date ?? ''), latestDay(date ?? '')];
  if (first === undefined || last === undefined) return undefined;
  return { start: placeOnAxis(dayNumber(first), axis), end: placeOnAxis(dayNumber(last) + 1, axis) };
};

/** Where a date is marked: in the middle of the days that it can mean. */
export const middleOnAxis = (date: PartialDate | null, axis: Axis): number | undefined => {
  const span = spanOnAxis(date, axis);
  return span && (span.start + span.end) / 2;
};

/** An axis for some dates: whole years, today among them, or those that were asked for. */
export const axisFor = (dates: readonly (PartialDate | null)[], today: string, asked: Years): Axis => {
  const years = [today, ...dates].flatMap((date) => {
    const found = yearsOf(date);
    return found ? [found.first, found.last] : [];
  });
  const first = asked.from ?? Math.min(...years, asked.to ?? Infinity);
  const last = asked.to ?? Math.max(...years, first);
  return { first, last: Math.max(first, last) };
};

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 250, 500, 1000, 5000];

/** The years that are written at an axis, no more than some, each with its place. */
export const ticksOn = (axis: Axis, most: number): { year: number; at: number }[] => {
  const count = axis.last + 1 - axis.first;
  const step = STEPS.find((each) => count / each <= most) ?? count;
  const first = Math.ceil(axis.first / step) * step;
  const years = Array.from(
    { length: Math.max(0, Math.floor((axis.last - first) / step) + 1) },
    (_, index) => first + index * step,
  );
  return (years.length === 0 ? [axis.first] : years).map((year) => ({
    year,
    at: placeOnAxis(startOf(year), axis),
  }));
};
