import { valueOf } from '../../../shared/policy';
import type { Policy } from '../../../shared/policy';
import { periodOf } from '../compliance/reports';

import type { Facts, ReportFacts } from './facts';
import { monthsUpTo, overlaps } from './windows';
import type { Span } from './windows';

/** How far a city that does not say looks back at balances (P24 “on a regular basis”). */
const LOOKBACK_MONTHS = 12;

interface Asked {
  facts: Facts;
  policy: Policy;
}

/** The days for which reports are read: the months of the look-back up to today. */
export const lookbackOf = ({ facts, policy }: Asked): Span | undefined =>
  monthsUpTo(facts.asOf, valueOf(policy, 'balanceLookbackMonths') ?? LOOKBACK_MONTHS);

/** Whether a report covers a day of the look-back. */
export const isInLookback = (asked: Asked, report: ReportFacts): boolean => {
  const [lookback, period] = [lookbackOf(asked), periodOf(report)];
  return lookback !== undefined && period !== undefined && overlaps(period, lookback);
};
