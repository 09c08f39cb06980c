import type { TransitionName } from './eligibility';
import type { PartialDate } from './partial-date';
import type { ValueOf } from './vocabulary';

/** What somebody of the office sends to move a relationship on, or to correct its record. */
export interface TransitionRequest {
  transition: TransitionName | 'correct';
  /** How many entries the history had when the person looked at it: the request is refused if there are more by now. */
  sequence: number;
  /** Who decided. */
  body?: string;
  /** Number of the resolution or ordinance. */
  identifier?: string;
  decidedOn?: PartialDate;
  /** When it takes effect, if that is not the day of the decision. */
  effectiveOn?: PartialDate;
  result?: ValueOf<'decisionResult'>;
  votesYes?: number;
  votesNo?: number;
  votesAbstain?: number;
  votesAbsent?: number;
  motionText?: string;
  /** Why, in words for the public. */
  reason?: string;
  sourceUrl?: string;
  source?: string;
  /** What visitors read while the relationship is suspended or emeritus, in the language of `locale`. */
  publicNotice?: string;
  locale?: string;
  endCause?: ValueOf<'endCause'>;
  /** How close the contact is from then on, and what caused the change (S06). */
  engagementLevel?: ValueOf<'engagementLevel'>;
  engagementCauses?: ValueOf<'engagementCause'>[];
  /** Why the rules are set aside, at least 20 characters. Only with the permission for it. */
  overrideJustification?: string;
  /** The key of the entry that is corrected. */
  corrects?: string;
  /** Whether the corrected entry is taken back: the relationship stands as it did before it. */
  restore?: boolean;
  /** What should have been recorded instead, together with `standing`. */
  designation?: ValueOf<'designation'>;
  standing?: ValueOf<'standing'>;
  /** The right date of the designation, where a correction tells it. */
  designatedOn?: PartialDate;
  /** The right date of the end, where a correction tells it. */
  endedOn?: PartialDate;
}

/** The shortest justification of an override, in characters. */
export const JUSTIFICATION_LENGTH = 20;
