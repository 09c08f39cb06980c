import type { Compliance, Eligibility } from './eligibility';
import type { PartialDate } from './partial-date';
import type { ValueOf } from './vocabulary';

/** What the admin panel is told by the plugin's own routes, `/sister-cities/…`. Never part of the public API. */

export interface StateOf {
  designation: string | null;
  standing: string | null;
}

/** One entry of a history, with what stays inside the office. */
export interface LifeEntry {
  key: string;
  sequence: number;
  transition: ValueOf<'decisionClassification'>;
  from: StateOf;
  to: StateOf;
  body?: string | null;
  identifier?: string | null;
  decidedOn?: PartialDate | null;
  effectiveOn?: PartialDate | null;
  result?: string | null;
  reason?: string | null;
  motionText?: string | null;
  sourceUrl?: string | null;
  source?: string | null;
  corrects?: string | null;
  votesYes?: number | null;
  votesNo?: number | null;
  votesAbstain?: number | null;
  votesAbsent?: number | null;
  actor?: string | null;
  overrideJustification?: string | null;
  createdAt?: string | null;
}

/** `GET /sister-cities/relationships/:documentId/life`. */
export interface LifeOf extends StateOf {
  documentId: string;
  title: string;
  /** The day it is for the program, `YYYY-MM-DD`. */
  today: string;
  /** How many entries the history has: a transition is asked for with this number. */
  sequence: number;
  dates: { designatedOn: string | null; endedOn: string | null; endCause: string | null };
  establishedOn: PartialDate | null;
  lastContactOn: PartialDate | null;
  history: LifeEntry[];
  /** Every transition that leads on from here, and what the rules of the city say to it. */
  transitions: Eligibility[];
  /** Until when a proposal is to be recommended and decided; `null` where no rule says so. */
  deadlines: { recommendationBy: string | null; councilBy: string | null };
  /** Who decides by the rules of the city. */
  decisionBody: string | null;
  policyVersion: number;
}

/** `GET /sister-cities/compliance`, and `…/compliance/mine` for the contact of an association. */
export interface ComplianceList {
  today: string;
  associations: Compliance[];
}
