import { earliestDay, latestDay } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';

import type { Day } from './calendar';
import { takesPlace } from './events';
import type { EventDates } from './events';

type MaybeDate = PartialDate | null | undefined;

/** What two cities have on file about each other. A delegation has no date of its own: its event's counts (P34). */
export interface Contacts {
  events?: readonly EventDates[];
  letters?: readonly { dateSent?: MaybeDate; dateReceived?: MaybeDate }[];
  gifts?: readonly { givenOn?: MaybeDate }[];
  decisions?: readonly { decidedOn?: MaybeDate }[];
}

/** An event may be planned, so its date counts when every day it can mean has come. */
const hasHappened = (date: PartialDate, asOf: Day): boolean => {
  const last = latestDay(date);
  return last !== undefined && last <= asOf;
};

/** Letters, gifts and decisions are only ever in the past, so a date counts from the first day it can mean. */
const isOnFile = (date: PartialDate, asOf: Day): boolean => {
  const first = earliestDay(date);
  return first !== undefined && first <= asOf;
};

const known = (dates: readonly MaybeDate[]): PartialDate[] =>
  dates.filter((date) => typeof date === 'string');

/**
 * When two cities were last in touch (S06: "connectivity … may vary"), as exactly as it is written: the latest date
 * of an event (P33), letter (P14), gift (P33) or decision (P20) that does not lie after `asOf`. Of a year and a day
 * in it, the day. `null` when nothing is on file, which does not mean that there was no contact.
 */
export const lastContactOn = (contacts: Contacts, asOf: Day): PartialDate | null => {
  const { events = [], letters = [], gifts = [], decisions = [] } = contacts;
  const ofEvents = events.filter(takesPlace).flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]);
  const ofRecords = [
    ...letters.flatMap(({ dateSent, dateReceived }) => [dateSent, dateReceived]),
    ...gifts.map(({ givenOn }) => givenOn),
    ...decisions.map(({ decidedOn }) => decidedOn),
  ];
  const dates = [
    ...known(ofEvents).filter((date) => hasHappened(date, asOf)),
    ...known(ofRecords).filter((date) => isOnFile(date, asOf)),
  ];
  return dates.sort().at(-1) ?? null;
};
