import type { Policy, PolicyKey, PolicyRule } from './policy';
import { POLICY_KEYS } from './policy-catalogue';

/** A rule that a city has in another way than the preset it started from. */
export interface PolicyDifference {
  key: PolicyKey;
  /** The rule of the preset; `null` when the preset has none. */
  preset: PolicyRule | null;
  /** The rule of the city; `null` when the city has none. */
  policy: PolicyRule | null;
}

const textOf = (rule: PolicyRule | null): string => {
  if (rule === null) return '';
  const { value, severity, enabled, source, isAssumption } = rule;
  return JSON.stringify([value, severity, enabled, source, isAssumption]);
};

/** The rules in which a city's policy differs from a preset, in the order in which people read them. */
export const differencesTo = (preset: Policy, policy: Policy): PolicyDifference[] =>
  POLICY_KEYS.map((key) => ({ key, preset: preset[key] ?? null, policy: policy[key] ?? null })).filter(
    (each) => textOf(each.preset) !== textOf(each.policy),
  );
