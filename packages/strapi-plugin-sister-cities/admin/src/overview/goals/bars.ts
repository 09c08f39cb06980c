import { valuesOf } from '../../../../shared/vocabulary';
import type { OverviewGoal } from '../../../../shared/overview';
import { earliestDay } from '../../../../shared/partial-date';
import { spanOnAxis } from '../period';
import type { Axis } from '../period';
import type { Partner } from '../select';

/** A goal and how long it has held. */
export interface GoalBar {
  goal: OverviewGoal;
  start: number;
  end: number;
  /** Whether it is known since when, and until when. */
  knowsStart: boolean;
  knowsEnd: boolean;
}

/** Goals of one area, of one relationship, or of the whole program (where `partner` and `area` are absent). */
export interface GoalGroup {
  key: string;
  area?: string;
  partner?: Partner;
  bars: GoalBar[];
}

/** How long a goal has held: an active one until today, one that nobody dated for as long as the chart goes. */
export const barOf = (goal: OverviewGoal, axis: Axis, today: string): GoalBar => {
  const stated = spanOnAxis(goal.statedOn, axis);
  const over = spanOnAxis(goal.retiredOn, axis);
  const now = spanOnAxis(today, axis)?.end ?? 1;
  const start = stated?.start ?? 0;
  return {
    goal,
    start,
    end: Math.max(start, over?.end ?? now),
    knowsStart: stated !== undefined,
    knowsEnd: over !== undefined || goal.state === 'active',
  };
};

const LAST = '~';

const inTime = (a: GoalBar, b: GoalBar): number => {
  const [first, second] = [a, b].map(({ goal }) => earliestDay(goal.statedOn ?? '') ?? LAST);
  if (first === second) return a.goal.statement < b.goal.statement ? -1 : 1;
  return (first ?? LAST) < (second ?? LAST) ? -1 : 1;
};

/** The goals of each area in the order of the vocabulary, or of the program and then of each relationship. */
export const groupsOf = (
  goals: readonly OverviewGoal[],
  by: 'area' | 'relationship',
  partners: readonly Partner[],
  { axis, today }: { axis: Axis; today: string },
): GoalGroup[] => {
  const barsWhere = (isOf: (goal: OverviewGoal) => boolean): GoalBar[] =>
    goals
      .filter(isOf)
      .map((goal) => barOf(goal, axis, today))
      .sort(inTime);
  const groups: GoalGroup[] =
    by === 'area'
      ? valuesOf('goalArea').map((area) => ({
          key: area,
          area,
          bars: barsWhere((goal) => goal.area === area),
        }))
      : [
          { key: 'program', bars: barsWhere(({ relationship }) => relationship === null) },
          ...partners.map((partner) => ({
            key: partner.documentId,
            partner,
            bars: barsWhere(({ relationship }) => relationship === partner.documentId),
          })),
        ];
  return groups.filter(({ bars }) => bars.length > 0);
};
