import type { PolicyKey, PolicyValues } from './policy';
import type { VocabularyName } from './vocabulary';

/** The groups in which rules stand on the settings page, in order. */
export const POLICY_GROUPS = [
  'association',
  'reports',
  'activity',
  'decision',
  'contact',
  'anniversaries',
  'records',
] as const;

export type PolicyGroup = (typeof POLICY_GROUPS)[number];

/** Whole numbers, both ends included. */
interface Range {
  readonly min: number;
  readonly max: number;
}

interface TextField {
  readonly kind: 'text';
  readonly maxLength: number;
}
interface ChoicesField {
  readonly kind: 'choices';
  readonly vocabulary: VocabularyName;
}
interface ChoiceField<Value extends string = string> {
  readonly kind: 'choice';
  readonly values: readonly Value[];
}

/** How the value of a rule is written and checked. */
type FieldOf<Value> = [Value] extends [boolean]
  ? { readonly kind: 'flag' }
  : [Value] extends [number]
    ? { readonly kind: 'months' | 'days' | 'count' } & Range
    : [Value] extends [readonly number[]]
      ? { readonly kind: 'numbers' } & Range
      : [Value] extends [readonly string[]]
        ? ChoicesField | { readonly kind: 'countries' }
        : [Value] extends [string]
          ? string extends Value
            ? TextField | { readonly kind: 'money' } | { readonly kind: 'monthDay' }
            : ChoiceField<Value>
          : never;

interface Place {
  readonly group: PolicyGroup;
}

type Catalogue = { readonly [Key in PolicyKey]: Place & FieldOf<PolicyValues[Key]> };

/** One rule as forms, checks and the public text know it. */
export type PolicyField = Place &
  (
    | { readonly kind: 'flag' | 'money' | 'monthDay' | 'countries' }
    | ({ readonly kind: 'months' | 'days' | 'count' | 'numbers' } & Range)
    | TextField
    | ChoicesField
    | ChoiceField
  );

/** Longer than any city's rule counts. */
const MONTHS = { kind: 'months', min: 1, max: 1200 } as const;

const ASSOCIATION = { group: 'association' } as const;
const REPORTS = { group: 'reports' } as const;
const ACTIVITY = { group: 'activity' } as const;
const DECISION = { group: 'decision' } as const;
const CONTACT = { group: 'contact' } as const;

/**
 * Every rule that a policy may hold, in the order in which people read them; what they are called stands
 * in the translations of the panel (`policy.rule.…`). A rule without an entry here is a compile error.
 */
export const POLICY_CATALOGUE: Catalogue = {
  requireNonprofit: { ...ASSOCIATION, kind: 'flag' },
  requirePledge: { ...ASSOCIATION, kind: 'flag' },
  requireCapacityStatement: { ...ASSOCIATION, kind: 'flag' },
  requireIndependenceStatement: { ...ASSOCIATION, kind: 'flag' },
  fundingSourcesAllowed: { ...ASSOCIATION, kind: 'choices', vocabulary: 'fundingSource' },
  minimumCommitteeMembers: { ...ASSOCIATION, kind: 'count', min: 1, max: 100_000 },
  minimumBalance: { ...REPORTS, kind: 'money' },
  balanceLookbackMonths: { ...REPORTS, ...MONTHS },
  reportingIntervalMonths: { ...REPORTS, ...MONTHS },
  reportDueMonthDay: { ...REPORTS, kind: 'monthDay' },
  reportGraceDays: { ...REPORTS, kind: 'days', min: 0, max: 365 },
  reportRecipient: { ...REPORTS, kind: 'text', maxLength: 255 },
  reportingAppliesTo: { ...REPORTS, kind: 'choices', vocabulary: 'designation' },
  minimumActivitiesPer12Months: { ...ACTIVITY, kind: 'count', min: 1, max: 1000 },
  minimumQuartersWithActivity: { ...ACTIVITY, kind: 'count', min: 1, max: 4 },
  activitiesMustBeInHomeArea: { ...ACTIVITY, kind: 'flag' },
  boardMeetingsPerYear: { ...ACTIVITY, kind: 'count', min: 1, max: 366 },
  decisionBody: { ...DECISION, kind: 'text', maxLength: 255 },
  friendshipRequiredBeforeSister: { ...DECISION, kind: 'flag' },
  minimumFriendshipMonths: { ...DECISION, ...MONTHS },
  maximumFriendshipMonths: { ...DECISION, ...MONTHS },
  maximumSisterCitiesPerCountry: { ...DECISION, kind: 'count', min: 1, max: 1000 },
  restrictedCountries: { ...DECISION, kind: 'countries' },
  directorRecommendationDays: { ...DECISION, kind: 'days', min: 1, max: 3650 },
  mayorToCouncilDays: { ...DECISION, kind: 'days', min: 1, max: 3650 },
  reviewPeriodDays: { ...DECISION, kind: 'days', min: 1, max: 3650 },
  reviewIntervalMonths: { ...CONTACT, ...MONTHS },
  noContactToEmeritusMonths: { ...CONTACT, ...MONTHS },
  noContactToTerminationMonths: { ...CONTACT, ...MONTHS },
  anniversaryMilestones: { group: 'anniversaries', kind: 'numbers', min: 1, max: 1000 },
  anniversaryBasis: {
    group: 'anniversaries',
    kind: 'choice',
    values: ['first_designation', 'current_designation'],
  },
  volunteerRetentionMonths: { group: 'records', ...MONTHS },
};

const isPolicyKey = (key: string): key is PolicyKey => Object.hasOwn(POLICY_CATALOGUE, key);

/** The rules in the order in which people read them. */
export const POLICY_KEYS: readonly PolicyKey[] = Object.keys(POLICY_CATALOGUE).filter(isPolicyKey);

/** What is known about a rule, or `undefined` when there is none of that name. */
export const policyField = (key: string): PolicyField | undefined =>
  isPolicyKey(key) ? POLICY_CATALOGUE[key] : undefined;
