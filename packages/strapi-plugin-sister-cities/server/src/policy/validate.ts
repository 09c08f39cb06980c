import { isRecord } from '../../../shared/is-record';
import { ruleOf } from '../../../shared/policy';
import type { Policy, PolicyRule } from '../../../shared/policy';
import { POLICY_KEYS, policyField } from '../../../shared/policy-catalogue';
import { problem } from '../model/problem';
import type { Problem } from '../model/types';
import { problemsError, refuseIfAny } from '../problems-error';

import { checkText, checkValue } from './check-value';

/** What a rule consists of. A missing one is a compile error. */
const PARTS: Readonly<Record<keyof PolicyRule, true>> = {
  value: true,
  severity: true,
  enabled: true,
  source: true,
  isAssumption: true,
};

const PART_NAMES = Object.keys(PARTS).join(', ');
const MAX_SOURCE = 500;
const SOURCE_EXPECTED = 'where the rule is written, such as “City Code 2.82”, or why it is assumed';

const flagProblems = (path: string[], value: unknown): Problem[] =>
  typeof value === 'boolean' ? [] : [problem(path, value, 'true or false')];

const ruleProblems = (key: string, rule: unknown): Problem[] => {
  const field = policyField(key);
  if (!field) return [problem([key], rule, `one of the rules ${POLICY_KEYS.join(', ')}`)];
  if (!isRecord(rule)) return [problem([key], rule, `a rule with ${PART_NAMES}`)];
  const foreign = Object.keys(rule).filter((part) => !Object.hasOwn(PARTS, part));
  const isSeverity = rule.severity === 'block' || rule.severity === 'warn';
  return [
    ...foreign.map((part) => problem([key, part], rule[part], `only ${PART_NAMES} in a rule`)),
    ...checkValue([key, 'value'], field, rule.value),
    ...(isSeverity ? [] : [problem([key, 'severity'], rule.severity, 'block or warn')]),
    ...flagProblems([key, 'enabled'], rule.enabled),
    ...checkText([key, 'source'], rule.source, MAX_SOURCE, SOURCE_EXPECTED),
    ...flagProblems([key, 'isAssumption'], rule.isAssumption),
  ];
};

/** What is wrong with single rules. */
const problemsOfRules = (value: unknown): Problem[] => {
  if (!isRecord(value)) return [problem(['policy'], value, 'an object of rules by their names')];
  return Object.entries(value).flatMap(([key, rule]) => ruleProblems(key, rule));
};

/** A policy whose every rule is sound by itself. */
const isSound = (value: unknown): value is Policy => problemsOfRules(value).length === 0;

const dueDayProblems = (policy: Policy): Problem[] => {
  const due = ruleOf(policy, 'reportDueMonthDay');
  if (!due || ruleOf(policy, 'reportingIntervalMonths')) return [];
  return [
    {
      path: ['reportDueMonthDay'],
      value: due.value,
      message:
        'reportDueMonthDay applies, but reportingIntervalMonths does not, so that no report is ever due. Switch reportingIntervalMonths on, or reportDueMonthDay off.',
    },
  ];
};

const friendshipProblems = (policy: Policy): Problem[] => {
  const minimum = ruleOf(policy, 'minimumFriendshipMonths')?.value;
  const maximum = ruleOf(policy, 'maximumFriendshipMonths')?.value;
  if (minimum === undefined || maximum === undefined || maximum >= minimum) return [];
  return [
    problem(
      ['maximumFriendshipMonths', 'value'],
      maximum,
      `at least ${String(minimum)}, which is minimumFriendshipMonths: no friendship city could meet both`,
    ),
  ];
};

/** What contradicts itself between the rules that apply; rules that are switched off contradict nothing. */
const contradictions = (policy: Policy): Problem[] => [
  ...friendshipProblems(policy),
  ...dueDayProblems(policy),
];

/** What is wrong with a policy, in words for the administrator who wrote it; none when it can be applied. */
export const policyProblems = (value: unknown): Problem[] =>
  isSound(value) ? contradictions(value) : problemsOfRules(value);

/** The policy that was written, checked. Throws a validation error that names every problem. */
export const readPolicy = (value: unknown): Policy => {
  if (!isSound(value)) throw problemsError(problemsOfRules(value));
  refuseIfAny(contradictions(value));
  return value;
};
