import type { BalancePoint } from '../../../shared/desk';
import { ruleOf } from '../../../shared/policy';
import { hasArrived, moneyReportsOf, periodOf } from '../compliance/reports';
import { reportRecord } from '../eligibility/check';
import type { Question } from '../eligibility/check';
import { balanceIn } from '../eligibility/checks/balance';
import type { ReportFacts } from '../eligibility/facts';

/** Of more than these, only the latest are shown: six years of reports every quarter. */
export const MOST_BALANCES = 24;

const pointOf = (question: Question, report: ReportFacts): BalancePoint[] => {
  const until = periodOf(report)?.last;
  if (until === undefined) return [];
  const rule = ruleOf(question.policy, 'minimumBalance');
  const { ok, remarks } = rule ? balanceIn(question, rule.value, report) : { ok: null, remarks: [] };
  const { periodStart, periodEnd, endingBalance, lowestBalance } = report;
  return [
    {
      report: reportRecord(report),
      periodStart,
      periodEnd,
      until,
      endingBalance,
      lowestBalance,
      ok,
      remarks,
    },
  ];
};

const inOrder = (one: BalancePoint, other: BalancePoint): number =>
  `${one.until} ${one.periodStart}` < `${other.until} ${other.periodStart}` ? -1 : 1;

/** What the reports of an association that arrived tell about its balance over time, the oldest first (P24). */
export const balancesOf = (question: Question, associationDocumentId: string): BalancePoint[] =>
  moneyReportsOf(question.facts, associationDocumentId)
    .filter((report) => hasArrived(report, question.facts.asOf))
    .flatMap((report) => pointOf(question, report))
    .sort(inOrder)
    .slice(-MOST_BALANCES);
