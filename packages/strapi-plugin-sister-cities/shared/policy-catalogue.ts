import type { PolicyKey, PolicyValues } from './policy';
import type { VocabularyName } from './vocabulary';

/** The headings under which rules stand on the settings page, in order. */
export const POLICY_GROUPS = {
  association: 'The association',
  reports: 'Balance and reports',
  activity: 'Meetings and events',
  decision: 'From proposal to sister city',
  contact: 'Reviews and contact',
  anniversaries: 'Anniversaries',
  records: 'Records',
} as const;

export type PolicyGroup = keyof typeof POLICY_GROUPS;

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
  /** What may be chosen, and the words for it. */
  readonly labels: Readonly<Record<Value, string>>;
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

interface Words {
  readonly group: PolicyGroup;
  readonly label: string;
  readonly help: string;
}

type Catalogue = { readonly [Key in PolicyKey]: Words & FieldOf<PolicyValues[Key]> };

/** One rule as forms, checks and the public text know it. */
export type PolicyField = Words &
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
 * Every rule that a policy may hold, in the order in which people read them. P… names the sentence of Portland's
 * document. A rule without an entry here is a compile error.
 */
export const POLICY_CATALOGUE: Catalogue = {
  requireNonprofit: {
    ...ASSOCIATION,
    kind: 'flag',
    label: 'Non-profit organization',
    help: 'A non-profit organization stands behind each relationship.',
  },
  requirePledge: {
    ...ASSOCIATION,
    kind: 'flag',
    label: 'Pledge',
    help: 'The association has pledged to keep the relationship active.',
  },
  requireCapacityStatement: {
    ...ASSOCIATION,
    kind: 'flag',
    label: 'Statement of capacity',
    help: 'The association states that it can bear what the relationship asks for in money and in people.',
  },
  requireIndependenceStatement: {
    ...ASSOCIATION,
    kind: 'flag',
    label: 'Statement of independence',
    help: 'The association states that it is financially independent of the city.',
  },
  fundingSourcesAllowed: {
    ...ASSOCIATION,
    kind: 'choices',
    vocabulary: 'fundingSource',
    label: 'Where its money may come from',
    help: 'Money from any other source fails the check.',
  },
  minimumCommitteeMembers: {
    ...ASSOCIATION,
    kind: 'count',
    min: 1,
    max: 100_000,
    label: 'Members, at least',
    help: 'How many members the association has.',
  },
  minimumBalance: {
    ...REPORTS,
    kind: 'money',
    label: 'Balance, at least',
    help: 'The lowest balance that the association may have in its bank account. Switch the rule off where there is none.',
  },
  balanceLookbackMonths: {
    ...REPORTS,
    ...MONTHS,
    label: 'Months for which the balance is looked at',
    help: 'The balance of every report of these months before today counts.',
  },
  reportingIntervalMonths: {
    ...REPORTS,
    ...MONTHS,
    label: 'Months between reports',
    help: 'How often an association reports.',
  },
  reportDueMonthDay: {
    ...REPORTS,
    kind: 'monthDay',
    label: 'Day on which reports are due',
    help: 'Month and day, such as 01-30. Without it, a report is due at the end of each interval.',
  },
  reportGraceDays: {
    ...REPORTS,
    kind: 'days',
    min: 0,
    max: 365,
    label: 'Days of grace',
    help: 'So many days after its due date a report is overdue.',
  },
  reportRecipient: {
    ...REPORTS,
    kind: 'text',
    maxLength: 255,
    label: 'Who receives the reports',
    help: 'The office, such as International Relations Director.',
  },
  reportingAppliesTo: {
    ...REPORTS,
    kind: 'choices',
    vocabulary: 'designation',
    label: 'Who reports',
    help: 'Associations of which relationships report.',
  },
  minimumActivitiesPer12Months: {
    ...ACTIVITY,
    kind: 'count',
    min: 1,
    max: 1000,
    label: 'Meetings and events in twelve months, at least',
    help: 'Events that are marked as activity count.',
  },
  minimumQuartersWithActivity: {
    ...ACTIVITY,
    kind: 'count',
    min: 1,
    max: 4,
    label: 'Quarters with a meeting or event, at least',
    help: 'Out of the last four.',
  },
  activitiesMustBeInHomeArea: {
    ...ACTIVITY,
    kind: 'flag',
    label: 'In the area of the home city',
    help: 'Only meetings and events in the area of the home city count.',
  },
  boardMeetingsPerYear: {
    ...ACTIVITY,
    kind: 'count',
    min: 1,
    max: 366,
    label: 'Public meetings of the program’s board in a year',
    help: 'Shown to the public.',
  },
  decisionBody: {
    ...DECISION,
    kind: 'text',
    maxLength: 255,
    label: 'Who decides',
    help: 'The body whose vote changes a relationship, such as Portland City Council.',
  },
  friendshipRequiredBeforeSister: {
    ...DECISION,
    kind: 'flag',
    label: 'Friendship city first',
    help: 'A partner is a friendship city before it becomes a sister city.',
  },
  minimumFriendshipMonths: {
    ...DECISION,
    ...MONTHS,
    label: 'Months as a friendship city, at least',
    help: 'Counted by the calendar from the day of the designation.',
  },
  maximumFriendshipMonths: {
    ...DECISION,
    ...MONTHS,
    label: 'Months as a friendship city, at most',
    help: 'By then it is decided whether the partner becomes a sister city.',
  },
  maximumSisterCitiesPerCountry: {
    ...DECISION,
    kind: 'count',
    min: 1,
    max: 1000,
    label: 'Sister cities in one country, at most',
    help: 'Relationships that have ended do not count.',
  },
  restrictedCountries: {
    ...DECISION,
    kind: 'countries',
    label: 'Countries that a law restricts',
    help: 'ISO 3166-1 alpha-2 codes. Your counsel knows which; this software gives no legal advice.',
  },
  directorRecommendationDays: {
    ...DECISION,
    kind: 'days',
    min: 1,
    max: 3650,
    label: 'Days for the recommendation',
    help: 'From a proposal to the recommendation of the program’s director.',
  },
  mayorToCouncilDays: {
    ...DECISION,
    kind: 'days',
    min: 1,
    max: 3650,
    label: 'Days from the mayor to the council',
    help: 'From the recommendation to the council’s agenda.',
  },
  reviewPeriodDays: {
    ...DECISION,
    kind: 'days',
    min: 1,
    max: 3650,
    label: 'Days until a decision takes effect',
    help: 'Counted from the vote.',
  },
  reviewIntervalMonths: {
    ...CONTACT,
    ...MONTHS,
    label: 'Months between reviews',
    help: 'How often a relationship is reviewed.',
  },
  noContactToEmeritusMonths: {
    ...CONTACT,
    ...MONTHS,
    label: 'Months without contact until a sister city becomes emeritus',
    help: 'Contact is an event, a letter, a delegation or a decision. Nothing changes by itself.',
  },
  noContactToTerminationMonths: {
    ...CONTACT,
    ...MONTHS,
    label: 'Months without contact until a friendship city ends',
    help: 'Contact is an event, a letter, a delegation or a decision. Nothing changes by itself.',
  },
  anniversaryMilestones: {
    group: 'anniversaries',
    kind: 'numbers',
    min: 1,
    max: 1000,
    label: 'Anniversaries that are celebrated',
    help: 'In years, such as 25 and 50.',
  },
  anniversaryBasis: {
    group: 'anniversaries',
    kind: 'choice',
    labels: {
      first_designation: 'When the relationship was established',
      current_designation: 'When it received its present designation',
    },
    label: 'What anniversaries are counted from',
    help: 'A sister city that was a friendship city has both dates.',
  },
  volunteerRetentionMonths: {
    group: 'records',
    ...MONTHS,
    label: 'Months for which volunteers’ records are kept',
    help: 'Afterwards they are deleted, and only their number is noted.',
  },
};

const isPolicyKey = (key: string): key is PolicyKey => Object.hasOwn(POLICY_CATALOGUE, key);

/** The rules in the order in which people read them. */
export const POLICY_KEYS: readonly PolicyKey[] = Object.keys(POLICY_CATALOGUE).filter(isPolicyKey);

/** What is known about a rule, or `undefined` when there is none of that name. */
export const policyField = (key: string): PolicyField | undefined =>
  isPolicyKey(key) ? POLICY_CATALOGUE[key] : undefined;
