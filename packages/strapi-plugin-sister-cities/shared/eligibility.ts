import type { PartialDate } from './partial-date';
import type { Severity } from './policy';
import type { TypeName } from './names';
import type { ValueOf } from './vocabulary';

/** What is checked before a relationship moves on. Each check belongs to one or more rules of the policy. */
export type CheckCode =
  | 'ASSOCIATION_NONPROFIT'
  | 'PLEDGE_ON_FILE'
  | 'CAPACITY_STATEMENT'
  | 'INDEPENDENCE_ATTESTED'
  | 'FUNDING_SOURCES'
  | 'MIN_COMMITTEE'
  | 'COUNTRY_RESTRICTION'
  | 'ONE_PER_COUNTRY'
  | 'FRIENDSHIP_FIRST'
  | 'MIN_FRIENDSHIP_MONTHS'
  | 'MAX_FRIENDSHIP_MONTHS'
  | 'BALANCE_MINIMUM'
  | 'REPORTS_CURRENT'
  | 'ACTIVITY_REGULAR'
  | 'ACTIVITY_SPREAD'
  | 'REVIEW_CURRENT'
  | 'NO_CONTACT'
  | 'DECISION_BODY'
  | 'PROPOSAL_TIMER';

/** A record that a check looked at, so that a reader gets from the reason to its cause. */
export interface CheckedRecord {
  type: TypeName;
  documentId: string;
  title: string;
}

export interface Check {
  code: CheckCode;
  /** `unknown`: what is on file does not tell. It is not yes. */
  ok: boolean | 'unknown';
  severity: Severity;
  /** What the rule asks for, such as `10000.00 USD` or 12. */
  required: string | number | null;
  /** What is on file; `null` when nothing is. */
  actual: string | number | null;
  /** The day it was checked for, `YYYY-MM-DD`. */
  asOf: string;
  /** A sentence in the language of the reader, with the figures in it. */
  reason: string;
  /** Where the rule is written. */
  source: string;
  isAssumption: boolean;
  records: CheckedRecord[];
}

/** The names of the transitions of a relationship. */
export type TransitionName = Exclude<
  ValueOf<'decisionClassification'>,
  'propose' | 'record_existing' | 'amend' | 'correct'
>;

/** Whether a transition may be made. It never makes one by itself. */
export interface Eligibility {
  transition: TransitionName | 'propose';
  /** No blocking check failed or is unknown. */
  eligible: boolean;
  /** A body has to decide, and has to have said yes. */
  decisionRequired: boolean;
  checks: Check[];
}

/** How an association stands with what it reports and does (domain 4.3). */
export type ComplianceStatus =
  | 'compliant'
  | 'due_soon'
  | 'overdue'
  | 'below_minimum'
  | 'insufficient_activity'
  | 'unknown'
  /** No rule of the city asks anything of it. */
  | 'not_required';

export interface Compliance {
  association: CheckedRecord;
  relationship: CheckedRecord | null;
  status: ComplianceStatus;
  /** The day by which its next report is due, `YYYY-MM-DD`; `null` when no rule asks for one or its start is unknown. */
  nextReportDueOn: string | null;
  /** From this day on, a report that has not arrived is overdue. */
  overdueFrom: string | null;
  /** Days until it is due; negative once it is past. */
  daysUntilDue: number | null;
  /** The end of the last report that arrived. */
  lastReportUntil: PartialDate | null;
  checks: Check[];
}
