import { ruleOf } from '../../../shared/policy';
import type { Policy, PolicyKey, PolicyValues, Severity } from '../../../shared/policy';
import type { Terminology } from '../../../shared/presentation';
import type { ValueOf } from '../../../shared/vocabulary';
import { writerFor } from '../eligibility/say';
import { languageOf } from '../messages/format';
import type { Fillings, Language, Messages } from '../messages/format';
import { sayingWith } from '../messages/own-nouns';
import type { SayAs } from '../messages/own-nouns';

import { ENGLISH } from './messages/en';
import type { ProcessSentence as SentenceName } from './messages/en';
import { SPANISH } from './messages/es';
import { JAPANESE } from './messages/ja';
import { OWN_NOUNS } from './messages/own-nouns';
import { UKRAINIAN } from './messages/uk';

/** The way of a city from a proposal on, in order. */
export const PROCESS_STEPS = [
  'proposal',
  'friendship_city',
  'while_friendship_city',
  'sister_city',
  'afterwards',
] as const;

export type ProcessStepName = (typeof PROCESS_STEPS)[number];

/** What one rule says, for the public. */
export interface ProcessSentence {
  text: string;
  rule: PolicyKey;
  /** `warn`: the city expects it, and nothing fails without it. */
  severity: Severity;
  source: string;
  isAssumption: boolean;
}

export interface ProcessStep {
  step: ProcessStepName;
  title: string;
  sentences: ProcessSentence[];
}

const MESSAGES: Messages<SentenceName> = { en: ENGLISH, es: SPANISH, ja: JAPANESE, uk: UKRAINIAN };

interface Setting {
  policy: Policy;
  language: Language;
  write: SayAs<SentenceName>;
}

interface Saying {
  step: ProcessStepName;
  say: (setting: Setting) => ProcessSentence[];
}

/** What fills the sentence, or `undefined` when the rule's value leaves nothing to say. */
type Fill<Key extends PolicyKey> = (value: PolicyValues[Key], setting: Setting) => Fillings | undefined;

const saying = <Key extends PolicyKey>(
  step: ProcessStepName,
  rule: Key,
  name: SentenceName,
  fill: Fill<Key>,
): Saying => ({
  step,
  say: (setting) => {
    const applied = ruleOf(setting.policy, rule);
    const fillings = applied && fill(applied.value, setting);
    if (!fillings) return [];
    const { severity, source, isAssumption } = applied;
    return [{ text: setting.write(name, fillings), rule, severity, source, isAssumption }];
  },
});

type KeysOf<Value> = { [Key in PolicyKey]: PolicyValues[Key] extends Value ? Key : never }[PolicyKey];

const demanded = (step: ProcessStepName, rule: KeysOf<boolean> & SentenceName): Saying =>
  saying(step, rule, rule, (value) => (value ? {} : undefined));

const counted = (step: ProcessStepName, rule: KeysOf<number> & SentenceName): Saying =>
  saying(step, rule, rule, (count) => ({ count }));

/** A sentence that makes sense only beside another rule. */
const countedBeside = (
  step: ProcessStepName,
  rule: KeysOf<number> & SentenceName,
  other: PolicyKey,
): Saying => saying(step, rule, rule, (count, { policy }) => (ruleOf(policy, other) ? { count } : undefined));

/** A day of the year in words; the year is a common one and is not shown. */
const dayInWords = (monthDay: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`2023-${monthDay}T00:00:00Z`),
  );

/** Reports begin with the first designation that is asked for them (P25). */
const reportsFrom = (policy: Policy, designation: ValueOf<'designation'>): boolean => {
  const applies = ruleOf(policy, 'reportingAppliesTo');
  return applies === undefined || applies.value.includes(designation);
};

const reportSteps = (step: ProcessStepName, asked: (policy: Policy) => boolean): Saying[] => {
  const whenAsked =
    <Value>(fill: (value: Value, setting: Setting) => Fillings) =>
    (value: Value, setting: Setting): Fillings | undefined =>
      ruleOf(setting.policy, 'reportingIntervalMonths') && asked(setting.policy)
        ? fill(value, setting)
        : undefined;
  const count = whenAsked((value: number) => ({ count: value }));
  return [
    saying(step, 'reportingIntervalMonths', 'reportingIntervalMonths', count),
    saying(
      step,
      'reportDueMonthDay',
      'reportDueMonthDay',
      whenAsked((day: string, { language }) => ({ day: dayInWords(day, language) })),
    ),
    saying(step, 'reportGraceDays', 'reportGraceDays', count),
    saying(
      step,
      'reportRecipient',
      'reportRecipient',
      whenAsked((recipient: string) => ({ recipient })),
    ),
  ];
};

const asFriendship = (policy: Policy): boolean => reportsFrom(policy, 'friendship_city');

const onlyAsSister = (policy: Policy): boolean =>
  reportsFrom(policy, 'sister_city') && !reportsFrom(policy, 'friendship_city');

/** Portland's order: first the association (P22, P23), then money, activity and the vote (P24 to P29). */
const SAYINGS: readonly Saying[] = [
  demanded('proposal', 'requireNonprofit'),
  demanded('proposal', 'requirePledge'),
  demanded('proposal', 'requireCapacityStatement'),
  counted('proposal', 'minimumCommitteeMembers'),
  counted('proposal', 'maximumSisterCitiesPerCountry'),
  saying('proposal', 'restrictedCountries', 'restrictedCountries', (codes, { language }) => {
    const { list, country } = writerFor(language);
    return { countries: list(codes.map(country)) };
  }),
  counted('proposal', 'directorRecommendationDays'),
  counted('proposal', 'mayorToCouncilDays'),
  demanded('friendship_city', 'friendshipRequiredBeforeSister'),
  saying('friendship_city', 'decisionBody', 'decisionOnFriendship', (body) => ({ body })),
  counted('friendship_city', 'reviewPeriodDays'),
  saying('while_friendship_city', 'minimumBalance', 'minimumBalance', (amount, { language }) => ({
    amount: writerFor(language).money(amount),
  })),
  countedBeside('while_friendship_city', 'balanceLookbackMonths', 'minimumBalance'),
  ...reportSteps('while_friendship_city', asFriendship),
  demanded('while_friendship_city', 'requireIndependenceStatement'),
  saying(
    'while_friendship_city',
    'fundingSourcesAllowed',
    'fundingSourcesAllowed',
    (sources, { language, write }) => ({
      sources: writerFor(language).list(sources.map((source) => write(source))),
    }),
  ),
  counted('while_friendship_city', 'minimumActivitiesPer12Months'),
  counted('while_friendship_city', 'minimumQuartersWithActivity'),
  demanded('while_friendship_city', 'activitiesMustBeInHomeArea'),
  counted('while_friendship_city', 'noContactToTerminationMonths'),
  counted('sister_city', 'minimumFriendshipMonths'),
  counted('sister_city', 'maximumFriendshipMonths'),
  saying('sister_city', 'decisionBody', 'decisionOnSister', (body) => ({ body })),
  ...reportSteps('afterwards', onlyAsSister),
  saying('afterwards', 'reportingAppliesTo', 'reportingContinues', (designations, { policy }) =>
    designations.length === 2 && ruleOf(policy, 'reportingIntervalMonths') ? {} : undefined,
  ),
  counted('afterwards', 'reviewIntervalMonths'),
  counted('afterwards', 'noContactToEmeritusMonths'),
  counted('afterwards', 'boardMeetingsPerYear'),
];

/**
 * “How a city becomes a sister city”, from the rules that the city applies (P21 to P29): each sentence with the rule
 * it says and where that is written. A step without a rule is left out; a city without rules has no steps. Written
 * in English where there are no sentences in the language asked for, with the city's own nouns for its partners.
 */
export const processOf = (policy: Policy, locale: string, terminology: Terminology = {}): ProcessStep[] => {
  const language = languageOf(locale);
  const write = sayingWith({ usual: MESSAGES, own: OWN_NOUNS }, language, terminology);
  return PROCESS_STEPS.map((step) => ({
    step,
    title: write(step),
    sentences: SAYINGS.filter((each) => each.step === step).flatMap(({ say }) =>
      say({ policy, language, write }),
    ),
  })).filter(({ sentences }) => sentences.length > 0);
};
