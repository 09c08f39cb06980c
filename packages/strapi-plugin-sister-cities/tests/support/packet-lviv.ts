import { evaluate } from '../../server/src/eligibility/evaluate';
import type { EventFacts, Facts } from '../../server/src/eligibility/facts';
import { presetOf } from '../../server/src/policy/presets';

import type { PacketData, PacketGoal } from '../../server/src/packet/data';

const event = (name: string, of: Partial<EventFacts>): EventFacts => ({
  documentId: name,
  name,
  startsOn: null,
  endsOn: null,
  eventStatus: 'EventScheduled',
  inHomeArea: true,
  countsAsActivity: true,
  ...of,
});

const FACTS: Facts = {
  asOf: '2026-11-24',
  relationship: {
    documentId: 'portland-lviv',
    title: 'Portland – Lviv',
    designation: 'friendship_city',
    standing: 'active',
    establishedOn: '2022',
    designatedOn: '2022',
    nextReviewOn: null,
    proposedOn: null,
    hasRestrictionAttestation: false,
  },
  partner: { name: 'Lviv', countryCode: 'UA' },
  associations: [
    {
      documentId: 'lviv-association',
      name: 'Portland-Lviv Association',
      legalForm: 'nonprofit',
      hasPledge: true,
      hasFinancialCapacity: true,
      hasStaffingCapacity: false,
      hasIndependenceStatement: true,
      fundingSources: ['donors'],
      memberCount: null,
    },
  ],
  reports: [],
  events: [
    event('Members’ meeting', { startsOn: '2026-02-12' }),
    event('Film evening', { startsOn: '2026-06' }),
    event('Concert', { startsOn: '2026-08-30', inHomeArea: false }),
    event('Picnic', { startsOn: '2026-09-06', eventStatus: 'EventCancelled' }),
    event('Reading', { startsOn: '2025-11-24' }),
  ],
  sisterCitiesInCountry: [],
  lastContactOn: '2026-09-06',
  terminology: {},
};

const goal = (documentId: string, statement: string, of: Partial<PacketGoal> = {}): PacketGoal => ({
  documentId,
  statement,
  state: 'active',
  statedOn: null,
  retiredOn: null,
  measureOfSuccess: null,
  unit: null,
  baseline: null,
  target: null,
  current: null,
  supersedesDocumentId: null,
  ...of,
});

const policy = presetOf('portland');

/**
 * Lviv, a friendship city of Portland since 2022 (P20), asking to become a sister city (P29). The vote is that of the
 * city's page; association, events and goals stand for what an office would have on file.
 */
export const LVIV: PacketData = {
  facts: FACTS,
  endedOn: null,
  terminology: {},
  partner: 'Lviv, Ukraine',
  decisions: [
    {
      key: 'portland-lviv-1',
      sequence: 1,
      classification: 'record_existing',
      toDesignation: 'friendship_city',
      toStanding: 'active',
      source: 'City of Portland',
    },
    {
      key: 'lviv-friendship-2022',
      sequence: 2,
      classification: 'designate_friendship',
      fromDesignation: 'friendship_city',
      fromStanding: 'active',
      toDesignation: 'friendship_city',
      toStanding: 'active',
      body: 'Portland City Council',
      identifier: 'Resolution 37588',
      decidedOn: '2022',
      result: 'pass',
      votesYes: 4,
      votesNo: 0,
    },
    {
      key: 'portland-lviv-3',
      sequence: 3,
      classification: 'correct',
      fromDesignation: 'friendship_city',
      fromStanding: 'active',
      toDesignation: 'friendship_city',
      toStanding: 'active',
      corrects: 'lviv-friendship-2022',
      decidedOn: '2024-05-06',
      reason: 'All five members voted for it.',
    },
  ],
  goals: [
    goal('students-1', 'Four students a year.', { state: 'revised', statedOn: '2022', retiredOn: '2024-06' }),
    goal('students-2', 'Twelve students a year.', {
      statedOn: '2024-06',
      measureOfSuccess: 'Students who spend a term in the other city.',
      unit: 'students a year',
      baseline: 4,
      target: 12,
      current: 6.5,
      supersedesDocumentId: 'students-1',
    }),
  ],
  programGoals: [goal('peace', 'Promote peace through mutual respect.')],
  transition: 'change_friendship_to_sister',
  eligibility: evaluate('change_friendship_to_sister', FACTS, policy, 'en'),
  policy,
  locale: 'en',
  program: { name: 'International Relations', homeCity: 'Portland' },
};
