import fc from 'fast-check';

import { POLICY_KEYS } from '../../../shared/policy-catalogue';

import { presetOf } from './presets';
import { overrideProblems, resolvePolicy } from './resolve';
import { policyProblems, readPolicy } from './validate';

const RUN = { seed: 20261124, numRuns: 1000 };

const key = fc.constantFrom(...POLICY_KEYS);

/** Values that come near to what rules hold, and anything else that JSON can say. */
const value = fc.oneof(
  fc.jsonValue(),
  fc.integer({ min: -2, max: 1300 }),
  fc.boolean(),
  fc.integer({ min: -100, max: 1_000_000 }).map((amount) => `${String(amount)}.00 USD`),
  fc.array(fc.constantFrom('donors', 'grants', 'city', 'JP', 'RU', 'friendship_city', 'sister_city')),
  fc.array(fc.integer({ min: 0, max: 1001 })),
  fc.constantFrom('01-30', '02-29', 'first_designation', 'Portland City Council'),
);

const rule = fc.record({
  value,
  severity: fc.constantFrom('block', 'warn'),
  enabled: fc.boolean(),
  source: fc.string({ minLength: 1 }),
  isAssumption: fc.boolean(),
});

const policy = fc.dictionary(key, rule, { maxKeys: 5 });

describe('whatever is written as a policy', () => {
  it('is judged without a crash, and each problem says where and what', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue()), policy), (written) => {
        for (const { path, message } of policyProblems(written)) {
          expect(path.length).toBeGreaterThan(0);
          expect(message).toMatch(/ is [\s\S]*\. Expected |applies, but/);
        }
      }),
      RUN,
    );
  });

  it('survives being stored as JSON once it has passed', () => {
    let passed = 0;
    fc.assert(
      fc.property(policy, (written) => {
        if (policyProblems(written).length > 0) return;
        passed += 1;
        expect(readPolicy(JSON.parse(JSON.stringify(readPolicy(written))))).toEqual(written);
      }),
      RUN,
    );
    expect(passed).toBeGreaterThan(100);
  });

  it('as changes to a preset is refused or gives a policy that passes', () => {
    fc.assert(
      fc.property(fc.dictionary(key, fc.oneof(fc.jsonValue(), fc.record({ value }))), (changes) => {
        const preset = presetOf('portland');
        if (overrideProblems(preset, changes).length > 0) {
          expect(() => resolvePolicy(preset, changes)).toThrow(/Expected|applies, but/);
          return;
        }
        expect(policyProblems(resolvePolicy(preset, changes))).toEqual([]);
      }),
      RUN,
    );
  });
});
