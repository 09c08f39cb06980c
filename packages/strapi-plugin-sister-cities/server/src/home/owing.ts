import type { Check, CheckCode, Compliance } from '../../../shared/eligibility';
import type { AskedOfAssociations, HomeCompliance, Owed, OwingAssociation } from '../../../shared/home';
import { ruleOf } from '../../../shared/policy';
import type { Policy } from '../../../shared/policy';
import { isHeld, mustReport } from '../compliance/due';
import { complianceOf, isDueSoon } from '../compliance/status';
import type { Day } from '../computed/calendar';
import type { Facts } from '../eligibility/facts';

import { listed } from './listed';

/** What associations of every city may be asked for; meetings and events are for another list. */
const ASKED = ['reportingIntervalMonths', 'minimumBalance'] as const;

type AskedRule = (typeof ASKED)[number];

const FINANCIAL: readonly CheckCode[] = ['REPORTS_CURRENT', 'BALANCE_MINIMUM'];

const answerTo = (checks: readonly Check[], code: CheckCode): Check['ok'] | undefined =>
  checks.find((check) => check.code === code)?.ok;

/**
 * What one association owes on a day, the most urgent first. That the file does not tell is said only of those that owe
 * nothing else: whoever is asked for the report that is missing sends what would tell.
 */
export const owesOf = (compliance: Compliance, today: Day): Owed[] => {
  const financial = compliance.checks.filter(({ code }) => FINANCIAL.includes(code));
  const isOverdue = answerTo(financial, 'REPORTS_CURRENT') === false;
  const owes: Owed[] = [
    ...(isOverdue ? (['overdue'] as const) : []),
    ...(answerTo(financial, 'BALANCE_MINIMUM') === false ? (['below_minimum'] as const) : []),
    ...(!isOverdue && isDueSoon(today, compliance) ? (['due_soon'] as const) : []),
  ];
  if (owes.length > 0) return owes;
  return financial.some(({ ok }) => ok === 'unknown') ? ['unknown'] : [];
};

const URGENCY: readonly Owed[] = ['overdue', 'below_minimum', 'due_soon', 'unknown'];

/** The day that what is owed is about: since when it is overdue, or by when it is due. */
export const owedDay = (owes: readonly Owed[], { overdueFrom, nextReportDueOn }: Compliance): Day | null => {
  if (owes.includes('overdue')) return overdueFrom;
  return owes.includes('due_soon') ? nextReportDueOn : null;
};

/** Orders the list: the most urgent first, of those what is oldest, then by name. */
const placeOf = ({ owes, day, association }: OwingAssociation): string => {
  const rank = owes[0] === undefined ? URGENCY.length : URGENCY.indexOf(owes[0]);
  return [String(rank), day ?? '9999-99-99', association.title].join(' ');
};

const owing = (compliance: Compliance, today: Day): OwingAssociation[] => {
  const owes = owesOf(compliance, today);
  const { association, relationship, lastReportUntil } = compliance;
  if (owes.length === 0 || relationship === null) return [];
  return [{ association, relationship, owes, day: owedDay(owes, compliance), lastReportUntil }];
};

const byPlace = (one: OwingAssociation, other: OwingAssociation): number =>
  placeOf(one) < placeOf(other) ? -1 : 1;

/** What the rules of the city ask of associations about money, and whether they do. */
export const askedBy = (policy: Policy): AskedOfAssociations[] =>
  ASKED.map((rule) => ({
    rule,
    value: policy[rule]?.value ?? null,
    applies: ruleOf(policy, rule) !== undefined,
  }));

/** Relationships whose associations owe anything: what was never designated, and what has ended, has none that could. */
const isAsked = (facts: Facts, policy: Policy): boolean =>
  isHeld(facts) && (mustReport(facts, policy) || ruleOf(policy, 'minimumBalance') !== undefined);

interface Asked {
  policy: Policy;
  locale: string;
  today: Day;
}

/** Who owes what by when (P24, P25, P30). What no rule of the city asks for is not counted as nothing. */
export const homeCompliance = (facts: readonly Facts[], { policy, locale, today }: Asked): HomeCompliance => {
  const asked = facts.filter((each) => isAsked(each, policy));
  const compliances = asked.flatMap((each) =>
    each.associations.map((association) => complianceOf(each, policy, association, locale)),
  );
  const items = compliances.flatMap((compliance) => owing(compliance, today)).sort(byPlace);
  const counted = (owed: Owed, ...rules: AskedRule[]): number | null =>
    rules.some((rule) => ruleOf(policy, rule) !== undefined)
      ? items.filter(({ owes }) => owes.includes(owed)).length
      : null;
  return {
    today,
    asked: askedBy(policy),
    counts: {
      overdue: counted('overdue', 'reportingIntervalMonths'),
      below_minimum: counted('below_minimum', 'minimumBalance'),
      due_soon: counted('due_soon', 'reportingIntervalMonths'),
      unknown: counted('unknown', ...ASKED),
    },
    associations: compliances.length,
    withoutAssociation: asked.filter(({ associations }) => associations.length === 0).length,
    ...listed(items),
  };
};
