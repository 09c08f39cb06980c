import type { Policy, PolicyRule } from '../../../shared/policy';
import type { PolicyPreset } from '../config';

interface Options {
  severity?: PolicyRule['severity'];
}

/** A rule that the city's own document states. */
const stated = <Value>(
  value: Value,
  source: string,
  { severity = 'block' }: Options = {},
): PolicyRule<Value> => ({
  value,
  severity,
  enabled: true,
  source,
  isAssumption: false,
});

/** How this software reads words that name no figure. */
const assumed = <Value>(value: Value, source: string, options?: Options): PolicyRule<Value> => ({
  ...stated(value, source, options),
  isAssumption: true,
});

/** A rule published elsewhere than in the city's document: at hand, and off until the city switches it on. */
const published = <Value>(value: Value, source: string, options?: Options): PolicyRule<Value> => ({
  ...stated(value, source, options),
  enabled: false,
});

const WARN: Options = { severity: 'warn' };

const CODE = 'Portland City Code as the city describes it';
const PROGRAM = 'City of Portland, International Relations';
const EXHIBIT = 'Portland Policy ART-1.01, Exhibit A (2001)';

/** Portland's document, sentences P20 to P30. */
const PORTLAND: Policy = {
  minimumBalance: stated(
    '10000.00 USD',
    `${CODE}: “at least a $10,000 balance in its bank account on a regular basis” (P24)`,
  ),
  balanceLookbackMonths: assumed(12, 'Our assumption for the words “on a regular basis” (P24)'),
  reportingIntervalMonths: assumed(12, 'Our assumption for the words “on a regular basis” (P25)'),
  reportGraceDays: assumed(30, 'Our assumption: the city names no period of grace (P25)'),
  reportRecipient: stated(
    'International Relations Director',
    `${CODE}: “must submit financial reports to the Director of International Relations” (P25)`,
  ),
  reportingAppliesTo: stated(
    ['friendship_city', 'sister_city'],
    `${CODE}: “once an association obtains either friendship status or sister city status” (P25)`,
  ),
  minimumFriendshipMonths: stated(12, `${CODE}: “a friendship city for at least a year” (P29)`),
  minimumActivitiesPer12Months: assumed(
    4,
    'Our assumption for the words “regular meetings and events” (P28)',
  ),
  minimumQuartersWithActivity: assumed(4, 'Our assumption for the words “throughout the year” (P28)', WARN),
  activitiesMustBeInHomeArea: stated(
    true,
    `${CODE}: “regular meetings and events in the Portland area” (P28)`,
  ),
  requireNonprofit: stated(
    true,
    `${CODE}: “an established non-profit organization made up of Portland citizens” (P22)`,
  ),
  requirePledge: stated(true, `${CODE}: citizens “who pledge to keep a relationship active” (P22)`),
  requireCapacityStatement: stated(
    true,
    'Portland City Code: “undertake the financial and staffing requirements necessary to properly administer such a relationship” (P23)',
  ),
  fundingSourcesAllowed: stated(
    ['donors', 'grants'],
    `${PROGRAM}: programs “are funded by donors and grants, not by the City of Portland” (P26, P27)`,
  ),
  requireIndependenceStatement: stated(
    true,
    'Portland city ordinance as the city describes it: “financially independent of and accountable to the Mayor of Portland” (P26)',
  ),
  decisionBody: stated(
    'Portland City Council',
    `${CODE}: “Portland City Council will vote on changing its status” (P20, P29)`,
  ),
  friendshipRequiredBeforeSister: stated(
    true,
    `${CODE}: the vote changes “a friendship city relationship to a sister city relationship” (P29)`,
  ),
  directorRecommendationDays: published(45, EXHIBIT, WARN),
  mayorToCouncilDays: published(14, EXHIBIT, WARN),
  reviewPeriodDays: published(30, EXHIBIT, WARN),
  maximumSisterCitiesPerCountry: published(1, EXHIBIT),
  volunteerRetentionMonths: stated(36, 'City of Portland records retention schedule'),
};

const PROCESS = 'Salt Lake City Sister Cities Program, its published process';
const SLC_CODE = 'Salt Lake City Code, chapter 2.82';

/**
 * Salt Lake City's document states no rule: what the city published elsewhere is at hand, and off. No balance is
 * asked for anywhere, so there is no such rule.
 */
const SALT_LAKE_CITY: Policy = {
  friendshipRequiredBeforeSister: published(true, PROCESS),
  minimumFriendshipMonths: published(24, `${PROCESS}: two to three years`),
  maximumFriendshipMonths: published(36, `${PROCESS}: two to three years`, WARN),
  reviewIntervalMonths: published(
    48,
    `${PROCESS}: sister cities are reviewed at least every four years`,
    WARN,
  ),
  noContactToEmeritusMonths: published(48, `${PROCESS}: four years without contact`, WARN),
  noContactToTerminationMonths: published(
    36,
    `${PROCESS}: friendship cities, three years without contact`,
    WARN,
  ),
  reportingIntervalMonths: published(12, `${SLC_CODE}: an annual report, due January 30`, WARN),
  reportDueMonthDay: published('01-30', `${SLC_CODE}: an annual report, due January 30`, WARN),
  decisionBody: published('Mayor, on the recommendation of the Sister Cities Advisory Board', SLC_CODE),
  boardMeetingsPerYear: published(4, `${SLC_CODE}: quarterly public meetings`, WARN),
};

const PRESETS: Readonly<Record<PolicyPreset, Policy>> = {
  portland: PORTLAND,
  'salt-lake-city': SALT_LAKE_CITY,
  blank: {},
};

/** The rules a city starts from. `blank` has none. */
export const presetOf = (name: PolicyPreset): Policy => PRESETS[name];
