import { daysInMonth, latestDay, parsePartialDate } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';
import { daysLater, monthsLater } from '../computed/calendar';
import type { Day } from '../computed/calendar';

/** The period that a report covers; without an end while it is not over. */
export interface NextPeriod {
  periodStart: PartialDate;
  periodEnd: PartialDate | null;
}

const startsMonth = (day: Day): boolean => day.endsWith('-01');

const endsMonth = (day: Day): boolean => {
  const parts = parsePartialDate(day);
  return parts?.month !== undefined && parts.day === daysInMonth(parts.year, parts.month);
};

/** As offices write it: `2026` for a whole year, months for whole months, else days. */
const written = (first: Day, last: Day): { periodStart: PartialDate; periodEnd: PartialDate } => {
  const year = first.slice(0, 4);
  if (first === `${year}-01-01` && last === `${year}-12-31`) return { periodStart: year, periodEnd: year };
  return startsMonth(first) && endsMonth(last)
    ? { periodStart: first.slice(0, 7), periodEnd: last.slice(0, 7) }
    : { periodStart: first, periodEnd: last };
};

/** The period after the last report, as long as the rules ask for; `null` where there is no last one to follow. */
export const nextPeriodOf = (
  lastReportUntil: PartialDate | null,
  intervalMonths: number | undefined,
  today: Day,
): NextPeriod | null => {
  const last = latestDay(lastReportUntil ?? '');
  const first = last === undefined ? undefined : daysLater(last, 1);
  if (first === undefined || intervalMonths === undefined) return null;
  // From the first day, or a period from the end of February would end on the 28th of August.
  const after = monthsLater(first, intervalMonths);
  const end = after === undefined ? undefined : daysLater(after, -1);
  if (end === undefined) return null;
  // A report covers time that is over, so an end that is to come is left for the office to tell.
  return end <= today ? written(first, end) : { periodStart: first, periodEnd: null };
};
