import { differencesTo } from '../../../shared/policy-differences';

import { presetOf } from './presets';
import { overrideProblems, resolvePolicy } from './resolve';

const PORTLAND = presetOf('portland');

describe('changes to a preset', () => {
  it('change single fields of single rules and leave the rest', () => {
    const policy = resolvePolicy(PORTLAND, { minimumBalance: { severity: 'warn' } });
    expect(policy).toEqual({
      ...PORTLAND,
      minimumBalance: { ...PORTLAND.minimumBalance, severity: 'warn' },
    });
  });

  it('to a value take away the citation, which speaks of another value', () => {
    const { minimumBalance } = resolvePolicy(PORTLAND, { minimumBalance: { value: '20000.00 USD' } });
    expect(minimumBalance).toEqual({
      value: '20000.00 USD',
      severity: 'block',
      enabled: true,
      source: 'Set in this installation’s configuration, without a citation',
      isAssumption: false,
    });
  });

  it('to a value with its citation keep that citation', () => {
    const changes = { minimumBalance: { value: '20000.00 USD', source: 'Ordinance 191234' } };
    expect(resolvePolicy(PORTLAND, changes).minimumBalance?.source).toBe('Ordinance 191234');
  });

  it('add a rule that the preset does not have', () => {
    expect(resolvePolicy({}, { minimumCommitteeMembers: { value: 15 } })).toEqual({
      minimumCommitteeMembers: {
        value: 15,
        severity: 'block',
        enabled: true,
        source: 'Set in this installation’s configuration, without a citation',
        isAssumption: false,
      },
    });
  });

  it('switch a rule on that the preset has at hand', () => {
    const policy = resolvePolicy(presetOf('salt-lake-city'), { minimumFriendshipMonths: { enabled: true } });
    expect(policy.minimumFriendshipMonths).toMatchObject({ value: 24, enabled: true });
  });

  it('do not change the preset itself', () => {
    resolvePolicy(PORTLAND, { minimumBalance: { value: '20000.00 USD' } });
    expect(presetOf('portland').minimumBalance?.value).toBe('10000.00 USD');
  });

  it.each([
    [{ minimumBalance: { value: 'plenty' } }, 'minimumBalance.value is plenty. Expected an amount'],
    [{ minimumBalance: '20000.00 USD' }, 'minimumBalance is 20000.00 USD. Expected a rule with value'],
    [{ minimumBalance: null }, 'minimumBalance is empty. Expected a rule with value'],
    [{ minimumBalanse: {} }, 'Expected one of the rules requireNonprofit, '],
    [[], 'policy is []. Expected an object of rules by their names.'],
  ])('are refused in words: %j', (changes, message) => {
    expect(overrideProblems(PORTLAND, changes).map((each) => each.message)).toEqual([
      expect.stringContaining(message),
    ]);
    expect(() => resolvePolicy(PORTLAND, changes)).toThrow(message);
  });
});

describe('what a city has in another way than its preset', () => {
  it('is nothing while it has changed nothing', () => {
    expect(differencesTo(PORTLAND, PORTLAND)).toEqual([]);
  });

  it('is each rule that it changed, added or left out, with both', () => {
    const { requirePledge, ...rest } = PORTLAND;
    const added = {
      value: 15,
      severity: 'block',
      enabled: true,
      source: 'Austin',
      isAssumption: false,
    } as const;
    const policy = {
      ...resolvePolicy(rest, { minimumBalance: { enabled: false } }),
      minimumCommitteeMembers: added,
    };
    expect(differencesTo(PORTLAND, policy)).toEqual([
      { key: 'requirePledge', preset: requirePledge, policy: null },
      { key: 'minimumCommitteeMembers', preset: null, policy: added },
      {
        key: 'minimumBalance',
        preset: PORTLAND.minimumBalance,
        policy: { ...PORTLAND.minimumBalance, enabled: false },
      },
    ]);
  });
});
