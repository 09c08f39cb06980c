import type { ActivityQuarter } from '../../../shared/desk';
import type { Question } from '../eligibility/check';
import { activityIn, quartersUpTo } from '../eligibility/checks/activity';
import { isWithin, monthsUpTo } from '../eligibility/windows';

export interface ActivityByQuarter {
  /** The oldest first; none where nothing is on file, which does not mean that there was nothing. */
  quarters: ActivityQuarter[];
  /** What may count, or counts and falls into no single quarter. */
  unclear: number;
}

const MONTHS = 12;

/** How much counts in each of the four quarters before today (P28), which are those that the rule asks about. */
export const activityByQuarter = (question: Pick<Question, 'facts' | 'policy'>): ActivityByQuarter => {
  const { asOf } = question.facts;
  const window = monthsUpTo(asOf, MONTHS);
  if (!window) return { quarters: [], unclear: 0 };
  const { certain, possible, isAnyOnFile } = activityIn(question, window);
  if (!isAnyOnFile) return { quarters: [], unclear: 0 };
  const quarters = quartersUpTo(asOf)
    .reverse()
    .map((quarter) => ({
      ...quarter,
      count: certain.filter(({ on }) => isWithin(on, quarter)).length,
    }));
  const placed = quarters.reduce((sum, { count }) => sum + count, 0);
  return { quarters, unclear: certain.length + possible.length - placed };
};
