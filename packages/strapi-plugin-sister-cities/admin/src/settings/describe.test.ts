import type { PolicyKey, PolicyRule } from '../../../shared/policy';
import { english } from '../translations/english';

import { presetWords } from './describe';

const rule = (value: PolicyRule['value'], enabled = true): PolicyRule => ({
  value,
  severity: 'warn',
  enabled,
  source: 'City Code',
  isAssumption: false,
});

describe('a rule of the preset beside that of the city', () => {
  it.each<[PolicyKey, PolicyRule | undefined, string]>([
    ['minimumBalance', rule('10000.00 USD'), 'The preset has: 10,000.00 USD. Is pointed out. City Code'],
    ['requirePledge', rule(true), 'The preset has: Yes. Is pointed out. City Code'],
    ['minimumFriendshipMonths', rule(12), 'The preset has: 12. Is pointed out. City Code'],
    [
      'fundingSourcesAllowed',
      rule(['donors', 'grants']),
      'The preset has: Donors, Grants. Is pointed out. City Code',
    ],
    [
      'anniversaryBasis',
      rule('first_designation'),
      'The preset has: When the relationship was established. Is pointed out. City Code',
    ],
    ['anniversaryMilestones', rule([25, 50]), 'The preset has: 25, 50. Is pointed out. City Code'],
    [
      'mayorToCouncilDays',
      rule(14, false),
      'The preset has, without applying it: 14. Is pointed out. City Code',
    ],
    ['minimumBalance', undefined, 'The preset has no such rule.'],
  ])('is told in one line: %s', (key, preset, line) => {
    expect(presetWords(key, preset, english, 'en')).toBe(line);
  });
});
