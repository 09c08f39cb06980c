import type { DueKind, NextDue } from '../../../shared/glance';
import { latestDay } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';
import type { Policy } from '../../../shared/policy';
import { REPORTING_STANDINGS, reportsDue } from '../compliance/due';
import { deadlinesOf } from '../eligibility/checks/proposal';
import type { Facts } from '../eligibility/facts';

interface Known {
  policy: Policy;
  /** The day on which the agreement ends. */
  agreementExpiresOn: PartialDate | null;
  /** Whether the reader may know what associations owe. */
  finances: boolean;
}

const dueOn = (kind: DueKind, on: PartialDate | null, asOf: string): NextDue[] => {
  const last = latestDay(on ?? '');
  return on === null || last === undefined ? [] : [{ kind, on, isLate: last < asOf }];
};

/** That nothing at all is on file does not tell that a report is missing. */
const reportsOf = (facts: Facts, policy: Policy): NextDue[] =>
  facts.associations.flatMap(({ documentId }): NextDue[] => {
    const due = reportsDue(facts, policy, documentId);
    if (!due?.dueOn) return [];
    const isLate = due.overdueFrom !== null && facts.asOf >= due.overdueFrom;
    return isLate && !due.isAnyOnFile ? [] : [{ kind: 'report', on: due.dueOn, isLate }];
  });

const ofWhatIsKept = (facts: Facts, { policy, agreementExpiresOn, finances }: Known): NextDue[] => [
  ...(finances ? reportsOf(facts, policy) : []),
  ...dueOn('review', facts.relationship.nextReviewOn, facts.asOf),
  // One that has ended is a fact of the past, and nothing to do.
  ...dueOn('agreement', agreementExpiresOn, facts.asOf).filter(({ isLate }) => !isLate),
];

const ofProposal = (facts: Facts, policy: Policy): NextDue[] => {
  const { recommendationBy, councilBy } = deadlinesOf(facts, policy);
  const recommendation = dueOn('recommendation', recommendationBy, facts.asOf);
  const council = dueOn('council', councilBy, facts.asOf);
  // Nobody enters the recommendation: once its day is over, what is left is the Council's.
  return council.length === 0
    ? recommendation
    : [...recommendation.filter(({ isLate }) => !isLate), ...council];
};

const earliest = (one: NextDue, other: NextDue): number =>
  (latestDay(one.on) ?? '') < (latestDay(other.on) ?? '') ? -1 : 1;

/**
 * What is to happen next in a relationship, and by when: a report of an association (P25), a review, the end of the
 * agreement; of a proposal, the recommendation and the day of the Council. `null` where nothing is known to be due.
 */
export const nextDueOf = (facts: Facts, known: Known): NextDue | null => {
  const { standing } = facts.relationship;
  if (standing === 'proposed') return ofProposal(facts, known.policy).sort(earliest)[0] ?? null;
  if (!REPORTING_STANDINGS.includes(standing ?? '')) return null;
  return ofWhatIsKept(facts, known).sort(earliest)[0] ?? null;
};
