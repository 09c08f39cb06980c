import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { ActivityOf, EditionProposal, EventDesk } from '../../../shared/desk';
import { isRecord } from '../../../shared/is-record';
import { ruleOf, valueOf } from '../../../shared/policy';
import type { Policy } from '../../../shared/policy';
import { includesLanguage } from '../access/languages';
import type { Languages } from '../access/languages';
import type { Clock } from '../clock';
import { isHeld } from '../compliance/due';
import { endInstant, startInstant, zoneOfEvent } from '../computed/event-instants';
import { dayIn } from '../computed/local-day';
import { linkedId, linkedIds } from '../documents/links';
import { onFile, rowsOnFile } from '../documents/on-file';
import { activityOf } from '../eligibility/activity-of';
import { questionOf, relationshipRecord } from '../eligibility/check';
import { activityRegular, activitySpread } from '../eligibility/checks/activity';
import { loadFactsOf } from '../eligibility/load-facts';
import { eventFacts } from '../eligibility/readings';
import { monthsUpTo } from '../eligibility/windows';
import type { Values } from '../model/types';
import { currentPolicy } from '../policy/store';
import { programZone } from '../program/today';
import { textIn, textOf } from '../strapi/table';

import { nameIn, sameDate, sameWeekday, yearsApart } from './proposal';

/** Who reads it: in which language, and which language of the content the page shows. */
export interface EventReader {
  locale: string;
  /** The languages in which the reader may read events. */
  languages: Languages;
  contentLocale: string | null;
}

interface Setting {
  policy: Policy;
  today: string;
  locale: string;
}

const MONTHS = 12;

const relationshipsOf = async (strapi: Core.Strapi, row: Values): Promise<string[]> => {
  const own = linkedIds(row.relationships);
  const association = linkedId(row.association);
  if (association === null) return own;
  const [organizer] = await onFile(strapi, 'association', { documentId: association }, ['relationship']);
  return [...new Set([...own, ...linkedIds(organizer?.relationship)])];
};

/** What the rules say of each relationship that the event belongs to and that holds. */
const activitiesOf = async (
  strapi: Core.Strapi,
  row: Values,
  { policy, today, locale }: Setting,
): Promise<ActivityOf[]> => {
  const documentIds = await relationshipsOf(strapi, row);
  if (documentIds.length === 0) return [];
  return (await loadFactsOf(strapi, { documentId: { $in: documentIds } }, today))
    .filter(isHeld)
    .map((facts) => ({
      relationship: relationshipRecord(facts),
      checks: [activityRegular, activitySpread].flatMap(
        (checker) => checker(questionOf(facts, policy, locale)) ?? [],
      ),
    }));
};

const proposalFor = (row: Values, today: string): EditionProposal | null => {
  const { series } = row;
  if (!isRecord(series)) return null;
  const startsOn = textIn(row, 'startsOn');
  const edition = {
    startsOn: startsOn ?? '',
    yearsApart: yearsApart(textIn(series, 'repeatFrequency')),
    today,
  };
  const next = sameDate(edition);
  return {
    series: { type: 'event-series', documentId: textOf(series, 'documentId'), title: textOf(series, 'name') },
    name: nameIn(textOf(row, 'name'), startsOn, next),
    sameDate: next,
    sameWeekday: sameWeekday(edition),
  };
};

/**
 * Whether an event counts as activity and why, when it is, and what its next edition would begin with.
 * @throws NotFoundError
 */
export const eventDesk = async (
  strapi: Core.Strapi,
  clock: Clock,
  documentId: string,
  { locale, languages, contentLocale }: EventReader,
): Promise<EventDesk> => {
  const links = ['relationships', 'association', 'series'];
  const rows = (await rowsOnFile(strapi, 'event', { documentId }, links)).filter((each) =>
    includesLanguage(languages, textIn(each, 'locale')),
  );
  const row = rows.find((each) => each.locale === contentLocale) ?? rows[0];
  if (!row) throw new errors.NotFoundError('There is no such event.');
  const zone = await programZone(strapi);
  const today = dayIn(zone, clock());
  const { policy } = await currentPolicy(strapi);
  const window = monthsUpTo(today, MONTHS) ?? { first: today, last: today };
  const mustBeHome = valueOf(policy, 'activitiesMustBeInHomeArea') === true;
  return {
    today,
    activity: {
      answer: activityOf(eventFacts(row), { window, mustBeHome }),
      from: window.first,
      to: window.last,
      isAsked:
        ruleOf(policy, 'minimumActivitiesPer12Months') !== undefined ||
        ruleOf(policy, 'minimumQuartersWithActivity') !== undefined,
      inHomeArea: mustBeHome,
      of: await activitiesOf(strapi, row, { policy, today, locale }),
    },
    startsAt: startInstant(row, zone),
    endsAt: endInstant(row, zone),
    timeZone: zoneOfEvent(row, zone),
    next: proposalFor(row, today),
  };
};
