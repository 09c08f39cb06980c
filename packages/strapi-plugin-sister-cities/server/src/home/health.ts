import type { HealthFinding, HealthKind, HomeHealth } from '../../../shared/home';
import type { TypeName } from '../../../shared/names';
import type { PartialDate } from '../../../shared/partial-date';
import { ruleOf } from '../../../shared/policy';
import type { Policy, PolicyKey } from '../../../shared/policy';
import type { Day } from '../computed/calendar';
import { takesPlace } from '../computed/events';
import type { EventDates } from '../computed/events';
import { activeGoals } from '../computed/goals';
import type { GoalDates } from '../computed/goals';

interface Identified {
  documentId: string;
}

/** What is on file, as far as it tells what is missing. */
export interface Records {
  relationships: readonly (Identified & { standing: string | null; establishedOn: PartialDate | null })[];
  /** Those of the program have no relationship. */
  goals: readonly (GoalDates & { relationshipDocumentId: string | null })[];
  associations: readonly (Identified & { relationshipDocumentId: string | null; contacts: number })[];
  cities: readonly (Identified & {
    latitude: number | null;
    longitude: number | null;
    /** Values of the vocabulary `identifierScheme`. */
    registers: readonly string[];
  })[];
  events: readonly (Identified & EventDates)[];
  /** Every picture in a record, with the record that holds it. */
  pictures: readonly (Identified & { type: TypeName; text: string | null })[];
}

/** How many records a list is narrowed to at the most: its address names each, and proxies take 8 kB of it. */
export const MOST_FOUND = 50;

/** Rules that ask something of an association, so that a relationship without one is incomplete. */
const ASKING_OF_ASSOCIATIONS: readonly PolicyKey[] = [
  'requireNonprofit',
  'requirePledge',
  'requireCapacityStatement',
  'requireIndependenceStatement',
  'minimumCommitteeMembers',
  'minimumBalance',
  'reportingIntervalMonths',
];

/** What is only proposed has no date and no goals yet, and nobody completes the record of what has ended. */
const isHeld = ({ standing }: { standing: string | null }): boolean =>
  ['active', 'suspended', 'emeritus'].includes(standing ?? '');

/** Of an emeritus relationship no goal and no association is expected any more. */
const isKept = ({ standing }: { standing: string | null }): boolean =>
  ['active', 'suspended'].includes(standing ?? '');

const found = (kind: HealthKind, type: TypeName, records: readonly Identified[]): HealthFinding[] => {
  if (records.length === 0) return [];
  const documentIds = [...new Set(records.map(({ documentId }) => documentId))];
  return [
    {
      kind,
      type,
      count: records.length,
      records: documentIds.length,
      documentIds: documentIds.slice(0, MOST_FOUND),
    },
  ];
};

const ofRelationships = ({ relationships, goals, associations }: Records, policy: Policy, today: Day) => {
  const kept = relationships.filter(isKept);
  const shared = goals.filter(({ relationshipDocumentId }) => relationshipDocumentId === null);
  const hasNoGoal = ({ documentId }: Identified): boolean => {
    const own = goals.filter(({ relationshipDocumentId }) => relationshipDocumentId === documentId);
    return activeGoals(own, shared, today).length === 0;
  };
  const hasNoAssociation = ({ documentId }: Identified): boolean =>
    associations.every(({ relationshipDocumentId }) => relationshipDocumentId !== documentId);
  const isAsked = ASKING_OF_ASSOCIATIONS.some((rule) => ruleOf(policy, rule) !== undefined);
  const undated = relationships.filter((each) => isHeld(each) && each.establishedOn === null);
  return [
    ...found('relationship_without_goal', 'relationship', kept.filter(hasNoGoal)),
    ...found('relationship_without_date', 'relationship', undated),
    ...found(
      'relationship_without_association',
      'relationship',
      isAsked ? kept.filter(hasNoAssociation) : [],
    ),
  ];
};

const PICTURED: readonly TypeName[] = ['relationship', 'city', 'event', 'gift'];

const ofPictures = ({ pictures }: Records): HealthFinding[] => {
  const silent = pictures.filter(({ text }) => text === null || text.trim() === '');
  return PICTURED.flatMap((type) =>
    found(
      'picture_without_text',
      type,
      silent.filter((picture) => picture.type === type),
    ),
  );
};

const hasNoPlace = ({ latitude, longitude }: Records['cities'][number]): boolean =>
  latitude === null || longitude === null;

/**
 * What is missing in the records, with a count for each kind; what is complete is not listed. A goal of the program is one
 * of every relationship (S02). Where no rule of the city asks anything of associations, none is missing.
 */
export const homeHealth = (records: Records, policy: Policy, today: Day): HomeHealth => ({
  today,
  findings: [
    ...ofRelationships(records, policy, today),
    ...found('city_without_coordinates', 'city', records.cities.filter(hasNoPlace)),
    ...found(
      'city_without_wikidata',
      'city',
      records.cities.filter(({ registers }) => !registers.includes('wikidata')),
    ),
    ...found(
      'association_without_contact',
      'association',
      records.associations.filter(({ contacts }) => contacts === 0),
    ),
    ...found(
      'event_without_date',
      'event',
      records.events.filter((event) => takesPlace(event) && (event.startsOn ?? null) === null),
    ),
    ...ofPictures(records),
  ],
});
