import fc from 'fast-check';

import type { Eligibility } from '../../shared/eligibility';
import { valuesOf } from '../../shared/vocabulary';
import type {
  AssociationFacts,
  EventFacts,
  Facts,
  RelationshipFacts,
  ReportFacts,
} from '../../server/src/eligibility/facts';

import { rule, TODAY } from './facts';

export const TRANSITIONS: readonly Eligibility['transition'][] = [
  'propose',
  'designate_friendship',
  'designate_sister',
  'change_friendship_to_sister',
  'suspend',
  'resume',
  'make_emeritus',
  'reactivate',
  'terminate',
  'decline',
  'withdraw',
];

/** Days of the two years before and the year after today; now and then one from the edges of the calendar. */
const days = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: -760, max: 400 }).map((shift) => dayFromToday(shift)) },
  { weight: 1, arbitrary: fc.constantFrom('0001-01-01', '1959-06-01', '2024-02-29', '9999-12-31') },
);

const dayFromToday = (shift: number): string =>
  new Date(Date.parse(`${TODAY}T00:00:00Z`) + shift * 86_400_000).toISOString().slice(0, 10);

/** Partial dates; now and then what is none. */
const dates = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length)),
  },
  { weight: 1, arbitrary: fc.constantFrom('', 'spring', '2026-13', '2026-02-30', 'null') },
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq: 6 });

const money = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.integer({ min: 900_000, max: 1_300_000 }).map((cents) => {
      const text = String(cents);
      return `${text.slice(0, -2)}.${text.slice(-2)} USD`;
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom('0.00 USD', '-1.00 USD', '50000 JPY', 'a lot', '') },
);

const sources = fc.array(fc.constantFrom(...valuesOf('fundingSource'), 'donors', 'grants', 'donors'), {
  maxLength: 2,
});

const relationship: fc.Arbitrary<RelationshipFacts> = fc.record({
  documentId: fc.constant('portland-lviv'),
  title: fc.constant('Portland – Lviv'),
  designation: fc.constantFrom('friendship_city', 'friendship_city', 'sister_city', null, 'twin_town'),
  standing: fc.constantFrom('active', 'active', ...valuesOf('standing'), null),
  establishedOn: maybe(dates),
  designatedOn: maybe(dates),
  nextReviewOn: maybe(dates),
  proposedOn: maybe(days),
  hasRestrictionAttestation: fc.boolean(),
});

const ASSOCIATIONS = ['pssca', 'friends'];

const association = (documentId: string): fc.Arbitrary<AssociationFacts> =>
  fc.record({
    documentId: fc.constant(documentId),
    name: fc.constant(`Association ${documentId}`),
    legalForm: maybe(fc.constantFrom(...valuesOf('legalForm'), 'nonprofit')),
    hasPledge: fc.boolean(),
    hasFinancialCapacity: fc.boolean(),
    hasStaffingCapacity: fc.boolean(),
    hasIndependenceStatement: fc.boolean(),
    fundingSources: sources,
    memberCount: maybe(fc.nat({ max: 30 })),
  });

const reportFacts: fc.Arbitrary<ReportFacts> = fc
  .record({
    number: fc.nat(),
    associationDocumentId: fc.constantFrom('pssca', 'pssca', 'friends', 'nobody'),
    kind: fc.constantFrom('financial', ...valuesOf('reportKind')),
    periodStart: dates,
    periodEnd: dates,
    dueOn: fc.option(days, { nil: null, freq: 2 }),
    submittedOn: maybe(days),
    review: fc.constantFrom('accepted', ...valuesOf('reportReview')),
    endingBalance: maybe(money),
    lowestBalance: maybe(money),
    fundingSources: sources,
    incomeCity: fc.constantFrom(null, null, null, '0.00 USD', '1.00 USD'),
  })
  .map(({ number, ...report }) => ({
    ...report,
    documentId: String(number),
    title: `Report ${String(number)}`,
  }));

export const eventFacts: fc.Arbitrary<EventFacts> = fc.record({
  documentId: fc.uuid(),
  name: fc.constantFrom('Board meeting', 'Peace Bell Rededication Ceremony'),
  startsOn: maybe(dates),
  endsOn: maybe(dates),
  eventStatus: maybe(fc.constantFrom(...valuesOf('eventStatus'), 'EventScheduled', 'EventScheduled')),
  inHomeArea: fc.constantFrom(true, true, true, false, null),
  countsAsActivity: fc.constantFrom(true, true, false, null),
});

/** Whatever an office can have on file about a relationship, much of it wrong or missing. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  asOf: fc.oneof({ weight: 5, arbitrary: fc.constant(TODAY) }, { weight: 1, arbitrary: days }),
  relationship,
  partner: maybe(
    fc.record({ name: fc.constant('Lviv'), countryCode: maybe(fc.constantFrom('UA', 'RU', 'CN', 'xx')) }),
  ),
  associations: fc.subarray(ASSOCIATIONS).chain((ids) => fc.tuple(...ids.map(association))),
  reports: fc.array(reportFacts, { maxLength: 5 }),
  events: fc.array(eventFacts, { maxLength: 8 }),
  sisterCitiesInCountry: fc.subarray(['Portland – Suzhou', 'Portland – Kaohsiung']),
  lastContactOn: maybe(dates),
  terminology: fc.constantFrom(
    {},
    { sister_city: { en: { one: 'twin town', other: 'twin towns' }, ja: { other: '提携都市' } } },
  ),
});

const ruleOf = <T>(values: fc.Arbitrary<T>) =>
  fc
    .tuple(values, fc.constantFrom('block', 'block', 'warn'), fc.constantFrom(true, true, true, false))
    .map(([value, severity, enabled]) => rule(value, { severity, enabled }));

const months = fc.constantFrom(1, 3, 12, 13, 24, 48);

/** The rules of a city that nobody has heard of. */
export const anyPolicy = fc.record(
  {
    minimumBalance: ruleOf(fc.constantFrom('10000.00 USD', '0.00 USD', '50000 JPY')),
    balanceLookbackMonths: ruleOf(months),
    reportingIntervalMonths: ruleOf(months),
    reportDueMonthDay: ruleOf(fc.constantFrom('01-30', '02-29', '12-31')),
    reportGraceDays: ruleOf(fc.constantFrom(0, 30, 400)),
    reportingAppliesTo: ruleOf(
      fc.subarray<'friendship_city' | 'sister_city'>(['friendship_city', 'sister_city']),
    ),
    minimumFriendshipMonths: ruleOf(months),
    maximumFriendshipMonths: ruleOf(months),
    minimumActivitiesPer12Months: ruleOf(fc.nat({ max: 5 })),
    minimumQuartersWithActivity: ruleOf(fc.nat({ max: 4 })),
    activitiesMustBeInHomeArea: ruleOf(fc.boolean()),
    requireNonprofit: ruleOf(fc.boolean()),
    requirePledge: ruleOf(fc.boolean()),
    requireCapacityStatement: ruleOf(fc.boolean()),
    requireIndependenceStatement: ruleOf(fc.boolean()),
    fundingSourcesAllowed: ruleOf(fc.subarray<'donors' | 'grants' | 'city'>(['donors', 'grants', 'city'])),
    minimumCommitteeMembers: ruleOf(fc.nat({ max: 30 })),
    maximumSisterCitiesPerCountry: ruleOf(fc.nat({ max: 3 })),
    restrictedCountries: ruleOf(fc.subarray(['RU', 'CN'])),
    friendshipRequiredBeforeSister: ruleOf(fc.boolean()),
    directorRecommendationDays: ruleOf(fc.constantFrom(0, 45)),
    mayorToCouncilDays: ruleOf(fc.constantFrom(0, 14)),
    reviewIntervalMonths: ruleOf(months),
    noContactToEmeritusMonths: ruleOf(months),
    noContactToTerminationMonths: ruleOf(months),
  },
  { requiredKeys: [] },
);
