import type { AssociationDesk, AssociationFinances } from '../../../shared/desk';
import type { Check, CheckedRecord, Compliance } from '../../../shared/eligibility';
import { ruleOf, valueOf } from '../../../shared/policy';
import type { Policy } from '../../../shared/policy';
import { isHeld, mustReport, reportsDue } from '../compliance/due';
import { complianceOf } from '../compliance/status';
import { associationRecord, questionOf, relationshipRecord, reportRecord } from '../eligibility/check';
import type { Question } from '../eligibility/check';
import type { AssociationFacts, Facts } from '../eligibility/facts';
import { askedBy, owedDay, owesOf } from '../home/owing';

import { balancesOf } from './balances';
import { nextPeriodOf } from './next-period';
import { activityByQuarter } from './quarters';

/** Who reads it: in which language, and what the reader may see. */
export interface DeskReader {
  locale: string;
  /** Whether the reader may read what associations report. */
  finances: boolean;
  /** A check as the reader may read it. */
  shown: (check: Check) => Check;
}

const activityAsked = (policy: Policy): AssociationDesk['activityAsked'] => ({
  events: valueOf(policy, 'minimumActivitiesPer12Months') ?? null,
  quarters: valueOf(policy, 'minimumQuartersWithActivity') ?? null,
  inHomeArea: valueOf(policy, 'activitiesMustBeInHomeArea') === true,
});

/** What is told of an association that belongs to no relationship: what the city asks of those that do. */
export const deskWithoutRelationship = (
  association: CheckedRecord,
  policy: Policy,
  today: string,
): AssociationDesk => ({
  today,
  association,
  relationship: null,
  isHeld: false,
  mustReport: false,
  asked: askedBy(policy),
  activityAsked: activityAsked(policy),
  checks: [],
  quarters: [],
  unclear: 0,
  finances: null,
});

const financesOf = (
  question: Question,
  { documentId }: AssociationFacts,
  compliance: Compliance,
): AssociationFinances => {
  const { facts, policy } = question;
  const owes = owesOf(compliance, facts.asOf);
  const { nextReportDueOn, daysUntilDue, lastReportUntil } = compliance;
  const expected = reportsDue(facts, policy, documentId)?.expected ?? null;
  return {
    owes,
    owedDay: owedDay(owes, compliance),
    nextReportDueOn,
    daysUntilDue,
    lastReportUntil,
    expected: expected && reportRecord(expected),
    nextPeriod: nextPeriodOf(lastReportUntil, valueOf(policy, 'reportingIntervalMonths'), facts.asOf),
    minimum: ruleOf(policy, 'minimumBalance')?.value ?? null,
    balances: balancesOf(question, documentId),
  };
};

/** How an association stands on a day: its reports, its balance over time and its activity (P24, P25, P28). */
export const deskOf = (
  facts: Facts,
  association: AssociationFacts,
  policy: Policy,
  { locale, finances, shown }: DeskReader,
): AssociationDesk => {
  const compliance = complianceOf(facts, policy, association, locale);
  return {
    today: facts.asOf,
    association: associationRecord(association),
    relationship: relationshipRecord(facts),
    isHeld: isHeld(facts),
    mustReport: mustReport(facts, policy),
    asked: askedBy(policy),
    activityAsked: activityAsked(policy),
    checks: compliance.checks.map(shown),
    ...activityByQuarter({ facts, policy }),
    finances: finances ? financesOf(questionOf(facts, policy, locale), association, compliance) : null,
  };
};
