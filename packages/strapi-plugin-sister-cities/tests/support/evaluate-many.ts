import { createHash } from 'node:crypto';

import fc from 'fast-check';

import { presetOf } from '../../server/src/policy/presets';
import { complianceOf } from '../../server/src/compliance/status';
import { evaluate } from '../../server/src/eligibility/evaluate';

import { anyFacts, anyPolicy, TRANSITIONS } from './any-facts';

const question = fc.tuple(anyFacts, fc.oneof(anyPolicy, fc.constant(presetOf('portland'))));

/** What is answered to many questions, always the same ones, as one short text. */
export const digestOfMany = (): string => {
  const answers = fc
    .sample(question, { seed: 20261124, numRuns: 200 })
    .map(([facts, policy]) => [
      TRANSITIONS.map((transition) => evaluate(transition, facts, policy, 'en')),
      facts.associations.map((association) => complianceOf(facts, policy, association, 'en')),
    ]);
  return createHash('sha256').update(JSON.stringify(answers)).digest('hex');
};

// Run as a program, in a process of its own, whose clock is set by its environment.
if (require.main === module) {
  const day = new Date('2026-11-24T20:00:00Z').getDate();
  process.stdout.write(JSON.stringify({ day, digest: digestOfMany() }));
}
