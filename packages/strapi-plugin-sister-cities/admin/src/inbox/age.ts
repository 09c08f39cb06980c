const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From the largest unit down; a month and a year are as long as they are on average. */
const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['year', 365.25 * DAY],
  ['month', 30.44 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

const isMoment = (date: Date): boolean => !Number.isNaN(date.getTime());

/** How long ago something was: 3 days ago, yesterday, now. Empty where there is no such moment. */
export const ageWords = (moment: string, now: Date, locale: string): string => {
  const then = new Date(moment);
  if (!isMoment(then)) return '';
  const seconds = Math.trunc((then.getTime() - now.getTime()) / 1000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const found = UNITS.find(([, size]) => Math.abs(seconds) >= size);
  if (!found) return format.format(0, 'second');
  const [unit, size] = found;
  return format.format(Math.trunc(seconds / size), unit);
};

/** The moment itself, to the minute. */
export const momentWords = (moment: string, locale: string, timeZone?: string): string => {
  const then = new Date(moment);
  if (!isMoment(then)) return '';
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(then);
};

/** A day of the calendar, which is the same everywhere. */
export const dayWords = (day: string, locale: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  if (!isMoment(date)) return '';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
};

/** What a language is called; its tag where nobody has a name for it. */
export const languageWords = (tag: string, locale: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** Several things in a row, as the language writes them. */
export const listWords = (parts: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
