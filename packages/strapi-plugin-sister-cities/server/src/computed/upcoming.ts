import { parsePartialDate } from '../../../shared/partial-date';

import { anniversariesBefore, beginningOf, DEFAULT_MILESTONES } from './anniversary';
import type { Anniversary, AnniversaryBasis, BeginningDates } from './anniversary';
import { firstDayIn, LAST_YEAR, monthsLater } from './calendar';
import type { Day } from './calendar';

/** What this function reads of a relationship; it gives the whole record back. */
export interface Celebrated extends BeginningDates {
  title: string;
  /** A value of the vocabulary `standing`. */
  standing: string | null;
}

export interface UpcomingAnniversary<T> {
  relationship: T;
  anniversary: Anniversary;
  isMilestone: boolean;
  /** `active` or `suspended`: whether to celebrate while suspended is for the reader. */
  standing: string;
}

export interface UpcomingQuestion {
  asOf: Day;
  /** How many months to look ahead, from 1. */
  months: number;
  /** Numbers that a city celebrates (policy `anniversaryMilestones`). */
  milestones?: readonly number[];
  basis?: AnniversaryBasis;
}

interface Placed<T> {
  entry: UpcomingAnniversary<T>;
  /** Orders the list: the year, what has a day before what has none, the first day it can be, the title. */
  place: string;
}

const placed = <T extends Celebrated>(
  relationship: T,
  anniversary: Anniversary,
  { milestones = DEFAULT_MILESTONES, basis }: UpcomingQuestion,
): Placed<T> => {
  const { year, date, number } = anniversary;
  const parts = parsePartialDate(beginningOf(relationship, basis) ?? '') ?? { year };
  const knownFirst = date === null ? '1' : '0';
  return {
    entry: {
      relationship,
      anniversary,
      isMilestone: milestones.includes(number),
      standing: relationship.standing ?? '',
    },
    place: [String(year).padStart(4, '0'), knownFirst, firstDayIn(year, parts), relationship.title].join(' '),
  };
};

const byPlace = <T>(a: Placed<T>, b: Placed<T>): number =>
  a.place === b.place ? 0 : a.place < b.place ? -1 : 1;

/** A list that would run beyond the calendar ends with it. */
const endOf = (asOf: Day, months: number): Day => monthsLater(asOf, months) ?? `${String(LAST_YEAR)}-12-31`;

/**
 * The anniversaries of all relationships from a day on, up to the same day so many months later, which is not part of
 * it (P32). Those of which only the year or the month is known stand in their year after the dated ones, without a
 * date. What is suspended is listed and marked; proposed, emeritus and ended relationships have none (domain 4.7).
 */
export const upcomingAnniversaries = <T extends Celebrated>(
  relationships: readonly T[],
  question: UpcomingQuestion,
): UpcomingAnniversary<T>[] => {
  const { asOf, months, basis } = question;
  const end = endOf(asOf, months);
  return relationships
    .flatMap((relationship) => {
      const { standing } = relationship;
      const establishedOn = beginningOf(relationship, basis);
      return anniversariesBefore({ establishedOn, standing, asOf }, end).map((each) =>
        placed(relationship, each, question),
      );
    })
    .sort(byPlace)
    .map(({ entry }) => entry);
};
