import type { Money } from './money';
import type { ValueOf } from './vocabulary';

/** Every rule a city may run its program by, and the type of its value. A rule that a city does not have is absent. */
export interface PolicyValues {
  /** The lowest balance an association may have (P24). */
  minimumBalance: Money;
  /** Over how many months before today the balance must have been kept. */
  balanceLookbackMonths: number;
  /** An association reports every so many months (P25). */
  reportingIntervalMonths: number;
  /** The day of the year on which reports are due, `MM-DD`; without it, at the end of each interval. */
  reportDueMonthDay: string;
  /** How many days after its due date a report is overdue. */
  reportGraceDays: number;
  /** Who receives the reports (P25). */
  reportRecipient: string;
  /** Associations of which relationships report (P25). */
  reportingAppliesTo: readonly ValueOf<'designation'>[];
  /** How long a friendship city stays one at the least (P29). */
  minimumFriendshipMonths: number;
  /** After how long a friendship city is to be decided upon. */
  maximumFriendshipMonths: number;
  /** Meetings and events that count, within twelve months (P28). */
  minimumActivitiesPer12Months: number;
  /** In how many of the last four quarters there was one (P28). */
  minimumQuartersWithActivity: number;
  /** Only what takes place in the home area counts (P28). */
  activitiesMustBeInHomeArea: boolean;
  /** Public meetings of the program's own board. */
  boardMeetingsPerYear: number;
  /** P22. */
  requireNonprofit: boolean;
  /** P22. */
  requirePledge: boolean;
  /** P23. */
  requireCapacityStatement: boolean;
  /** P26. */
  requireIndependenceStatement: boolean;
  /** Where the money of an association may come from (P26, P27). */
  fundingSourcesAllowed: readonly ValueOf<'fundingSource'>[];
  /** How many members an association has at the least. */
  minimumCommitteeMembers: number;
  /** How many sister cities there may be in one country. */
  maximumSisterCitiesPerCountry: number;
  /** Countries whose partners a law restricts, ISO 3166-1 alpha-2. */
  restrictedCountries: readonly string[];
  /** Who decides (P20, P29). */
  decisionBody: string;
  /** A sister city was a friendship city before (P29). */
  friendshipRequiredBeforeSister: boolean;
  /** Days for the Director to recommend a proposal. */
  directorRecommendationDays: number;
  /** Days from the Mayor to the Council. */
  mayorToCouncilDays: number;
  /** Days between the decision and its taking effect. */
  reviewPeriodDays: number;
  /** A relationship is reviewed every so many months. */
  reviewIntervalMonths: number;
  /** Without contact for so many months, a sister city becomes emeritus. */
  noContactToEmeritusMonths: number;
  /** Without contact for so many months, a friendship city ends. */
  noContactToTerminationMonths: number;
  /** Anniversaries that are celebrated, in years. */
  anniversaryMilestones: readonly number[];
  /** What anniversaries are counted from. */
  anniversaryBasis: 'first_designation' | 'current_designation';
  /** How long records of volunteers are kept. */
  volunteerRetentionMonths: number;
}

export type PolicyKey = keyof PolicyValues;

/** `block`: without it there is no transition, save by an override. `warn`: it is pointed out. */
export type Severity = 'block' | 'warn';

/** One rule as a city applies it. */
export interface PolicyRule<Value = PolicyValues[PolicyKey]> {
  value: Value;
  severity: Severity;
  /** A rule that is not enabled is kept for later: nothing is checked against it. */
  enabled: boolean;
  /** Where it is written, as a clerk cites it, or that it is an assumption, and why. */
  source: string;
  /** Nobody wrote this value down: it is how this software reads words such as “on a regular basis”. */
  isAssumption: boolean;
}

/** The rules of one city. */
export type Policy = { readonly [Key in PolicyKey]?: PolicyRule<PolicyValues[Key]> };

/** A rule that the city applies, or `undefined`: there is no check without a rule. */
export const ruleOf = <Key extends PolicyKey>(
  policy: Policy,
  key: Key,
): PolicyRule<PolicyValues[Key]> | undefined => {
  const rule = policy[key];
  return rule?.enabled === true ? rule : undefined;
};

/** The value of a rule that the city applies. */
export const valueOf = <Key extends PolicyKey>(policy: Policy, key: Key): PolicyValues[Key] | undefined =>
  ruleOf(policy, key)?.value;
