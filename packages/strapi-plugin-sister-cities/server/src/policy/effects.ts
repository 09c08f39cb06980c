import type { Check } from '../../../shared/eligibility';
import type { Policy } from '../../../shared/policy';
import type { ChangedCheck, PolicyEffect, PolicyEffects, Verdict } from '../../../shared/policy-page';
import { relationshipRecord } from '../eligibility/check';
import { evaluate } from '../eligibility/evaluate';
import type { Facts } from '../eligibility/facts';
import { stepsFrom } from '../lifecycle/transitions';

interface Asked {
  before: Policy;
  after: Policy;
  locale: string;
}

const verdictOf = (check: Check | undefined): Verdict =>
  check ? { ok: check.ok, severity: check.severity } : null;

const isSame = (one: Verdict, other: Verdict): boolean =>
  one?.ok === other?.ok && one?.severity === other?.severity;

const changed = (one: readonly Check[], other: readonly Check[]): ChangedCheck[] => {
  const codes = new Set([...one, ...other].map(({ code }) => code));
  return [...codes].flatMap((code): ChangedCheck[] => {
    const [was, is] = [one, other].map((checks) => checks.find((check) => check.code === code));
    const told = is ?? was;
    const [before, after] = [verdictOf(was), verdictOf(is)];
    return told === undefined || isSame(before, after) ? [] : [{ code, before, after, reason: told.reason }];
  });
};

const effectsOn = (facts: Facts, { before, after, locale }: Asked): PolicyEffect[] =>
  stepsFrom(facts.relationship).flatMap((transition): PolicyEffect[] => {
    const was = evaluate(transition, facts, before, locale);
    const is = evaluate(transition, facts, after, locale);
    const checks = changed(was.checks, is.checks);
    if (checks.length === 0) return [];
    return [
      {
        relationship: relationshipRecord(facts),
        transition,
        wasFree: was.eligible,
        isFree: is.eligible,
        checks,
      },
    ];
  });

/** Those that would become free, or would be no longer, come first. */
const rankOf = ({ wasFree, isFree }: PolicyEffect): number => (wasFree === isFree ? 1 : 0);

const byRank = (one: PolicyEffect, other: PolicyEffect): number => {
  if (rankOf(one) !== rankOf(other)) return rankOf(one) - rankOf(other);
  return one.relationship.title < other.relationship.title ? -1 : 1;
};

/** What other rules would say to what could happen next: "with this value Lviv would …". Nothing is saved. */
export const policyEffects = (facts: readonly Facts[], asked: Asked): PolicyEffects => ({
  relationships: facts.length,
  effects: facts.flatMap((each) => effectsOn(each, asked)).sort(byRank),
});
