import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import type { TypeName } from '../../../shared/names';
import type { PartialDate } from '../../../shared/partial-date';
import type { Day } from '../computed/calendar';
import { lastContactOn } from '../computed/last-contact';
import { dayIn } from '../computed/local-day';
import { definitionOf } from '../content-types';
import { versionOf } from '../documents/version';
import { historyOf } from '../lifecycle/history';
import type { Entry } from '../lifecycle/history';
import { isEnded } from '../lifecycle/transitions';
import type { Values } from '../model/types';
import { programZone } from '../program/today';
import { instantIn, tableOf, textIn, textOf } from '../strapi/table';

import type { Facts } from './facts';
import { associationFacts, eventFacts, filled, reportFacts } from './readings';

/**
 * What the office has on file: of each document its draft, which is where editors write. One row of each document;
 * where a type is translated, the first language that was written.
 */
const onFile = async (
  strapi: Core.Strapi,
  type: TypeName,
  where: Values,
  populate: string[] = [],
): Promise<Values[]> => {
  const rows = await tableOf(strapi, uidOf(type)).findMany({
    where: { ...versionOf(definitionOf(uidOf(type)), false), ...where },
    populate: Object.fromEntries(populate.map((name) => [name, true])),
    orderBy: { id: 'asc' },
  });
  const first = new Map<string, Values>();
  for (const row of rows) {
    const documentId = textOf(row, 'documentId');
    if (!first.has(documentId)) first.set(documentId, row);
  }
  return [...first.values()];
};

const proposedOn = async (strapi: Core.Strapi, entry: Values | undefined): Promise<Day | null> => {
  if (entry?.classification !== 'propose') return null;
  const decided = textOf(entry, 'decidedOn');
  if (decided.length === 10) return decided;
  return dayIn(await programZone(strapi), instantIn(entry, 'createdAt'));
};

const sisterCitiesIn = async (
  strapi: Core.Strapi,
  countryCode: string,
  except: string,
): Promise<string[]> => {
  if (countryCode === '') return [];
  const rows = await onFile(strapi, 'relationship', {
    documentId: { $ne: except },
    designation: 'sister_city',
    partnerCity: { countryCode },
  });
  return rows.filter(({ standing }) => !isEnded(standing)).map((row) => textOf(row, 'title'));
};

interface Belongings {
  events: readonly Values[];
  letters: readonly Values[];
  gifts: readonly Values[];
  decisions: readonly Values[];
}

const lastContact = ({ events, letters, gifts, decisions }: Belongings, asOf: Day): PartialDate | null =>
  lastContactOn(
    {
      events: events.map(eventFacts),
      letters: letters.map((row) => ({
        dateSent: textIn(row, 'dateSent'),
        dateReceived: textIn(row, 'dateReceived'),
      })),
      gifts: gifts.map((row) => ({ givenOn: textIn(row, 'givenOn') })),
      decisions: decisions.map((row) => ({ decidedOn: textIn(row, 'decidedOn') })),
    },
    asOf,
  );

const byDocument = (rows: readonly Values[]): Values[] => [
  ...new Map(rows.map((row) => [textOf(row, 'documentId'), row])).values(),
];

/**
 * Everything that eligibility and compliance of a relationship are decided from, as of a day; whoever has read its
 * history already hands it on as `known`. `null` when there is no such relationship.
 */
export const loadFacts = async (
  strapi: Core.Strapi,
  relationshipDocumentId: string,
  asOf: Day,
  known?: readonly Entry[],
): Promise<Facts | null> => {
  const [row] = await onFile(strapi, 'relationship', { documentId: relationshipDocumentId }, ['partnerCity']);
  if (!row) return null;
  const of = { relationship: { documentId: relationshipDocumentId } };
  const ofMany = { relationships: { documentId: relationshipDocumentId } };
  const associations = await onFile(strapi, 'association', of);
  const ids = associations.map(({ documentId }) => documentId);
  const ofAssociations = { association: { documentId: { $in: ids } } };
  // One after the other: a transaction has one connection.
  const reports = await onFile(strapi, 'association-report', ofAssociations, ['association']);
  const own = await onFile(strapi, 'event', ofMany);
  const organized = await onFile(strapi, 'event', ofAssociations);
  const letters = await onFile(strapi, 'letter', ofMany);
  const gifts = await onFile(strapi, 'gift', of);
  const history = known ?? (await historyOf(strapi, relationshipDocumentId));
  const events = byDocument([...own, ...organized]);
  const decisions = history.map((entry) => entry.row);
  const partner = isRecord(row.partnerCity) ? row.partnerCity : undefined;
  const countryCode = partner ? textOf(partner, 'countryCode') : '';
  return {
    asOf,
    relationship: {
      documentId: relationshipDocumentId,
      title: textOf(row, 'title'),
      designation: textIn(row, 'designation'),
      standing: textIn(row, 'standing'),
      establishedOn: textIn(row, 'establishedOn'),
      designatedOn: textIn(row, 'designatedOn'),
      nextReviewOn: textIn(row, 'nextReviewOn'),
      proposedOn: await proposedOn(strapi, decisions[0]),
      hasRestrictionAttestation: filled(row, 'restrictionAttestation'),
    },
    partner: partner
      ? { name: textOf(partner, 'name'), countryCode: countryCode === '' ? null : countryCode }
      : null,
    associations: associations.map(associationFacts),
    reports: reports.map(reportFacts),
    events: events.map(eventFacts),
    sisterCitiesInCountry: await sisterCitiesIn(strapi, countryCode, relationshipDocumentId),
    lastContactOn: lastContact({ events, letters, gifts, decisions }, asOf),
  };
};
