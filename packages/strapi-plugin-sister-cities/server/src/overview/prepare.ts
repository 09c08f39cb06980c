import type {
  Overview,
  OverviewCity,
  OverviewDecision,
  OverviewEvent,
  OverviewGoal,
  OverviewRelationship,
} from '../../../shared/overview';
import { distanceKm } from '../computed/distance';
import { takesPlace } from '../computed/events';
import { linkedId, linkedIds } from '../documents/links';
import { oneOfEach } from '../documents/rows';
import type { Row } from '../documents/rows';
import { stateOf } from '../lifecycle/state';
import type { Values } from '../model/types';
import { numberIn, textIn, textOf } from '../strapi/table';

/** What was read for the page: of each type the rows that its reader may see, in every language. */
export interface OnFile {
  relationships: readonly Row[];
  goals: readonly Row[];
  events: readonly Row[];
  cities: readonly Row[];
  /** In the order of each history. */
  decisions: readonly Values[];
  /** The home city that the program names. */
  programHome: string | null;
  isCut: boolean;
}

interface Reader {
  today: string;
  /** Best first. */
  locales: readonly string[];
}

export interface Version {
  row: Row;
  isPublished: boolean;
}

const versionKey = ({ documentId, locale }: Row): string => `${documentId} ${locale ?? ''}`;

/** One row of each document: in the language of the reader, the draft where it is there, since that is where editors write. */
export const versionsOf = (rows: readonly Row[], locales: readonly string[]): Version[] => {
  const published = new Set(rows.filter((row) => row.isPublished).map(({ documentId }) => documentId));
  const drafted = new Set(rows.filter((row) => !row.isPublished).map(versionKey));
  const candidates = rows.filter((row) => !(row.isPublished && drafted.has(versionKey(row))));
  return oneOfEach(candidates, locales).map((row) => ({ row, isPublished: published.has(row.documentId) }));
};

const relationshipOf = (
  { row, isPublished }: Version,
  cities: ReadonlyMap<string, OverviewCity>,
): OverviewRelationship => {
  const [homeCity, partnerCity] = [linkedId(row.homeCity), linkedId(row.partnerCity)];
  return {
    documentId: row.documentId,
    title: textOf(row, 'title'),
    ...stateOf({ designation: row.designation, standing: row.standing }),
    homeCity,
    partnerCity,
    establishedOn: textIn(row, 'establishedOn'),
    endedOn: textIn(row, 'endedOn'),
    distanceKm: distanceKm(cities.get(homeCity ?? ''), cities.get(partnerCity ?? '')),
    isPublished,
  };
};

const goalOf = ({ row, isPublished }: Version): OverviewGoal => ({
  documentId: row.documentId,
  statement: textOf(row, 'statement'),
  area: textOf(row, 'area'),
  state: textOf(row, 'state'),
  statedOn: textIn(row, 'statedOn'),
  retiredOn: textIn(row, 'retiredOn'),
  relationship: linkedId(row.relationship),
  isPublished,
});

const eventOf = ({ row, isPublished }: Version): OverviewEvent => ({
  documentId: row.documentId,
  name: textOf(row, 'name'),
  startsOn: textIn(row, 'startsOn'),
  endsOn: textIn(row, 'endsOn'),
  takesPlace: takesPlace({ eventStatus: textIn(row, 'eventStatus') }),
  countsAsActivity: row.countsAsActivity !== false,
  relationships: linkedIds(row.relationships),
  isPublished,
});

const cityOf = (row: Row): OverviewCity => ({
  documentId: row.documentId,
  name: textOf(row, 'name'),
  countryCode: textOf(row, 'countryCode'),
  countryName: textIn(row, 'countryName'),
  latitude: numberIn(row, 'latitude'),
  longitude: numberIn(row, 'longitude'),
});

/** How a history begins where nobody decided anything. */
const BEGINNINGS: readonly string[] = ['record_existing', 'propose'];

const isDecision = (row: Values): boolean => {
  const isBeginning = BEGINNINGS.includes(textOf(row, 'classification'));
  return !isBeginning || textIn(row, 'decidedOn') !== null || textIn(row, 'effectiveOn') !== null;
};

const decisionsOf = (rows: readonly Values[]): OverviewDecision[] => {
  const corrected = new Set(rows.flatMap((row) => textIn(row, 'corrects') ?? []));
  return rows.filter(isDecision).map((row) => ({
    key: textOf(row, 'key'),
    relationship: textOf(row, 'relationshipDocumentId'),
    classification: textOf(row, 'classification'),
    result: textIn(row, 'result'),
    body: textIn(row, 'body'),
    identifier: textIn(row, 'identifier'),
    decidedOn: textIn(row, 'decidedOn') ?? textIn(row, 'effectiveOn'),
    isCorrected: corrected.has(textOf(row, 'key')),
  }));
};

/** What happened in relationships that the reader does not see is not told; what belongs to no relationship is. */
const seen = (events: readonly OverviewEvent[], shown: ReadonlySet<string>): OverviewEvent[] =>
  events.flatMap((event) => {
    const relationships = event.relationships.filter((documentId) => shown.has(documentId));
    const isHidden = event.relationships.length > 0 && relationships.length === 0;
    return isHidden ? [] : [{ ...event, relationships }];
  });

/** Everything that the page shows, of what its reader may see. */
export const overviewOf = (onFile: OnFile, { today, locales }: Reader): Overview => {
  const cities = new Map(oneOfEach(onFile.cities, locales).map((row) => [row.documentId, cityOf(row)]));
  const relationships = versionsOf(onFile.relationships, locales).map((version) =>
    relationshipOf(version, cities),
  );
  const shown = new Set(relationships.map(({ documentId }) => documentId));
  const homeCity =
    onFile.programHome ??
    onFile.cities.find(({ isHome }) => isHome === true)?.documentId ??
    relationships[0]?.homeCity ??
    null;
  const needed = new Set([homeCity, ...relationships.flatMap((each) => [each.homeCity, each.partnerCity])]);
  return {
    today,
    homeCity,
    cities: [...cities.values()].filter(({ documentId }) => needed.has(documentId)),
    relationships,
    decisions: decisionsOf(onFile.decisions).filter(({ relationship }) => shown.has(relationship)),
    events: seen(versionsOf(onFile.events, locales).map(eventOf), shown),
    goals: versionsOf(onFile.goals, locales)
      .map(goalOf)
      .filter(({ relationship }) => relationship === null || shown.has(relationship)),
    isCut: onFile.isCut,
  };
};
