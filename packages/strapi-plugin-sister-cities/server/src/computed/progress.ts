/** The numbers of a goal, in the unit of that goal. */
export interface MeasuredGoal {
  baseline: number | null;
  target: number | null;
  current: number | null;
}

/**
 * How far a goal has come from its baseline to its target: 0 at the start, 1 when it is reached, less or more beyond
 * them. It compares with itself over time only, because "the measure of success for one may not be the best for
 * another" (S04). `null` when one of the numbers is not known.
 */
export const progressOf = ({ baseline, target, current }: MeasuredGoal): number | null => {
  if (baseline === null || target === null || current === null || target === baseline) return null;
  const progress = (current - baseline) / (target - baseline);
  return Number.isFinite(progress) ? progress : null;
};
