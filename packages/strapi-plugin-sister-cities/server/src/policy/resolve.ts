import { isRecord } from '../../../shared/is-record';
import type { Policy } from '../../../shared/policy';
import type { Problem } from '../model/types';
import { problem } from '../model/problem';

import { policyProblems, readPolicy } from './validate';

/**
 * What holds for a rule whose value is given without a word on its source: the preset's citation speaks of the
 * preset's value, not of this one.
 */
const UNCITED = {
  source: 'Set in this installation’s configuration, without a citation',
  isAssumption: false,
};

const NEW_RULE = { severity: 'block', enabled: true, ...UNCITED };

const ruleWith = (rule: object | undefined, changes: unknown): unknown => {
  if (!isRecord(changes)) return changes;
  if (rule === undefined) return { ...NEW_RULE, ...changes };
  const hasNewValue = Object.hasOwn(changes, 'value');
  return { ...rule, ...(hasNewValue ? UNCITED : {}), ...changes };
};

const presetRule = (preset: Policy, key: string): object | undefined =>
  Object.entries(preset).find(([name]) => name === key)?.[1];

const withOverrides = (preset: Policy, overrides: Record<string, unknown>): unknown => {
  const changed = Object.entries(overrides).map(([key, changes]) => [
    key,
    ruleWith(presetRule(preset, key), changes),
  ]);
  return { ...preset, ...Object.fromEntries(changed) };
};

/** What is wrong with a policy once these changes are made to it. */
export const overrideProblems = (preset: Policy, overrides: unknown): Problem[] => {
  if (!isRecord(overrides)) return [problem(['policy'], overrides, 'an object of rules by their names')];
  return policyProblems(withOverrides(preset, overrides));
};

/**
 * A preset with single fields of single rules changed, such as `{ minimumBalance: { value: '20000.00 USD' } }`. A
 * rule that the preset does not have needs only its value. Throws a validation error that names every problem.
 */
export const resolvePolicy = (preset: Policy, overrides: unknown): Policy =>
  readPolicy(isRecord(overrides) ? withOverrides(preset, overrides) : overrides);
