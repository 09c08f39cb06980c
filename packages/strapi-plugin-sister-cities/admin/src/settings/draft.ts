import { POLICY_CATALOGUE, POLICY_KEYS } from '../../../shared/policy-catalogue';
import type { PolicyField } from '../../../shared/policy-catalogue';
import type { Policy, PolicyKey, PolicyRule } from '../../../shared/policy';

/** A value as its control holds it: numbers and lists of numbers are texts while somebody types them. */
export type DraftValue = string | boolean | readonly string[];

/** A rule while somebody changes it. */
export interface DraftRule extends Omit<PolicyRule, 'value'> {
  value: DraftValue;
}

/** The rules while somebody changes them; those that the city does not have are absent. */
export type Draft = Readonly<Partial<Record<PolicyKey, DraftRule>>>;

const draftValue = (value: PolicyRule['value']): DraftValue => {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return String(value);
  return value.map(String);
};

/** A value as its control shows it. Lists that are typed stand as one text. */
const shownValue = (field: PolicyField, value: PolicyRule['value']): DraftValue => {
  const draft = draftValue(value);
  const isTyped = field.kind === 'numbers' || field.kind === 'countries';
  return isTyped && typeof draft === 'object' ? draft.join(', ') : draft;
};

export const draftRuleOf = (key: PolicyKey, rule: PolicyRule): DraftRule => ({
  ...rule,
  value: shownValue(POLICY_CATALOGUE[key], rule.value),
});

/** A policy as the form holds it. */
export const draftOf = (policy: Policy): Draft =>
  Object.fromEntries(
    POLICY_KEYS.flatMap((key) => {
      const rule = policy[key];
      return rule ? [[key, draftRuleOf(key, rule)]] : [];
    }),
  );

/** The rules with one of them written anew, or taken out. */
export const withRule = (draft: Draft, key: PolicyKey, rule: DraftRule | undefined): Draft => {
  const others = Object.entries(draft).filter(([name]) => name !== key);
  return { ...Object.fromEntries(others), ...(rule ? { [key]: rule } : {}) };
};

const EMPTY_VALUES: Readonly<Record<PolicyField['kind'], DraftValue>> = {
  flag: true,
  money: '',
  months: '',
  days: '',
  count: '',
  text: '',
  monthDay: '',
  choices: [],
  countries: '',
  numbers: '',
  choice: '',
};

/** A rule that a city is about to write. */
export const newRule = (key: PolicyKey): DraftRule => ({
  value: EMPTY_VALUES[POLICY_CATALOGUE[key].kind],
  severity: 'block',
  enabled: true,
  source: '',
  isAssumption: false,
});

/** A typed number; what is none goes to the server as it is, which says what it expects. */
const numberIn = (text: string): number | string => (/^-?\d{1,15}$/.test(text.trim()) ? Number(text) : text);

const listIn = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

const sentValue = (kind: PolicyField['kind'], value: DraftValue): unknown => {
  if (typeof value !== 'string') return value;
  switch (kind) {
    case 'months':
    case 'days':
    case 'count':
      return numberIn(value);
    case 'numbers':
      return listIn(value).map(numberIn);
    case 'countries':
      return listIn(value).map((code) => code.toUpperCase());
    default:
      return value.trim();
  }
};

const sentRule = (key: PolicyKey, rule: DraftRule): Record<string, unknown> => ({
  ...rule,
  value: sentValue(POLICY_CATALOGUE[key].kind, rule.value),
  source: rule.source.trim(),
});

/** The rules as the server takes them. */
export const sentPolicy = (draft: Draft): Record<string, unknown> =>
  Object.fromEntries(
    POLICY_KEYS.flatMap((key) => {
      const rule = draft[key];
      return rule ? [[key, sentRule(key, rule)]] : [];
    }),
  );

/** Whether a rule would be sent as the other one. */
export const sameRule = (
  key: PolicyKey,
  one: DraftRule | undefined,
  other: DraftRule | undefined,
): boolean => {
  if (!one || !other) return one === other;
  const [first, second] = [sentRule(key, one), sentRule(key, other)];
  return Object.keys(first).every((part) => JSON.stringify(first[part]) === JSON.stringify(second[part]));
};

/** Whether saving would change anything. */
export const sameDraft = (one: Draft, other: Draft): boolean =>
  POLICY_KEYS.every((key) => sameRule(key, one[key], other[key]));
