import type { Finding } from '../../../shared/doctor';

import type { DoctorFacts } from './facts';
import type { Rule } from './rule';
import { accessRules } from './rules/access';
import { graphqlRules } from './rules/graphql';
import { httpRules } from './rules/http';
import { operationRules } from './rules/operation';

const RULES: readonly Rule[] = [...graphqlRules, ...httpRules, ...accessRules, ...operationRules];

/** What should be different in a host, what is unsafe first. */
export const examine = (facts: DoctorFacts): Finding[] => {
  const findings = RULES.flatMap((rule) => rule(facts) ?? []);
  return [
    ...findings.filter(({ severity }) => severity === 'unsafe'),
    ...findings.filter(({ severity }) => severity === 'advice'),
  ];
};

export const unsafeOnes = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity === 'unsafe');
