import type { Check } from '../../../shared/eligibility';
import type { Policy } from '../../../shared/policy';
import { ruleOf } from '../../../shared/policy';
import type { TransitionRequest } from '../../../shared/transition-request';
import type { Day } from '../computed/calendar';
import { languageOf } from '../computed/language';

import { needsDecision } from './request-rules';

interface Names {
  required: string;
  actual: string;
}

const SENTENCES: ReadonlyMap<string, Readonly<Record<'met' | 'unmet', (names: Names) => string>>> = new Map([
  [
    'en',
    {
      met: ({ actual }) => `${actual} decided, as the rules ask.`,
      unmet: ({ actual, required }) => `${actual} decided; by the rules it is for ${required} to decide.`,
    },
  ],
  [
    'es',
    {
      met: ({ actual }) => `Decidió ${actual}, como piden las reglas.`,
      unmet: ({ actual, required }) => `Decidió ${actual}; según las reglas le corresponde a ${required}.`,
    },
  ],
  [
    'ja',
    {
      met: ({ actual }) => `規則のとおり、${actual}が決定しました。`,
      unmet: ({ actual, required }) => `${actual}が決定しましたが、規則では${required}が決定します。`,
    },
  ],
  [
    'uk',
    {
      met: ({ actual }) => `Рішення ухвалив орган, якого вимагають правила: ${actual}.`,
      unmet: ({ actual, required }) =>
        `Рішення ухвалив орган ${actual}; за правилами це має бути ${required}.`,
    },
  ],
]);

const sameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** P20, P29: whether the body that decided is the one that the rules of the city name. No rule, no check. */
export const decisionBodyCheck = (
  { transition, body }: TransitionRequest,
  policy: Policy,
  asOf: Day,
  locale: string,
): Check[] => {
  const rule = ruleOf(policy, 'decisionBody');
  if (!rule || !needsDecision(transition)) return [];
  const required = rule.value;
  const actual = body ?? null;
  const ok = actual !== null && sameName(actual, required);
  const words = SENTENCES.get(languageOf(locale)) ?? SENTENCES.get('en');
  return [
    {
      code: 'DECISION_BODY',
      ok,
      severity: rule.severity,
      required,
      actual,
      asOf,
      reason: words?.[ok ? 'met' : 'unmet']({ required, actual: actual ?? '–' }) ?? '',
      source: rule.source,
      isAssumption: rule.isAssumption,
      records: [],
    },
  ];
};
