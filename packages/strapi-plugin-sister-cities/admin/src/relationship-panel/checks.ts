import type { Check, Eligibility } from '../../../shared/eligibility';
import { isInTheWay } from '../../../shared/transition-rules';
import type { Say } from '../translations/message';
import type { MessageId } from '../translations/message';

/** The word for what a check found. */
export const verdictOf = ({ ok }: Pick<Check, 'ok'>): MessageId => {
  if (ok === 'unknown') return 'life.check-unknown';
  return ok ? 'life.check-met' : 'life.check-unmet';
};

const isUnmet = ({ ok }: Check): boolean => ok !== true;

/** Checks that stand in the way of a transition. */
export const blockingChecks = (checks: readonly Check[]): Check[] => checks.filter(isInTheWay);

const rank = (check: Check): number => {
  if (isInTheWay(check)) return 0;
  return isUnmet(check) ? 1 : 2;
};

/** What stands in the way first, then what is pointed out, then what is met; within each as the server has them. */
export const inOrder = (checks: readonly Check[]): Check[] =>
  [...checks].sort((one, other) => rank(one) - rank(other));

const checksLine = (checks: readonly Check[], say: Say): string[] => {
  if (checks.length === 0) return [say('life.no-checks')];
  const unmet = checks.filter(isUnmet).length;
  return [
    unmet === 0
      ? say('life.all-met', { total: checks.length })
      : say('life.not-met', { count: unmet, total: checks.length }),
  ];
};

const decisionLine = (decisionRequired: boolean, body: string | null, say: Say): string[] => {
  if (!decisionRequired) return [];
  return [body === null ? say('life.decision-needed') : say('life.decision-of-needed', { body })];
};

/** Whether a transition is possible now, in short sentences. */
export const summaryOf = (
  { checks, decisionRequired }: Eligibility,
  body: string | null,
  say: Say,
): string[] => {
  const blocking = blockingChecks(checks).length;
  return [
    ...checksLine(checks, say),
    ...(blocking === 0 ? [] : [say('life.in-the-way', { count: blocking })]),
    ...decisionLine(decisionRequired, body, say),
  ];
};
