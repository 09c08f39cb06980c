import type { Eligibility, TransitionName } from '../../../shared/eligibility';
import type { PartialDate } from '../../../shared/partial-date';
import type { Policy } from '../../../shared/policy';
import type { Terminology } from '../../../shared/presentation';
import type { GoalDates } from '../computed/goals';
import type { Facts } from '../eligibility/facts';
import type { Values } from '../model/types';

/** What a packet reads of a goal. */
export interface PacketGoal extends GoalDates {
  documentId: string;
  statement: string;
  measureOfSuccess: string | null;
  unit: string | null;
  baseline: number | null;
  target: number | null;
  current: number | null;
  /** The goal whose place it took. */
  supersedesDocumentId: string | null;
}

/** Everything that a packet is made of, as plain data. */
export interface PacketData {
  facts: Facts;
  /** When the relationship ended, if it has. */
  endedOn: PartialDate | null;
  /** The partner with its country, as the city writes it: Lviv, Ukraine. */
  partner: string;
  /** The entries of the history as they are stored. */
  decisions: readonly Values[];
  /** Goals of the relationship, whatever became of them. */
  goals: readonly PacketGoal[];
  /** Goals of the whole program. */
  programGoals: readonly PacketGoal[];
  /** What the Council is asked for; `null` for a packet that only tells where the relationship stands. */
  transition: TransitionName | null;
  /** What the rules say about that; `null` when nothing was asked for. */
  eligibility: Eligibility | null;
  policy: Policy;
  /** The city's own words for its partners. */
  terminology: Terminology;
  /** BCP 47. */
  locale: string;
  program: { name: string; homeCity: string };
}
