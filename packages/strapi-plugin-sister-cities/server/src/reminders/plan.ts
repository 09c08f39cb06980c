import type { Compliance } from '../../../shared/eligibility';
import type { PartialDate } from '../../../shared/partial-date';
import { REPORTING_STANDINGS } from '../compliance/due';
import { daysBetween } from '../computed/calendar';
import type { Day } from '../computed/calendar';

export type ReminderKind = 'in_30_days' | 'in_7_days' | 'overdue';

/** What one association is to be reminded of: its next report (P25). */
export interface Reminder {
  kind: ReminderKind;
  associationDocumentId: string;
  association: string;
  dueOn: Day;
  /** Days until it is due; negative once it is past. */
  daysUntilDue: number;
  /** The end of the last report that arrived; `null`: none is on file. */
  lastReportUntil: PartialDate | null;
}

/**
 * An association of which nothing is on file at all is not known to be overdue. Within a year it is reminded of its
 * first report; later, the office has not entered its papers yet: Sapporo was designated in 1959 and is not to be
 * reminded of a report of 1960.
 */
const FIRST_REPORT_DAYS = 365;

const isOverdue = ({ overdueFrom, status }: Compliance, today: Day): boolean => {
  if (overdueFrom === null || today < overdueFrom) return false;
  return status === 'overdue' || daysBetween(overdueFrom, today) <= FIRST_REPORT_DAYS;
};

/** The windows do not meet, so that no day has two kinds; a node that was off on the first day reminds later in it. */
const kindFor = (compliance: Compliance, daysUntilDue: number, today: Day): ReminderKind | null => {
  if (daysUntilDue > 30) return null;
  if (daysUntilDue > 7) return 'in_30_days';
  if (daysUntilDue >= 0) return 'in_7_days';
  return isOverdue(compliance, today) ? 'overdue' : null;
};

/**
 * What an association is to be reminded of on a day of the program, or `null`: from 30 to 8 days before its report is
 * due, from 7 days before to the day itself, and once it is overdue. During the days of grace there is none. The same
 * reminder is planned on every day of its window; that it goes out once is the sender's part.
 */
export const reminderFor = (compliance: Compliance, standing: string | null, today: Day): Reminder | null => {
  const { association, nextReportDueOn, lastReportUntil } = compliance;
  if (nextReportDueOn === null || !REPORTING_STANDINGS.includes(standing ?? '')) return null;
  const daysUntilDue = daysBetween(today, nextReportDueOn);
  const kind = kindFor(compliance, daysUntilDue, today);
  if (kind === null) return null;
  return {
    kind,
    associationDocumentId: association.documentId,
    association: association.title,
    dueOn: nextReportDueOn,
    daysUntilDue,
    lastReportUntil,
  };
};
