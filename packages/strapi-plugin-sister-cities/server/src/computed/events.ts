import { latestDay } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';

import type { Day } from './calendar';

/** What these functions read of an event; they give the whole record back. */
export interface EventDates {
  startsOn?: PartialDate | null;
  endsOn?: PartialDate | null;
  /** A value of the vocabulary `eventStatus`. */
  eventStatus?: string | null;
}

/** A cancelled event takes place never; a postponed one keeps a date on which it did not (schema.org). */
const NOT_TAKING_PLACE: readonly string[] = ['EventCancelled', 'EventPostponed'];

/** Whether what is on file about an event still holds: its dates are days on which it takes place. */
export const takesPlace = ({ eventStatus }: EventDates): boolean =>
  !NOT_TAKING_PLACE.includes(eventStatus ?? '');

interface Dated<T> {
  event: T;
  /** The day by which it has begun for certain. */
  begunBy: Day;
  /** The day by which it is over for certain. */
  overBy: Day;
}

/** The events that take place and have a date. What is written vaguely, such as 2019, is taken at its latest. */
const dated = <T extends EventDates>(events: readonly T[]): Dated<T>[] =>
  events.flatMap((event) => {
    const begunBy = latestDay(event.startsOn ?? '');
    if (begunBy === undefined || !takesPlace(event)) return [];
    const overBy = latestDay(event.endsOn ?? '') ?? begunBy;
    return [{ event, begunBy: begunBy < overBy ? begunBy : overBy, overBy }];
  });

const compare = (a: Day, b: Day): number => (a === b ? 0 : a < b ? -1 : 1);

const byBeginning = <T>(a: Dated<T>, b: Dated<T>): number =>
  compare(a.begunBy, b.begunBy) || compare(a.overBy, b.overBy);

const byEnd = <T>(a: Dated<T>, b: Dated<T>): number =>
  compare(a.overBy, b.overBy) || compare(a.begunBy, b.begunBy);

/** The event that was over last before a day, such as the ceremony of 6 June 2019 (P31, P33). */
export const lastEvent = <T extends EventDates>(events: readonly T[], asOf: Day): T | null =>
  dated(events)
    .filter(({ overBy }) => overBy < asOf)
    .sort(byEnd)
    .at(-1)?.event ?? null;

/**
 * The event that goes on, or the one that will begin first. One of which only the year is known is next through that
 * whole year, behind those whose day is known.
 */
export const nextEvent = <T extends EventDates>(events: readonly T[], asOf: Day): T | null =>
  dated(events)
    .filter(({ overBy }) => overBy >= asOf)
    .sort(byBeginning)[0]?.event ?? null;
