import { isDay, latestDay, parsePartialDate } from '../../../shared/partial-date';
import { valueOf } from '../../../shared/policy';
import type { Policy } from '../../../shared/policy';
import { daysLater, firstDayIn, LAST_YEAR, monthsLater } from '../computed/calendar';
import type { Day } from '../computed/calendar';
import type { Facts, ReportFacts } from '../eligibility/facts';
import type { Span } from '../eligibility/windows';

import { hasArrived, moneyReportsOf, periodOf } from './reports';

/** When an association reports next (P25). */
export interface ReportsDue {
  /** `null` when it is not known since when the association reports. */
  dueOn: Day | null;
  /** From this day on, a report that has not arrived is overdue. */
  overdueFrom: Day | null;
  /** The report that arrived up to whose end no period is missing. */
  last: ReportFacts | null;
  /** The report that the office entered beforehand, with its own due date. */
  expected: ReportFacts | null;
  /** Whether the file tells that a report is missing: one came in before, or one is expected for a time that began. */
  isAnyOnFile: boolean;
}

/** Only these standings keep a relationship that somebody reports on; the others have ended or not begun. */
export const REPORTING_STANDINGS: readonly string[] = ['active', 'suspended'];

/** Whether a relationship was designated and is kept: only of those anything is asked. */
export const isHeld = ({ relationship: { designation, standing } }: Facts): boolean =>
  designation !== null && REPORTING_STANDINGS.includes(standing ?? '');

/** Whether associations of this relationship report to the city: from its first designation on (P25). */
export const mustReport = (facts: Facts, policy: Policy): boolean => {
  if (valueOf(policy, 'reportingIntervalMonths') === undefined || !isHeld(facts)) return false;
  const appliesTo: readonly string[] | undefined = valueOf(policy, 'reportingAppliesTo');
  return appliesTo === undefined || appliesTo.includes(facts.relationship.designation ?? '');
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

const byStart = (a: Covering, b: Covering): number => (a.period.first < b.period.first ? -1 : 1);

const byDueDate = (a: ReportFacts, b: ReportFacts): number => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1);

/** A report, and the days that it covers. */
interface Covering {
  report: ReportFacts;
  period: Span;
}

const covering = (reports: readonly ReportFacts[]): Covering[] =>
  reports
    .flatMap((report) => {
      const period = periodOf(report);
      return period ? [{ report, period }] : [];
    })
    .sort(byStart);

/** Whether a period begins so late after a day that a whole interval between them was not reported. */
const leavesOut = (after: Day, { period }: Covering, interval: number): boolean => {
  const end = monthsLater(after, interval);
  return end !== undefined && period.first > end;
};

/** The report up to which reports, in the order of their periods, follow one another without a period missing. */
const lastInARow = (reports: readonly Covering[], interval: number): Covering | undefined => {
  let [last] = reports;
  for (const next of reports) {
    if (last === undefined || leavesOut(last.period.last, next, interval)) return last;
    if (next.period.last > last.period.last) last = next;
  }
  return last;
};

/**
 * The day after which the next period counts. What the office expects as the first report goes before a designation
 * of long ago: the papers of the time between were never entered.
 */
const countsAfter = (
  { relationship: { designatedOn } }: Facts,
  last: Covering | undefined,
  begun: Covering | undefined,
  interval: number,
): Day | undefined => {
  if (last) return last.period.last;
  const designated = latestDay(designatedOn ?? '');
  const isLongAgo = designated === undefined || (begun && leavesOut(designated, begun, interval));
  return isLongAgo && begun ? daysLater(begun.period.first, -1) : designated;
};

const computedDueOn = (from: Day | undefined, policy: Policy, interval: number): Day | undefined => {
  const periodEnd = from === undefined ? undefined : monthsLater(from, interval);
  return periodEnd === undefined ? undefined : dueAfter(periodEnd, policy);
};

const earlierOf = (one: Day | null | undefined, other: Day | undefined): Day | null => {
  if (!one || !other) return one ?? other ?? null;
  return one < other ? one : other;
};

/**
 * When the next report of an association is due: an interval after the end of the reports that arrived and follow one
 * another without a missing period, or after the designation (P25; of a date such as 2022 the latest day). A due date
 * that the office wrote on a report that has not arrived, or that was returned, can only bring it forward.
 * `undefined` when the city asks for no reports.
 */
export const reportsDue = (
  facts: Facts,
  policy: Policy,
  associationDocumentId: string,
): ReportsDue | undefined => {
  const interval = valueOf(policy, 'reportingIntervalMonths');
  if (interval === undefined || !mustReport(facts, policy)) return undefined;
  const reports = moneyReportsOf(facts, associationDocumentId);
  const last = lastInARow(covering(reports.filter((report) => hasArrived(report, facts.asOf))), interval);
  const awaited = reports.filter((report) => isDay(report.dueOn) && !hasArrived(report, facts.asOf));
  const [expected] = awaited.sort(byDueDate);
  const [begun] = covering(awaited).filter(({ period }) => period.first <= facts.asOf);
  const from = countsAfter(facts, last, begun, interval);
  const dueOn = earlierOf(expected?.dueOn, computedDueOn(from, policy, interval));
  return {
    dueOn,
    overdueFrom: (dueOn === null ? undefined : daysLater(dueOn, graceOf(policy) + 1)) ?? null,
    last: last?.report ?? null,
    expected: expected ?? null,
    isAnyOnFile:
      begun !== undefined ||
      dueOn === expected?.dueOn ||
      reports.some(({ submittedOn }) => submittedOn !== null),
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
