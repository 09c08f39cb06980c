import { association, event, factsOf, lviv, report, rule, sapporo } from '../../../tests/support/facts';
import type { Eligibility } from '../../../shared/eligibility';
import type { Policy } from '../../../shared/policy';
import { presetOf } from '../policy/presets';

import { evaluate } from './evaluate';
import type { Facts } from './facts';

type Transition = Eligibility['transition'];

/** A city with every rule there is. */
const EVERY_RULE: Policy = {
  minimumBalance: rule('10000.00 USD'),
  reportingIntervalMonths: rule(12),
  minimumFriendshipMonths: rule(12),
  maximumFriendshipMonths: rule(36),
  minimumActivitiesPer12Months: rule(4),
  minimumQuartersWithActivity: rule(4),
  requireNonprofit: rule(true),
  requirePledge: rule(true),
  requireCapacityStatement: rule(true),
  requireIndependenceStatement: rule(true),
  fundingSourcesAllowed: rule(['donors', 'grants'] as const),
  minimumCommitteeMembers: rule(15),
  maximumSisterCitiesPerCountry: rule(1),
  restrictedCountries: rule(['RU']),
  friendshipRequiredBeforeSister: rule(true),
  directorRecommendationDays: rule(45),
  mayorToCouncilDays: rule(14),
  reviewIntervalMonths: rule(48),
  noContactToEmeritusMonths: rule(48),
  noContactToTerminationMonths: rule(36),
};

const TO_PROPOSE = [
  'ASSOCIATION_NONPROFIT',
  'PLEDGE_ON_FILE',
  'CAPACITY_STATEMENT',
  'COUNTRY_RESTRICTION',
  'MIN_COMMITTEE',
];
const TO_DESIGNATE = [...TO_PROPOSE, 'BALANCE_MINIMUM', 'PROPOSAL_TIMER'];

/** Each transition, what is checked before it, and whether a body has to decide. */
const TRANSITIONS: readonly (readonly [Transition, readonly string[], boolean])[] = [
  ['propose', TO_PROPOSE, false],
  ['designate_friendship', TO_DESIGNATE, true],
  [
    'designate_sister',
    [...TO_DESIGNATE, 'ONE_PER_COUNTRY', 'FRIENDSHIP_FIRST', 'INDEPENDENCE_ATTESTED', 'FUNDING_SOURCES'],
    true,
  ],
  [
    'change_friendship_to_sister',
    [
      'MIN_FRIENDSHIP_MONTHS',
      'MAX_FRIENDSHIP_MONTHS',
      'BALANCE_MINIMUM',
      'REPORTS_CURRENT',
      'ACTIVITY_REGULAR',
      'ACTIVITY_SPREAD',
      'FUNDING_SOURCES',
      'INDEPENDENCE_ATTESTED',
      'ASSOCIATION_NONPROFIT',
      'PLEDGE_ON_FILE',
      'CAPACITY_STATEMENT',
      'MIN_COMMITTEE',
      'ONE_PER_COUNTRY',
      'COUNTRY_RESTRICTION',
    ],
    true,
  ],
  ['suspend', [], true],
  ['resume', ['REVIEW_CURRENT'], true],
  ['make_emeritus', ['NO_CONTACT'], true],
  ['reactivate', ['REVIEW_CURRENT'], true],
  ['terminate', ['NO_CONTACT'], true],
  ['decline', [], false],
  ['withdraw', [], false],
];

const lvivFacts = (changes: Partial<Facts> = {}): Facts =>
  factsOf({
    relationship: lviv(),
    partner: { name: 'Lviv', countryCode: 'UA' },
    associations: [],
    reports: [],
    ...changes,
  });

const byCode = ({ checks }: Eligibility) =>
  Object.fromEntries(checks.map(({ code, ok, reason }) => [code, [ok, reason]]));

describe('a transition', () => {
  it.each(TRANSITIONS)('%s is checked by %j, and decided upon: %j', (transition, codes, decided) => {
    const result = evaluate(transition, factsOf({ relationship: lviv() }), EVERY_RULE, 'en');
    expect(result.transition).toBe(transition);
    expect(result.checks.map(({ code }) => code)).toEqual(codes);
    expect(result.decisionRequired).toBe(decided);
  });

  it.each(TRANSITIONS)('%s is free of checks where the city has no rule', (transition, _codes, decided) => {
    expect(evaluate(transition, lvivFacts(), {}, 'en')).toEqual({
      transition,
      eligible: true,
      decisionRequired: decided,
      checks: [],
    });
  });

  it.each(TRANSITIONS)('%s meets nothing in its way under the rules of Salt Lake City', (transition) => {
    const { eligible, checks } = evaluate(transition, lvivFacts(), presetOf('salt-lake-city'), 'en');
    expect(checks.filter(({ severity }) => severity === 'block')).toEqual([]);
    expect(eligible).toBe(true);
  });

  it('terminate asks for the silence of friendship cities only', () => {
    expect(evaluate('terminate', factsOf({ relationship: sapporo() }), EVERY_RULE, 'en').checks).toEqual([]);
  });

  it.each<[Transition, string]>([
    ['designate_friendship', 'warn'],
    ['designate_sister', 'warn'],
    ['change_friendship_to_sister', 'block'],
  ])('%s has a low balance in its way by: %s', (transition, severity) => {
    const { checks } = evaluate(transition, lvivFacts(), EVERY_RULE, 'en');
    expect(checks.find(({ code }) => code === 'BALANCE_MINIMUM')).toMatchObject({ ok: 'unknown', severity });
  });

  it.each<[string, Policy, boolean]>([
    ['no', { requirePledge: rule(true) }, false],
    ['no, and points it out', { requirePledge: rule(true, { severity: 'warn' }) }, true],
    ['unknown', { minimumCommitteeMembers: rule(15) }, false],
    ['unknown, and points it out', { minimumCommitteeMembers: rule(15, { severity: 'warn' }) }, true],
    ['yes', { requireNonprofit: rule(true) }, true],
    ['yes and no', { requireNonprofit: rule(true), requirePledge: rule(true) }, false],
  ])('where a check says %s is possible (%j): %j', (_words, policy, eligible) => {
    const facts = factsOf({ associations: [association({ hasPledge: false, memberCount: null })] });
    expect(evaluate('propose', facts, policy, 'en').eligible).toBe(eligible);
  });
});

describe('Lviv under the rules of Portland', () => {
  const portland = presetOf('portland');

  it('is not eligible on 24 November 2026, and the missing reports and activities are named', () => {
    const result = evaluate('change_friendship_to_sister', lvivFacts(), portland, 'en');
    expect(result).toMatchObject({ eligible: false, decisionRequired: true });
    const none = ['unknown', 'No association is on file for Portland – Lviv.'];
    const nothing =
      'No meeting or event from November 25, 2025 to November 24, 2026 is on file; at least 4 are required.';
    expect(byCode(result)).toEqual({
      MIN_FRIENDSHIP_MONTHS: [
        true,
        'Portland – Lviv has been a friendship city since 2022; at least 12 months are required.',
      ],
      BALANCE_MINIMUM: none,
      REPORTS_CURRENT: [
        'unknown',
        'No association is on file for Portland – Lviv. No financial report of its association is on file; the first was due on December 31, 2023.',
      ],
      ACTIVITY_REGULAR: ['unknown', nothing],
      ACTIVITY_SPREAD: ['unknown', nothing],
      FUNDING_SOURCES: none,
      INDEPENDENCE_ATTESTED: none,
      ASSOCIATION_NONPROFIT: none,
      PLEDGE_ON_FILE: none,
      CAPACITY_STATEMENT: none,
    });
  });

  it.each([
    ['2022-12-31', false],
    ['2023-01-01', 'unknown'],
    ['2023-12-30', 'unknown'],
    ['2023-12-31', true],
    ['2026-11-24', true],
  ])('has, on %s, been a friendship city for a year: %j', (asOf, ok) => {
    const result = evaluate('change_friendship_to_sister', lvivFacts({ asOf }), portland, 'en');
    expect(byCode(result).MIN_FRIENDSHIP_MONTHS?.[0]).toBe(ok);
  });

  const ready = lvivFacts({
    associations: [association({ documentId: 'pssca' })],
    reports: [
      report({ periodStart: '2025-07', periodEnd: '2025-12' }),
      report({ periodStart: '2026-01', periodEnd: '2026-06' }),
    ],
    events: ['2026-02-19', '2026-05-21', '2026-08-20', '2026-11-19'].map((day) => event(day)),
  });

  it('is ready for the Council once everything is on file', () => {
    const { eligible, checks } = evaluate('change_friendship_to_sister', ready, portland, 'en');
    expect(checks.filter(({ ok }) => ok !== true)).toEqual([]);
    expect(eligible).toBe(true);
  });

  it.each<[string, Partial<Facts>, string]>([
    ['a low balance', { reports: [report({ lowestBalance: '9250.00 USD' })] }, 'BALANCE_MINIMUM'],
    [
      'a report that is overdue',
      { reports: [...ready.reports, report({ documentId: 'x', dueOn: '2026-10-24', submittedOn: null })] },
      'REPORTS_CURRENT',
    ],
    ['three events', { events: ready.events.slice(1) }, 'ACTIVITY_REGULAR'],
    ['money of the city', { associations: [association({ fundingSources: ['city'] })] }, 'FUNDING_SOURCES'],
    [
      'no statement of independence',
      { associations: [association({ hasIndependenceStatement: false })] },
      'INDEPENDENCE_ATTESTED',
    ],
    ['a committee', { associations: [association({ legalForm: 'committee' })] }, 'ASSOCIATION_NONPROFIT'],
    ['no pledge', { associations: [association({ hasPledge: false })] }, 'PLEDGE_ON_FILE'],
    ['no staffing', { associations: [association({ hasStaffingCapacity: false })] }, 'CAPACITY_STATEMENT'],
    ['too short a time', { relationship: lviv({ designatedOn: '2026' }) }, 'MIN_FRIENDSHIP_MONTHS'],
  ])('is not with %s', (_words, changes, code) => {
    const { eligible, checks } = evaluate(
      'change_friendship_to_sister',
      { ...ready, ...changes },
      portland,
      'en',
    );
    expect(eligible).toBe(false);
    expect(checks.filter(({ ok, severity }) => ok === false && severity === 'block')).toMatchObject([
      { code },
    ]);
  });

  it('becomes a friendship city first: a sister city at once is not eligible', () => {
    const result = evaluate('designate_sister', ready, portland, 'en');
    expect(result.eligible).toBe(false);
    expect(byCode(result).FRIENDSHIP_FIRST).toEqual([false, 'A sister city is a friendship city first.']);
  });

  it('tells the sources of its rules, and what is assumed', () => {
    const { checks } = evaluate('change_friendship_to_sister', ready, portland, 'en');
    expect(checks.map(({ code, isAssumption, source }) => [code, isAssumption, source !== ''])).toEqual(
      checks.map(({ code }) => [
        code,
        ['REPORTS_CURRENT', 'ACTIVITY_REGULAR', 'ACTIVITY_SPREAD'].includes(code),
        true,
      ]),
    );
  });
});
