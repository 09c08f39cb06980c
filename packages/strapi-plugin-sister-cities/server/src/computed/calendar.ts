import { daysInMonth, isDay, parsePartialDate } from '../../../shared/partial-date';
import type { PartialDateParts } from '../../../shared/partial-date';

/** A whole calendar day, ISO 8601 `YYYY-MM-DD`. Two of them compare as text as they do in time. */
export type Day = string;

/** The last year that a `YYYY-MM-DD` can name. */
export const LAST_YEAR = 9999;

const MILLISECONDS_PER_DAY = 86_400_000;

/** The calendar year of a day. Throws a RangeError when the text is not a whole, real day. */
export const yearOfDay = (day: Day): number => {
  const parts = parsePartialDate(day);
  if (parts?.day === undefined) {
    throw new RangeError(`${JSON.stringify(day)} is no day. Expected one such as 2026-11-22.`);
  }
  return parts.year;
};

/** Whole days from one day to another; negative when the second lies before the first. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY;

/** The day some days later, or earlier when negative; `undefined` when there is no such day from year 1 to 9999. */
export const daysLater = (day: Day, days: number): Day | undefined => {
  if (!isDay(day)) return undefined;
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_PER_DAY);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= LAST_YEAR ? date.toISOString().slice(0, 10) : undefined;
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const calendarDay = (year: number, month: number, day: number): Day =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(day, daysInMonth(year, month)), 2)}`;

/** First day of another year that a partial date can fall on; 29 February falls on the 28th in common years. */
export const firstDayIn = (year: number, { month, day }: PartialDateParts): Day =>
  calendarDay(year, month ?? 1, day ?? 1);

/** Last day of another year that a partial date can fall on; 29 February falls on the 28th in common years. */
export const lastDayIn = (year: number, { month, day }: PartialDateParts): Day =>
  calendarDay(year, month ?? 12, day ?? 31);

/**
 * The same day some months later, or earlier when negative; the last of a month that is too short for it.
 * `undefined` when the text is no whole day, and outside of the years 1 to 9999.
 */
export const monthsLater = (day: Day, months: number): Day | undefined => {
  const parts = parsePartialDate(day);
  if (parts?.month === undefined || parts.day === undefined) return undefined;
  const month = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(month / 12);
  return year >= 1 && year <= LAST_YEAR ? calendarDay(year, month - year * 12 + 1, parts.day) : undefined;
};

/** Full calendar months from one day to a later one: twelve from 31 December 2022 to 31 December 2023, eleven to the 30th. */
export const fullMonths = (from: Day, to: Day): number => {
  const [start, end] = [parsePartialDate(from), parsePartialDate(to)];
  const months = ((end?.year ?? 0) - (start?.year ?? 0)) * 12 + (end?.month ?? 1) - (start?.month ?? 1);
  return (monthsLater(from, months) ?? from) > to ? months - 1 : months;
};
