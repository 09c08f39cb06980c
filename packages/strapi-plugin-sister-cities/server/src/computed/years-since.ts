import { parsePartialDate } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';

import { firstDayIn, yearOfDay } from './calendar';
import type { Day } from './calendar';

export interface YearsSince {
  /** Full years; where the day is not known, years by the calendar year or month. */
  years: number;
  /** Whether the day is not known, so that the number may be one too high. */
  approximate: boolean;
}

/**
 * How old a relationship is: "since 1959" (P17). With a year only it counts by the year, 2026 - 1959, and with a
 * month by the month, as a city does when it celebrates. `null` without a date, and before it.
 */
export const yearsSince = (establishedOn: PartialDate | null | undefined, asOf: Day): YearsSince | null => {
  const thisYear = yearOfDay(asOf);
  const parts = parsePartialDate(establishedOn ?? '');
  if (!parts || firstDayIn(parts.year, parts) > asOf) return null;
  const years = thisYear - parts.year - (firstDayIn(thisYear, parts) > asOf ? 1 : 0);
  return { years, approximate: parts.day === undefined };
};
