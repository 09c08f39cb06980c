import type { Check, CheckedRecord } from './eligibility';
import type { AskedOfAssociations, Owed } from './home';
import type { Money } from './money';
import type { PartialDate } from './partial-date';

/** What the panels beside the forms of associations and events are told. Never part of the public API. */

/** What one report tells about the balance, and what the rule says to it. */
export interface BalancePoint {
  report: CheckedRecord;
  periodStart: PartialDate;
  periodEnd: PartialDate;
  /** The last day of the period, `YYYY-MM-DD`. */
  until: string;
  endingBalance: Money | null;
  lowestBalance: Money | null;
  /** Whether the minimum was kept; `null` where no rule asks for one. */
  ok: boolean | 'unknown' | null;
  /** Why not, or why that is not known, in the language of the reader. */
  remarks: string[];
}

/** What somebody sees who may read what associations report. */
export interface AssociationFinances {
  owes: Owed[];
  /** Since when a report is overdue, or by when it is due soon. */
  owedDay: string | null;
  nextReportDueOn: string | null;
  daysUntilDue: number | null;
  lastReportUntil: PartialDate | null;
  /** The report that the office entered beforehand, and that has not arrived. */
  expected: CheckedRecord | null;
  /** The period that the next report covers; its end is missing while it is not over. */
  nextPeriod: { periodStart: PartialDate; periodEnd: PartialDate | null } | null;
  /** `null` where no rule asks for one. */
  minimum: Money | null;
  /** The oldest first. */
  balances: BalancePoint[];
}

/** One of the four quarters before today, as the rule of the city counts them. */
export interface ActivityQuarter {
  first: string;
  last: string;
  /** How many meetings and events count for certain. */
  count: number;
}

/** `GET /sister-cities/associations/:documentId/desk`, and `…/desk/mine` for the contact of the association. */
export interface AssociationDesk {
  /** The day it is for the program, `YYYY-MM-DD`. */
  today: string;
  association: CheckedRecord;
  /** `null`: it belongs to none, and no rule asks anything of it. */
  relationship: CheckedRecord | null;
  /** Whether the relationship holds, so that rules ask something of its associations. */
  isHeld: boolean;
  /** Whether its associations report to the city. */
  mustReport: boolean;
  asked: AskedOfAssociations[];
  /** How many meetings and events in twelve months, and in how many quarters; `null` where no rule asks. */
  activityAsked: { events: number | null; quarters: number | null; inHomeArea: boolean };
  checks: Check[];
  /** The oldest first; none where nothing is on file, which does not mean that there was nothing. */
  quarters: ActivityQuarter[];
  /** How many more may count, or count and belong to no single quarter: their date or place is not known exactly. */
  unclear: number;
  /** `null` for whoever may not read what associations report. */
  finances: AssociationFinances | null;
}

/** Whether an event counts as activity (P28), and why. */
export type ActivityAnswer =
  | 'counts'
  /** It may count: its date or its place is not known exactly. */
  | 'unclear_date'
  | 'unclear_place'
  | 'not_held'
  | 'marked'
  | 'elsewhere'
  | 'undated'
  | 'earlier'
  | 'later';

/** What the rules say of a relationship that an event belongs to. */
export interface ActivityOf {
  relationship: CheckedRecord;
  checks: Check[];
}

/** What a new edition of a series begins with. */
export interface EditionProposal {
  series: CheckedRecord;
  name: string;
  /** The same day, month or year, as exactly as the present one is known. */
  sameDate: PartialDate | null;
  /** The same weekday in the same week of the month. */
  sameWeekday: string | null;
}

/** `GET /sister-cities/events/:documentId/desk`. */
export interface EventDesk {
  today: string;
  activity: {
    answer: ActivityAnswer;
    /** The twelve months up to today. */
    from: string;
    to: string;
    /** Whether any rule asks for activity, and whether it must be in the home area. */
    isAsked: boolean;
    inHomeArea: boolean;
    of: ActivityOf[];
  };
  /** The instants of its local times; `null` while the day or the time is not known. */
  startsAt: string | null;
  endsAt: string | null;
  /** The IANA zone of its local times: its own, or the program's. */
  timeZone: string;
  /** `null` for an event of no series. */
  next: EditionProposal | null;
}

/** What `POST /sister-cities/events/:documentId/editions` made. */
export interface MadeEdition {
  documentId: string;
}
