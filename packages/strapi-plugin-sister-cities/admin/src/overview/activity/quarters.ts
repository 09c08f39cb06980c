import type { OverviewEvent } from '../../../../shared/overview';
import { earliestDay, latestDay } from '../../../../shared/partial-date';
import type { PartialDate } from '../../../../shared/partial-date';
import type { Years } from '../period';

/** A quarter of a year, and what took or takes place in it. */
export interface Quarter {
  year: number;
  /** 1 to 4. */
  quarter: number;
  events: OverviewEvent[];
  /** Whether it has not begun yet. */
  isAhead: boolean;
}

export interface Activity {
  quarters: Quarter[];
  /** What counts, and is not dated exactly enough to be put into one quarter. */
  unclear: OverviewEvent[];
  /** Whether there were earlier quarters than are shown. */
  isCut: boolean;
}

/** Ten years. */
export const MOST_QUARTERS = 40;

const MONTHS = 3;
const QUARTERS = 4;

/** Quarters counted from the year 0, so that they can be compared. */
const numberOf = (day: string): number =>
  Number(day.slice(0, 4)) * QUARTERS + Math.floor((Number(day.slice(5, 7)) - 1) / MONTHS);

/** The quarter in which a date lies for certain. */
export const quarterOf = (date: PartialDate | null): number | undefined => {
  const [first, last] = [earliestDay(date ?? ''), latestDay(date ?? '')];
  if (first === undefined || last === undefined) return undefined;
  return numberOf(first) === numberOf(last) ? numberOf(first) : undefined;
};

/** What counts as activity (P28), quarter by quarter, without a gap, up to the present one or the last that is planned. */
export const activityOf = (
  events: readonly OverviewEvent[],
  today: string,
  { from, to }: Years,
): Activity => {
  const counting = events.filter((event) => event.takesPlace && event.countsAsActivity);
  const byQuarter = new Map<number, OverviewEvent[]>();
  const unclear: OverviewEvent[] = [];
  for (const event of counting) {
    const quarter = quarterOf(event.startsOn);
    if (quarter === undefined) unclear.push(event);
    else byQuarter.set(quarter, [...(byQuarter.get(quarter) ?? []), event]);
  }
  const now = numberOf(today);
  const numbers = [...byQuarter.keys()];
  const last = to === undefined ? Math.max(now, ...numbers) : to * QUARTERS + QUARTERS - 1;
  const earliest = from === undefined ? Math.min(last, ...numbers) : from * QUARTERS;
  const first = Math.max(earliest, last - MOST_QUARTERS + 1);
  const count = numbers.length === 0 ? 0 : Math.max(0, last - first + 1);
  return {
    quarters: Array.from({ length: count }, (_, index) => {
      const number = first + index;
      return {
        year: Math.floor(number / QUARTERS),
        quarter: (number % QUARTERS) + 1,
        events: (byQuarter.get(number) ?? []).sort((a, b) =>
          (a.startsOn ?? '') < (b.startsOn ?? '') ? -1 : 1,
        ),
        isAhead: number > now,
      };
    }),
    unclear,
    isCut: numbers.some((number) => number < first),
  };
};
