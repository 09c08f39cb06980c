import { formatMoney } from '../../../shared/money';
import { POLICY_CATALOGUE } from '../../../shared/policy-catalogue';
import type { PolicyField } from '../../../shared/policy-catalogue';
import type { PolicyKey, PolicyRule, PolicyValues } from '../../../shared/policy';
import type { MessageId, Say } from '../translations/message';
import { choiceWords } from '../translations/vocabulary/choice-words';

const BASES = {
  first_designation: 'policy.basis.first_designation',
  current_designation: 'policy.basis.current_designation',
} as const satisfies Record<PolicyValues['anniversaryBasis'], MessageId>;

const isBasis = (value: string): value is keyof typeof BASES => Object.hasOwn(BASES, value);

/** What anniversaries are counted from, in words; as it is stored when there are none. */
export const basisWords = (value: string, say: Say): string => (isBasis(value) ? say(BASES[value]) : value);

const wordsFor = (field: PolicyField, value: string, say: Say): string => {
  if (field.kind === 'choices') return choiceWords(say, field.vocabulary, value);
  if (field.kind === 'choice') return basisWords(value, say);
  return value;
};

const valueWords = (field: PolicyField, value: PolicyRule['value'], say: Say, locale: string): string => {
  if (typeof value === 'boolean') return say(value ? 'policy.yes' : 'policy.no');
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  if (typeof value === 'string')
    return (field.kind === 'money' ? formatMoney(value, locale) : undefined) ?? wordsFor(field, value, say);
  return value.map((each) => wordsFor(field, String(each), say)).join(', ');
};

/** A rule of a preset in one line, for the person who compares: its value, and whether it applies. */
export const presetWords = (
  key: PolicyKey,
  rule: PolicyRule | undefined,
  say: Say,
  locale: string,
): string => {
  if (!rule) return say('policy.preset-without');
  const value = valueWords(POLICY_CATALOGUE[key], rule.value, say, locale);
  return say(rule.enabled ? 'policy.preset-has' : 'policy.preset-has-off', {
    value,
    severity: say(rule.severity === 'block' ? 'policy.block' : 'policy.warn'),
    source: rule.source,
  });
};
