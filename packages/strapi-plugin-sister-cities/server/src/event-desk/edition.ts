import { isDay } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';
import { daysBetween, daysLater } from '../computed/calendar';
import { linkedId, linkedIds } from '../documents/links';
import type { Values } from '../model/types';
import { textIn } from '../strapi/table';

/** What an edition has in common with the one before: where and at which hour it is, and whose it is. */
export const KEPT = [
  'kind',
  'startTime',
  'endTime',
  'timeZone',
  'eventAttendanceMode',
  'venueName',
  'venueAddress',
  'venueLatitude',
  'venueLongitude',
  'inHomeArea',
  'countsAsActivity',
  'organizers',
  'superEvent',
  'isAccessibleForFree',
  'accessibility',
] as const;

/** What is linked to the new edition as to the one before. */
export const LINKED = ['relationships', 'association', 'series'] as const;

/** What each edition has of its own. */
export const GIVEN = ['name', 'slug', 'startsOn', 'endsOn'] as const;

/**
 * What belongs to the past edition: how it was, who came, what it cost, what was said. A new edition begins without. A
 * test asks of every field of an event in which of these lists it is.
 */
export const LEFT = [
  'theme',
  'description',
  'eventStatus',
  'previousStartsOn',
  'onlineUrl',
  'editionLabel',
  'partOf',
  'anniversary',
  'anniversaryOf',
  'participants',
  'delegations',
  'attendance',
  'attendanceQualifier',
  'quotes',
  'landAcknowledgement',
  'gifts',
  'registrationUrl',
  'sponsors',
  'beneficiaries',
  'pictures',
  'delegates',
  'internalCost',
  'travelAuthorization',
  'source',
] as const;

/** The last day of an edition that is as long as the one before; `null` where its days are not known. */
export const endOf = (past: Values, startsOn: PartialDate): PartialDate | null => {
  const [first, last] = [textIn(past, 'startsOn'), textIn(past, 'endsOn')];
  if (!isDay(first) || !isDay(last) || !isDay(startsOn)) return null;
  return daysLater(startsOn, daysBetween(first, last)) ?? null;
};

/** What somebody gives of a new edition. */
export interface EditionGiven {
  name: string;
  slug: string;
  startsOn: PartialDate;
}

/** A new edition, made of the one before in one language. */
export const editionOf = (past: Values, { name, slug, startsOn }: EditionGiven): Values => ({
  ...Object.fromEntries(
    KEPT.map((field) => [field, past[field]] as const).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  ),
  relationships: linkedIds(past.relationships),
  association: linkedId(past.association),
  series: linkedId(past.series),
  name,
  slug,
  startsOn,
  endsOn: endOf(past, startsOn),
});

/** A slug that nothing has yet, made of the one before. */
export const freeSlug = (wanted: string, taken: readonly string[]): string => {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted}-${String(number)}`)) number += 1;
  return `${wanted}-${String(number)}`;
};
