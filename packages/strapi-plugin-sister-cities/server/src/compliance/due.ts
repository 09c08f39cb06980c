import { isDay, latestDay, parsePartialDate } from '../../../shared/partial-date';
import { valueOf } from '../../../shared/policy';
import type { Policy } from '../../../shared/policy';
import { daysLater, firstDayIn, LAST_YEAR, monthsLater } from '../computed/calendar';
import type { Day } from '../computed/calendar';
import type { Facts, ReportFacts } from '../eligibility/facts';

import { hasArrived, moneyReportsOf, periodOf } from './reports';

/** When an association reports next (P25). */
export interface ReportsDue {
  /** `null` when it is not known since when the association reports. */
  dueOn: Day | null;
  /** From this day on, a report that has not arrived is overdue. */
  overdueFrom: Day | null;
  /** The report of the latest period that arrived. */
  last: ReportFacts | null;
  /** The report that the office entered beforehand, with its own due date. */
  expected: ReportFacts | null;
  /** Whether anything is on file: a report that came in, or one that is expected. */
  isAnyOnFile: boolean;
}

/** Only these standings keep a relationship that somebody reports on; the others have ended or not begun. */
export const REPORTING_STANDINGS: readonly string[] = ['active', 'suspended'];

/** Whether associations of this relationship report to the city: from its first designation on (P25). */
export const mustReport = ({ relationship: { designation, standing } }: Facts, policy: Policy): boolean => {
  if (valueOf(policy, 'reportingIntervalMonths') === undefined) return false;
  const appliesTo: readonly string[] | undefined = valueOf(policy, 'reportingAppliesTo');
  const isDesignated = designation !== null && (appliesTo === undefined || appliesTo.includes(designation));
  return isDesignated && REPORTING_STANDINGS.includes(standing ?? '');
};

/** The first day on or after another that has the month and day `MM-DD`. */
const monthDayFrom = (day: Day, monthDay: string): Day => {
  // A leap year, so that 29 February is a day; in common years it falls on the 28th.
  const parts = parsePartialDate(`2000-${monthDay}`);
  const year = parsePartialDate(day)?.year;
  if (!parts || year === undefined) return day;
  const inThisYear = firstDayIn(year, parts);
  return inThisYear >= day || year === LAST_YEAR ? inThisYear : firstDayIn(year + 1, parts);
};

/** The day on which a report is due whose period ends on a day. */
const dueAfter = (periodEnd: Day, policy: Policy): Day => {
  const monthDay = valueOf(policy, 'reportDueMonthDay');
  return monthDay === undefined ? periodEnd : monthDayFrom(periodEnd, monthDay);
};

const graceOf = (policy: Policy): number => valueOf(policy, 'reportGraceDays') ?? 0;

const endOf = (report: ReportFacts): Day => periodOf(report)?.last ?? '';

const byEnd = (a: ReportFacts, b: ReportFacts): number => (endOf(a) < endOf(b) ? -1 : 1);

const byDueDate = (a: ReportFacts, b: ReportFacts): number => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1);

const computedDueOn = (facts: Facts, policy: Policy, last: ReportFacts | undefined): Day | undefined => {
  const from = last ? endOf(last) : latestDay(facts.relationship.designatedOn ?? '');
  const interval = valueOf(policy, 'reportingIntervalMonths');
  if (from === undefined || interval === undefined) return undefined;
  const periodEnd = monthsLater(from, interval);
  return periodEnd === undefined ? undefined : dueAfter(periodEnd, policy);
};

/**
 * When the next report of an association is due: an interval after the end of the last one that arrived, or after the
 * designation (P25; of a date such as 2022 the latest day). A due date that the office wrote on a report that has not
 * arrived, or that was returned, goes before. `undefined` when the city asks for no reports.
 */
export const reportsDue = (
  facts: Facts,
  policy: Policy,
  associationDocumentId: string,
): ReportsDue | undefined => {
  if (!mustReport(facts, policy)) return undefined;
  const reports = moneyReportsOf(facts, associationDocumentId);
  const arrived = reports.filter((report) => hasArrived(report, facts.asOf) && periodOf(report));
  const last = arrived.sort(byEnd).at(-1);
  const [expected] = reports
    .filter((report) => isDay(report.dueOn) && !hasArrived(report, facts.asOf))
    .sort(byDueDate);
  const dueOn = expected?.dueOn ?? computedDueOn(facts, policy, last) ?? null;
  return {
    dueOn,
    overdueFrom: (dueOn === null ? undefined : daysLater(dueOn, graceOf(policy) + 1)) ?? null,
    last: last ?? null,
    expected: expected ?? null,
    isAnyOnFile: reports.some(({ dueOn: own, submittedOn }) => own !== null || submittedOn !== null),
  };
};

/** The day on which a report was due: its own, or the one that follows from the end of its period. */
export const dueDateOf = (report: ReportFacts, policy: Policy): Day | undefined => {
  if (isDay(report.dueOn)) return report.dueOn;
  const end = periodOf(report)?.last;
  return end === undefined ? undefined : dueAfter(end, policy);
};

/** Whether a report arrived after its due date and the days of grace. */
export const arrivedLate = (report: ReportFacts, policy: Policy): boolean => {
  const dueOn = dueDateOf(report, policy);
  const lastDay = dueOn === undefined ? undefined : daysLater(dueOn, graceOf(policy));
  return report.submittedOn !== null && lastDay !== undefined && report.submittedOn > lastDay;
};
