import type { PartialDate } from './partial-date';

export type { PartialDate, WithTextDates } from './partial-date';

const PATTERN = /^(\d{4})(-\d\d)?(-\d\d)?$/;

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** The first and the last day that a text can mean, or `undefined` where it is no date. */
const daysOf = (text: string): [string, string] | undefined => {
  const [whole, year, month, day] = PATTERN.exec(text) ?? [];
  if (!whole || year === '0000') return undefined;
  const first = `${whole}${month ? '' : '-01'}${day ? '' : '-01'}`;
  const date = new Date(first);
  if (Number.isNaN(date.getTime()) || isoDay(date) !== first) return undefined;
  if (day) return [first, first];
  date.setUTCMonth(month ? date.getUTCMonth() + 1 : 12, 0);
  return [first, isoDay(date)];
};

/** Whether a value is a year, month or day of the calendar. */
export const isPartialDate = (value: unknown): value is PartialDate =>
  typeof value === 'string' && daysOf(value) !== undefined;

/** A text as a partial date, or `undefined` where it is none: `partialDate('1988-05')`, but not `'1988-13'`. */
export const partialDate = (text: string): PartialDate | undefined =>
  isPartialDate(text) ? text : undefined;

/** How exactly a date is known. */
export const precisionOf = (date: PartialDate): 'year' | 'month' | 'day' =>
  date.length < 5 ? 'year' : date.length < 8 ? 'month' : 'day';

/** The first day that a date can mean, ISO 8601: `1988-05-01` of `1988-05`. */
export const earliestDay = (date: PartialDate): string => daysOf(date)?.[0] ?? date;

/** The last day that a date can mean, ISO 8601: `1988-05-31` of `1988-05`. */
export const latestDay = (date: PartialDate): string => daysOf(date)?.[1] ?? date;

/** For `sort`: by the first days that two dates can mean, as the instance sorts them. */
export const compareDates = (one: PartialDate, other: PartialDate): number => {
  const [left, right] = [earliestDay(one), earliestDay(other)];
  return left === right ? 0 : left < right ? -1 : 1;
};

/**
 * A date in words, as exactly as it is known and no more: `May 1988` in English, `1988年5月` in Japanese. `style` is how
 * long the month is written, as `Intl.DateTimeFormat` has it.
 *
 * @throws RangeError when the locale is no BCP 47 tag.
 */
export const formatDate = (
  date: PartialDate,
  locale: string,
  style: 'long' | 'short' | 'numeric' = 'long',
): string => {
  const [year, month, day] = date.split('-');
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    ...(year && { year: 'numeric' }),
    ...(month && { month: style }),
    ...(day && { day: 'numeric' }),
  }).format(new Date(earliestDay(date)));
};
