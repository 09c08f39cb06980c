import { earliestDay } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';

import type { Day } from './calendar';

/** What these functions read of a goal; they give the whole record back. */
export interface GoalDates {
  /** A value of the vocabulary `goalState`: what holds today. */
  state: string;
  statedOn?: PartialDate | null;
  retiredOn?: PartialDate | null;
}

/** A partial date counts from its first day on, as years and anniversaries do. An unknown one never counts. */
const hasCome = (date: PartialDate | null | undefined, asOf: Day): boolean => {
  const first = earliestDay(date ?? '');
  return first !== undefined && first <= asOf;
};

const isKnown = (date: PartialDate | null | undefined): boolean => earliestDay(date ?? '') !== undefined;

const isStated = (goal: GoalDates, asOf: Day): boolean =>
  !isKnown(goal.statedOn) || hasCome(goal.statedOn, asOf);

/**
 * The state of a stated goal on a day: active until the day it was given up or reached, then what is on file. A goal
 * without that day has the state on file throughout, for nobody knows since when. `null` where the file says that
 * an active goal is over: how it ended is not known.
 */
const stateOn = (goal: GoalDates, asOf: Day): string | null => {
  if (!isKnown(goal.retiredOn)) return goal.state;
  if (!hasCome(goal.retiredOn, asOf)) return 'active';
  return goal.state === 'active' ? null : goal.state;
};

const isActive = (goal: GoalDates, asOf: Day): boolean =>
  isStated(goal, asOf) && stateOn(goal, asOf) === 'active';

/** What a relationship is for: its own goals, then those of the program, which every relationship shares (S02, S04). */
export const activeGoals = <T extends GoalDates>(
  ownGoals: readonly T[],
  programGoals: readonly T[],
  asOf: Day,
): (T & { inherited: boolean })[] => [
  ...ownGoals.filter((goal) => isActive(goal, asOf)).map((goal) => ({ ...goal, inherited: false })),
  ...programGoals.filter((goal) => isActive(goal, asOf)).map((goal) => ({ ...goal, inherited: true })),
];

const AFTER_ALL_DATES = '~';

/** As text, partial dates stand in time, the vaguer of two before the more exact. */
const placeInTime = ({ statedOn }: GoalDates): string =>
  typeof statedOn === 'string' && isKnown(statedOn) ? statedOn : AFTER_ALL_DATES;

const byStatedOn = (a: GoalDates, b: GoalDates): number => {
  const [first, second] = [placeInTime(a), placeInTime(b)];
  return first === second ? 0 : first < second ? -1 : 1;
};

/**
 * How goals "change or evolve" (S06): all that were stated by a day, in the order in which they were stated, each
 * with `stateAsOf`, the state it had on that day. Goals without a date are kept, at the end.
 */
export const goalHistory = <T extends GoalDates>(
  goals: readonly T[],
  asOf: Day,
): (T & { stateAsOf: string | null })[] =>
  goals
    .filter((goal) => isStated(goal, asOf))
    .map((goal) => ({ ...goal, stateAsOf: stateOn(goal, asOf) }))
    .sort(byStatedOn);
