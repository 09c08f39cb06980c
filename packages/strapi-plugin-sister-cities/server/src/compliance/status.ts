import type { Check, CheckCode, Compliance, ComplianceStatus } from '../../../shared/eligibility';
import type { Policy } from '../../../shared/policy';
import { daysBetween } from '../computed/calendar';
import { associationRecord, questionOf, relationshipRecord } from '../eligibility/check';
import { activityRegular, activitySpread } from '../eligibility/checks/activity';
import { balanceMinimum } from '../eligibility/checks/balance';
import { reportsCurrent } from '../eligibility/checks/reports';
import type { AssociationFacts, Facts } from '../eligibility/facts';

import { isHeld, reportsDue } from './due';

/** How many days before a report is due it is due soon. */
export const DUE_SOON_DAYS = 30;

/** The facts as if this were the only association: what another one owes is not its fault. */
const factsOf = (facts: Facts, association: AssociationFacts): Facts => ({
  ...facts,
  associations: [association],
});

const checksOf = (facts: Facts, policy: Policy, locale: string): Check[] => {
  if (!isHeld(facts)) return [];
  const question = questionOf(facts, policy, locale);
  return [reportsCurrent, balanceMinimum, activityRegular, activitySpread].flatMap(
    (checker) => checker(question) ?? [],
  );
};

/** Whether one of some checks has an answer. That events are not spread over the year counts where it is in the way. */
const has = (checks: readonly Check[], answer: Check['ok'], ...codes: CheckCode[]): boolean =>
  checks
    .filter(({ code, severity }) => code !== 'ACTIVITY_SPREAD' || severity === 'block')
    .some(({ code, ok }) => ok === answer && (codes.length === 0 || codes.includes(code)));

interface Due {
  overdueFrom: string | null;
  daysUntilDue: number | null;
}

/** Whether a report is due within so many days, or late and in its days of grace. */
export const isDueSoon = (asOf: string, { overdueFrom, daysUntilDue }: Due): boolean =>
  daysUntilDue !== null && daysUntilDue <= DUE_SOON_DAYS && overdueFrom !== null && asOf < overdueFrom;

const statusOf = (checks: readonly Check[], asOf: string, due: Due): ComplianceStatus => {
  if (checks.length === 0) return 'not_required';
  if (has(checks, false, 'REPORTS_CURRENT')) return 'overdue';
  if (has(checks, false, 'BALANCE_MINIMUM')) return 'below_minimum';
  if (has(checks, false, 'ACTIVITY_REGULAR', 'ACTIVITY_SPREAD')) return 'insufficient_activity';
  if (isDueSoon(asOf, due)) return 'due_soon';
  return has(checks, 'unknown') ? 'unknown' : 'compliant';
};

/** How one association of a relationship stands with what it reports and does (P24, P25, P28; domain 4.3). */
export const complianceOf = (
  facts: Facts,
  policy: Policy,
  association: AssociationFacts,
  locale: string,
): Compliance => {
  const own = factsOf(facts, association);
  const checks = checksOf(own, policy, locale);
  const due = reportsDue(own, policy, association.documentId);
  const dueOn = due?.dueOn ?? null;
  const overdueFrom = due?.overdueFrom ?? null;
  const daysUntilDue = dueOn === null ? null : daysBetween(facts.asOf, dueOn);
  return {
    association: associationRecord(association),
    relationship: relationshipRecord(facts),
    status: statusOf(checks, facts.asOf, { overdueFrom, daysUntilDue }),
    nextReportDueOn: dueOn,
    overdueFrom,
    daysUntilDue,
    lastReportUntil: due?.last?.periodEnd ?? null,
    checks,
  };
};
