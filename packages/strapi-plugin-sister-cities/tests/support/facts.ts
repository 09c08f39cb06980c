import type { Check } from '../../shared/eligibility';
import type { Policy, PolicyRule } from '../../shared/policy';
import { questionOf } from '../../server/src/eligibility/check';
import type { Checker } from '../../server/src/eligibility/check';
import type {
  AssociationFacts,
  EventFacts,
  Facts,
  RelationshipFacts,
  ReportFacts,
} from '../../server/src/eligibility/facts';

export const TODAY = '2026-11-24';

/** A rule that a city applies, and that is in the way. */
export const rule = <Value>(value: Value, changes: Partial<PolicyRule<Value>> = {}): PolicyRule<Value> => ({
  value,
  severity: 'block',
  enabled: true,
  source: 'P22 to P29',
  isAssumption: false,
  ...changes,
});

/** Portland's first association by name (P31), as its rules want it. */
export const association = (changes: Partial<AssociationFacts> = {}): AssociationFacts => ({
  documentId: 'pssca',
  name: 'Portland-Sapporo Sister City Association',
  legalForm: 'nonprofit',
  hasPledge: true,
  hasFinancialCapacity: true,
  hasStaffingCapacity: true,
  hasIndependenceStatement: true,
  fundingSources: ['donors', 'grants'],
  memberCount: 40,
  ...changes,
});

/** A second association, to see that each is asked. */
export const secondAssociation = (changes: Partial<AssociationFacts> = {}): AssociationFacts =>
  association({ documentId: 'friends', name: 'Friends of Sapporo', ...changes });

/** A report for the first half of 2026 that was accepted. */
export const report = (changes: Partial<ReportFacts> = {}): ReportFacts => {
  const { periodStart = '2026-01', periodEnd = '2026-06' } = changes;
  return {
    documentId: `report-${periodStart}`,
    title: `PSSCA, ${periodStart} to ${periodEnd}`,
    associationDocumentId: 'pssca',
    kind: 'financial',
    periodStart,
    periodEnd,
    dueOn: null,
    submittedOn: '2026-07-10',
    review: 'accepted',
    endingBalance: '12000.00 USD',
    lowestBalance: '10000.00 USD',
    fundingSources: [],
    incomeCity: null,
    ...changes,
  };
};

/** A board meeting in Portland. */
export const event = (startsOn: string | null, changes: Partial<EventFacts> = {}): EventFacts => ({
  documentId: `event-${startsOn ?? ''}`,
  name: `Meeting ${startsOn ?? ''}`,
  startsOn,
  endsOn: null,
  eventStatus: 'EventScheduled',
  inHomeArea: true,
  countsAsActivity: true,
  ...changes,
});

/** Lviv, “a friendship city” since 2022 (P20). */
export const lviv = (changes: Partial<RelationshipFacts> = {}): RelationshipFacts => ({
  documentId: 'portland-lviv',
  title: 'Portland – Lviv',
  designation: 'friendship_city',
  standing: 'active',
  establishedOn: '2022',
  designatedOn: '2022',
  nextReviewOn: null,
  proposedOn: null,
  hasRestrictionAttestation: false,
  ...changes,
});

/** Sapporo, a sister city since 1959 (P17). */
export const sapporo = (changes: Partial<RelationshipFacts> = {}): RelationshipFacts =>
  lviv({
    documentId: 'portland-sapporo',
    title: 'Portland – Sapporo',
    designation: 'sister_city',
    establishedOn: '1959',
    designatedOn: '1959',
    ...changes,
  });

export const factsOf = (changes: Partial<Facts> = {}): Facts => ({
  asOf: TODAY,
  relationship: sapporo(),
  partner: { name: 'Sapporo', countryCode: 'JP' },
  associations: [association()],
  reports: [report()],
  events: [],
  sisterCitiesInCountry: [],
  lastContactOn: null,
  terminology: {},
  ...changes,
});

/** What a checker finds, or `undefined` when the city has no such rule. */
export const found = (
  checker: Checker,
  policy: Policy,
  facts: Partial<Facts> = {},
  locale = 'en',
): Check | undefined => checker(questionOf(factsOf(facts), policy, locale));

/** The answer and the sentence of a check. */
export const told = (
  checker: Checker,
  policy: Policy,
  facts: Partial<Facts> = {},
): readonly [Check['ok'] | undefined, string | undefined] => {
  const check = found(checker, policy, facts);
  return [check?.ok, check?.reason];
};
