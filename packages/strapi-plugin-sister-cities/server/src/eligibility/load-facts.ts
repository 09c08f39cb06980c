import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import type { PartialDate } from '../../../shared/partial-date';
import type { Terminology } from '../../../shared/presentation';
import type { Day } from '../computed/calendar';
import { lastContactOn } from '../computed/last-contact';
import { dayIn } from '../computed/local-day';
import { linkedIds } from '../documents/links';
import { onFile } from '../documents/on-file';
import type { Entry } from '../lifecycle/history';
import { isEnded } from '../lifecycle/transitions';
import type { Values } from '../model/types';
import { presentationNow } from '../presentation/store';
import { programZone } from '../program/today';
import { instantIn, tableOf, textIn, textOf } from '../strapi/table';

import type { Facts } from './facts';
import { associationFacts, eventFacts, filled, reportFacts } from './readings';

const isLinkedTo =
  (relation: string, documentIds: readonly string[]) =>
  (row: Values): boolean =>
    linkedIds(row[relation]).some((each) => documentIds.includes(each));

const countryOf = (relationship: Values): string =>
  isRecord(relationship.partnerCity) ? textOf(relationship.partnerCity, 'countryCode') : '';

/** What some relationships have on file, each list read once for all of them. */
interface File {
  relationships: readonly Values[];
  associations: readonly Values[];
  reports: readonly Values[];
  /** Linked to the relationships themselves, then to their associations. */
  ownEvents: readonly Values[];
  organizedEvents: readonly Values[];
  letters: readonly Values[];
  gifts: readonly Values[];
  decisions: readonly Values[];
  /** Of the countries of the partners, those that have not ended. */
  sisterCities: readonly Values[];
  zone: string;
  terminology: Terminology;
}

const DECISION_COLUMNS = ['id', 'relationshipDocumentId', 'classification', 'decidedOn', 'createdAt'];

const decisionsOf = (strapi: Core.Strapi, documentIds: readonly string[]): Promise<Values[]> =>
  tableOf(strapi, uidOf('decision')).findMany({
    where: { relationshipDocumentId: { $in: documentIds } },
    select: DECISION_COLUMNS,
    orderBy: { sequence: 'asc' },
  });

const sisterCitiesIn = async (strapi: Core.Strapi, countryCodes: readonly string[]): Promise<Values[]> => {
  if (countryCodes.length === 0) return [];
  const rows = await onFile(
    strapi,
    'relationship',
    { designation: 'sister_city', partnerCity: { countryCode: { $in: countryCodes } } },
    ['partnerCity'],
  );
  return rows.filter(({ standing }) => !isEnded(standing));
};

/** One read after the other: a transaction has one connection. */
const fileOf = async (
  strapi: Core.Strapi,
  where: Values,
  known: readonly Entry[] | undefined,
): Promise<File | null> => {
  const relationships = await onFile(strapi, 'relationship', where, ['partnerCity']);
  if (relationships.length === 0) return null;
  const documentIds = relationships.map((row) => textOf(row, 'documentId'));
  const of = { relationship: { documentId: { $in: documentIds } } };
  const ofMany = { relationships: { documentId: { $in: documentIds } } };
  const associations = await onFile(strapi, 'association', of, ['relationship']);
  const ofAssociations = {
    association: { documentId: { $in: associations.map((row) => textOf(row, 'documentId')) } },
  };
  const countryCodes = [...new Set(relationships.map(countryOf))].filter((code) => code !== '');
  return {
    relationships,
    associations,
    reports: await onFile(strapi, 'association-report', ofAssociations, ['association']),
    ownEvents: await onFile(strapi, 'event', ofMany, ['relationships']),
    organizedEvents: await onFile(strapi, 'event', ofAssociations, ['association']),
    letters: await onFile(strapi, 'letter', ofMany, ['relationships']),
    gifts: await onFile(strapi, 'gift', of, ['relationship']),
    decisions: known?.map(({ row }) => row) ?? (await decisionsOf(strapi, documentIds)),
    sisterCities: await sisterCitiesIn(strapi, countryCodes),
    zone: await programZone(strapi),
    terminology: (await presentationNow(strapi)).terminology,
  };
};

const proposedOn = (entry: Values | undefined, zone: string): Day | null => {
  if (entry?.classification !== 'propose') return null;
  const decided = textOf(entry, 'decidedOn');
  return decided.length === 10 ? decided : dayIn(zone, instantIn(entry, 'createdAt'));
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

const relationshipFacts = (row: Values, first: Values | undefined, zone: string): Facts['relationship'] => ({
  documentId: textOf(row, 'documentId'),
  title: textOf(row, 'title'),
  designation: textIn(row, 'designation'),
  standing: textIn(row, 'standing'),
  establishedOn: textIn(row, 'establishedOn'),
  designatedOn: textIn(row, 'designatedOn'),
  nextReviewOn: textIn(row, 'nextReviewOn'),
  proposedOn: proposedOn(first, zone),
  hasRestrictionAttestation: filled(row, 'restrictionAttestation'),
});

const factsIn = (file: File, row: Values, asOf: Day): Facts => {
  const documentId = textOf(row, 'documentId');
  const associations = file.associations.filter(isLinkedTo('relationship', [documentId]));
  const ofAssociations = isLinkedTo(
    'association',
    associations.map((each) => textOf(each, 'documentId')),
  );
  const events = byDocument([
    ...file.ownEvents.filter(isLinkedTo('relationships', [documentId])),
    ...file.organizedEvents.filter(ofAssociations),
  ]);
  const letters = file.letters.filter(isLinkedTo('relationships', [documentId]));
  const gifts = file.gifts.filter(isLinkedTo('relationship', [documentId]));
  const decisions = file.decisions.filter((each) => each.relationshipDocumentId === documentId);
  const partner = isRecord(row.partnerCity) ? row.partnerCity : undefined;
  const countryCode = countryOf(row);
  return {
    asOf,
    relationship: relationshipFacts(row, decisions[0], file.zone),
    partner: partner
      ? { name: textOf(partner, 'name'), countryCode: countryCode === '' ? null : countryCode }
      : null,
    associations: associations.map(associationFacts),
    reports: file.reports.filter(ofAssociations).map(reportFacts),
    events: events.map(eventFacts),
    sisterCitiesInCountry: file.sisterCities
      .filter((each) => countryOf(each) === countryCode && textOf(each, 'documentId') !== documentId)
      .map((each) => textOf(each, 'title')),
    lastContactOn: lastContact({ events, letters, gifts, decisions }, asOf),
    terminology: file.terminology,
  };
};

/** What is on file about a relationship, and its row with the partner city, from which that was read. */
interface FactsWithRow {
  facts: Facts;
  row: Values;
}

/** Like `loadFactsOf`, for whoever needs more of the relationship or its partner city than decisions are made from. */
export const loadFactsWithRows = async (
  strapi: Core.Strapi,
  where: Values,
  asOf: Day,
): Promise<FactsWithRow[]> => {
  const file = await fileOf(strapi, where, undefined);
  return file?.relationships.map((row) => ({ facts: factsIn(file, row, asOf), row })) ?? [];
};

/**
 * Everything that eligibility and compliance are decided from, as of a day, of every relationship that is as `where`
 * says. However many they are, it takes the same number of statements.
 */
export const loadFactsOf = async (strapi: Core.Strapi, where: Values, asOf: Day): Promise<Facts[]> =>
  (await loadFactsWithRows(strapi, where, asOf)).map(({ facts }) => facts);

/**
 * The same of one relationship; whoever has read its history already hands it on as `known`. `null` when there is no
 * such relationship.
 */
export const loadFacts = async (
  strapi: Core.Strapi,
  relationshipDocumentId: string,
  asOf: Day,
  known?: readonly Entry[],
): Promise<Facts | null> => {
  const file = await fileOf(strapi, { documentId: relationshipDocumentId }, known);
  const row = file?.relationships[0];
  return file && row ? factsIn(file, row, asOf) : null;
};
