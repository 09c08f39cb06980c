import { earliestDay, parsePartialDate } from '../../../shared/partial-date';
import type { PartialDate, PartialDateParts } from '../../../shared/partial-date';
import { daysLater, firstDayIn, LAST_YEAR } from '../computed/calendar';
import type { Day } from '../computed/calendar';

/** ISO 8601: whole years, or months that make whole years. */
const YEARS = /^P(\d{1,3})Y$/;
const MONTHS = /^P(\d{1,4})M$/;
const MONTHS_PER_YEAR = 12;

/** How many years apart the editions of a series are; one, where the series does not tell in whole years. */
export const yearsApart = (repeatFrequency: string | null): number => {
  const years = Number(YEARS.exec(repeatFrequency ?? '')?.[1] ?? 0);
  const months = Number(MONTHS.exec(repeatFrequency ?? '')?.[1] ?? 0);
  const found = years + (months % MONTHS_PER_YEAR === 0 ? months / MONTHS_PER_YEAR : 0);
  return found > 0 ? found : 1;
};

/** When an edition took place, how far apart the editions are, and the day it is. */
export interface Edition {
  startsOn: PartialDate;
  yearsApart: number;
  today: Day;
}

/**
 * The first date, edition after edition, that `dateIn` gives and that is not past; `undefined` where there is none. Counted
 * from the edition itself, so that 29 February comes back in leap years.
 */
const firstAhead = (
  { startsOn, yearsApart: apart, today }: Edition,
  dateIn: (year: number, parts: PartialDateParts) => PartialDate,
): PartialDate | undefined => {
  const parts = parsePartialDate(startsOn);
  if (!parts) return undefined;
  for (let year = parts.year + apart; year <= LAST_YEAR; year += apart) {
    const date = dateIn(year, parts);
    if ((earliestDay(date) ?? '') >= today) return date;
  }
  return undefined;
};

const asExactly = (day: Day, { month, day: known }: PartialDateParts): PartialDate => {
  if (month === undefined) return day.slice(0, 4);
  return known === undefined ? day.slice(0, 7) : day;
};

/** The same day, month or year of the next edition, as exactly as it is known; 28 February where there is no 29th. */
export const sameDate = (edition: Edition): PartialDate | null =>
  firstAhead(edition, (year, parts) => asExactly(firstDayIn(year, parts), parts)) ?? null;

const DAYS_PER_WEEK = 7;

/** Of 1 to 5; the fifth is the last one, for not every month has five. */
const weekOf = (day: number): number => Math.ceil(day / DAYS_PER_WEEK);

const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const sameWeekdayIn = (year: number, { month = 1, day = 1 }: PartialDateParts, weekday: number): Day => {
  const first = firstDayIn(year, { year, month, day: 1 });
  const toFirst = (weekday - weekdayOf(first) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  const found = daysLater(first, toFirst + (weekOf(day) - 1) * DAYS_PER_WEEK) ?? first;
  return found.slice(0, 7) === first.slice(0, 7) ? found : (daysLater(found, -DAYS_PER_WEEK) ?? found);
};

/** The same weekday in the same week of the month, such as the first Thursday of June; `null` where no day is known. */
export const sameWeekday = (edition: Edition): Day | null => {
  if (parsePartialDate(edition.startsOn)?.day === undefined) return null;
  const weekday = weekdayOf(edition.startsOn);
  return firstAhead(edition, (year, parts) => sameWeekdayIn(year, parts, weekday)) ?? null;
};

/** What an edition is called in another year: `Celebrate Trade 2019` becomes `Celebrate Trade 2027`. */
export const nameIn = (name: string, from: PartialDate | null, to: PartialDate | null): string => {
  const [before, after] = [from?.slice(0, 4), to?.slice(0, 4)];
  if (before === undefined || after === undefined) return name;
  return name.replace(new RegExp(String.raw`(?<!\d)${before}(?!\d)`, 'g'), after);
};
