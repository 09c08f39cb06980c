/**
 * A date written as precisely as it is known: `1959`, `1988-05` or `2019-06-06`
 * (ISO 8601 calendar dates of reduced precision, Popolo's date pattern).
 */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** What a partial date looks like, for messages and help texts. */
export const PARTIAL_DATE_EXPECTED = 'a year, month or day such as 1959, 1988-05 or 2019-06-06';

export interface PartialDateParts {
  year: number;
  month?: number;
  day?: number;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days in a month of the proleptic Gregorian calendar; `month` counts from 1. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** The parts of a partial date, or `undefined` when the text is not a real calendar date. */
export const parsePartialDate = (text: string): PartialDateParts | undefined => {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (year < 1) return undefined;
  if (month === undefined) return { year };
  if (day === undefined) return { year, month };
  return day <= daysInMonth(year, month) ? { year, month, day } : undefined;
};

export const isPartialDate = (value: unknown): value is PartialDate =>
  typeof value === 'string' && parsePartialDate(value) !== undefined;

/** Whether a value is a whole day, ISO 8601 `YYYY-MM-DD`. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && parsePartialDate(value)?.day !== undefined;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const isoDay = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** First day (ISO 8601 `YYYY-MM-DD`) that the text can mean; `undefined` when it is no partial date. */
export const earliestDay = (text: PartialDate): string | undefined => {
  const parts = parsePartialDate(text);
  return parts && isoDay(parts.year, parts.month ?? 1, parts.day ?? 1);
};

/** Last day (ISO 8601 `YYYY-MM-DD`) that the text can mean; `undefined` when it is no partial date. */
export const latestDay = (text: PartialDate): string | undefined => {
  const parts = parsePartialDate(text);
  if (!parts) return undefined;
  const month = parts.month ?? 12;
  return isoDay(parts.year, month, parts.day ?? daysInMonth(parts.year, month));
};

/** Names of the two columns that Strapi stores beside a partial date, so that databases can sort and compare. */
export const derivedColumns = (attribute: string): { earliest: string; latest: string } => ({
  earliest: `${attribute}Earliest`,
  latest: `${attribute}Latest`,
});
