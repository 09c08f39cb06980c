import { parsePartialDate } from '../../../shared/partial-date';
import type { PartialDate, PartialDateParts } from '../../../shared/partial-date';

import { daysBetween, firstDayIn, lastDayIn, LAST_YEAR, yearOfDay } from './calendar';
import type { Day } from './calendar';

export interface Anniversary {
  /** Years since the relationship was established: 60 for the sixtieth. */
  number: number;
  /** The calendar year it falls in. */
  year: number;
  /** The day it falls on; `null` when the day of the year is not known. */
  date: Day | null;
  /** Whole days from `asOf` to `date`, 0 on the day itself; `null` when `date` is. */
  daysUntil: number | null;
}

export interface AnniversaryQuestion {
  establishedOn: PartialDate | null | undefined;
  /** A value of the vocabulary `standing`. */
  standing: string | null | undefined;
  asOf: Day;
}

/** Milestones a city celebrates unless its policy says otherwise (policy `anniversaryMilestones`). */
export const DEFAULT_MILESTONES: readonly number[] = [1, 5, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100];

/**
 * A suspended relationship keeps its anniversaries: its agreement and its designation still stand and it may be
 * resumed. Only "emeritus … anniversaries off" (domain 4.7) and the end of it take them away; what is proposed
 * has none yet. Whether to celebrate while suspended is for the reader of the standing.
 */
const CELEBRATING: readonly string[] = ['active', 'suspended'];

const begunOn = ({ establishedOn, standing, asOf }: AnniversaryQuestion): PartialDateParts | undefined => {
  const parts = parsePartialDate(establishedOn ?? '');
  const celebrates = CELEBRATING.includes(standing ?? '');
  return parts && celebrates && firstDayIn(parts.year, parts) <= asOf ? parts : undefined;
};

/** The lowest number whose anniversary is not over: with a year only, it lasts through its whole year. */
const nextNumber = (parts: PartialDateParts, asOf: Day): number => {
  const thisYear = yearOfDay(asOf);
  const isOver = lastDayIn(thisYear, parts) < asOf;
  return Math.max(1, thisYear - parts.year + (isOver ? 1 : 0));
};

const numbered = (number: number, parts: PartialDateParts, asOf: Day): Anniversary | null => {
  const year = parts.year + number;
  if (year > LAST_YEAR) return null;
  if (parts.day === undefined) return { number, year, date: null, daysUntil: null };
  const date = firstDayIn(year, parts);
  return { number, year, date, daysUntil: daysBetween(asOf, date) };
};

/**
 * The next anniversary, or today's: "2019 marked the 60th anniversary" of 1959 (P32). 29 February is celebrated on
 * the 28th in common years. `null` without a date, before it, and for a standing that has no anniversaries.
 */
export const nextAnniversary = (question: AnniversaryQuestion): Anniversary | null => {
  const parts = begunOn(question);
  return parts ? numbered(nextNumber(parts, question.asOf), parts, question.asOf) : null;
};

/** The next anniversary whose number is a milestone (P32, P36), in whatever order they are listed. */
export const nextMilestone = (
  question: AnniversaryQuestion,
  milestones: readonly number[] = DEFAULT_MILESTONES,
): Anniversary | null => {
  const parts = begunOn(question);
  if (!parts) return null;
  const next = nextNumber(parts, question.asOf);
  const ahead = milestones.filter((number) => Number.isInteger(number) && number >= next);
  return ahead.length === 0 ? null : numbered(Math.min(...ahead), parts, question.asOf);
};

/** Every anniversary that is not over and begins before a day, in their order. */
export const anniversariesBefore = (question: AnniversaryQuestion, end: Day): Anniversary[] => {
  const parts = begunOn(question);
  if (!parts) return [];
  const next = nextNumber(parts, question.asOf);
  const years = Math.max(0, yearOfDay(end) - parts.year - next + 1);
  return Array.from({ length: years }, (_, index) => next + index)
    .filter((number) => firstDayIn(parts.year + number, parts) < end)
    .flatMap((number) => numbered(number, parts, question.asOf) ?? []);
};

/** What anniversaries are counted from (policy `anniversaryBasis`). */
export type AnniversaryBasis = 'first_designation' | 'current_designation';

export interface BeginningDates {
  establishedOn: PartialDate | null;
  /** Since when the present designation holds. */
  designatedOn: PartialDate | null;
}

/** The date that anniversaries count from. One that is not known is not taken from the other. */
export const beginningOf = (
  { establishedOn, designatedOn }: BeginningDates,
  basis: AnniversaryBasis = 'first_designation',
): PartialDate | null => (basis === 'current_designation' ? designatedOn : establishedOn);
