import type { Check, Eligibility, TransitionName } from '../../../shared/eligibility';
import type { HomeReady, ReadyRelationship } from '../../../shared/home';
import { valueOf } from '../../../shared/policy';
import type { Policy } from '../../../shared/policy';
import { designates, isInTheWay } from '../../../shared/transition-rules';
import type { Day } from '../computed/calendar';
import { relationshipRecord } from '../eligibility/check';
import { evaluate } from '../eligibility/evaluate';
import type { Facts } from '../eligibility/facts';
import { transitionsFrom } from '../lifecycle/transitions';

import { listed } from './listed';

/** A change of designation, and what the rules of the city say to it. */
export interface NextDesignation {
  transition: TransitionName;
  checks: readonly Check[];
  /** What stands in the way. */
  open: readonly Check[];
}

const judged = (transition: TransitionName, { checks }: Eligibility): NextDesignation => ({
  transition,
  checks,
  open: checks.filter(isInTheWay),
});

/**
 * The next change of designation of a relationship: of the two that lead on from a proposal the one with less in its
 * way, and of those that are as near, the friendship. `undefined` where none leads on.
 */
export const nextDesignation = (
  facts: Facts,
  policy: Policy,
  locale: string,
): NextDesignation | undefined => {
  const [first, ...others] = transitionsFrom(facts.relationship)
    .filter(designates)
    .map((transition) => judged(transition, evaluate(transition, facts, policy, locale)));
  return others.reduce(
    (nearest, each) => (nearest && each.open.length < nearest.open.length ? each : nearest),
    first,
  );
};

interface Asked {
  policy: Policy;
  locale: string;
  today: Day;
  /** A check as the reader may see it. */
  shown: (check: Check) => Check;
}

/** One open check is worth a telephone call; more than that is not nearly ready. */
const NEARLY = 1;

const byNearness = (one: ReadyRelationship, other: ReadyRelationship): number => {
  if (one.open !== other.open) return one.open - other.open;
  return one.relationship.title < other.relationship.title ? -1 : 1;
};

/**
 * What could go to the Council (P29, P30): relationships whose next change of designation has every check met, and those
 * that miss one. What is only pointed out counts as met, for it is not in the way.
 */
export const homeReady = (facts: readonly Facts[], { policy, locale, today, shown }: Asked): HomeReady => {
  const next = facts.flatMap((each) => {
    const designation = nextDesignation(each, policy, locale);
    return designation ? [{ relationship: relationshipRecord(each), ...designation }] : [];
  });
  const near = next.filter(({ open }) => open.length <= NEARLY);
  const items = near.map(({ relationship, transition, checks, open: [missing, ...rest] }) => ({
    relationship,
    transition,
    open: missing ? rest.length + 1 : 0,
    checks: checks.length,
    reason: missing ? shown(missing).reason : null,
  }));
  return {
    today,
    ready: items.filter(({ open }) => open === 0).length,
    waiting: next.length - near.length,
    decisionBody: valueOf(policy, 'decisionBody') ?? null,
    ...listed(items.sort(byNearness)),
  };
};
