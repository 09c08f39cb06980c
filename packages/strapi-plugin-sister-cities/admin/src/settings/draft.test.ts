import type { Policy } from '../../../shared/policy';

import { draftOf, newRule, sameDraft, sameRule, sentPolicy, withRule } from './draft';
import type { DraftValue } from './draft';

const REST = { severity: 'block', enabled: true, source: 'City Code', isAssumption: false } as const;

const POLICY: Policy = {
  minimumBalance: { ...REST, value: '10000.00 USD' },
  balanceLookbackMonths: { ...REST, value: 12 },
  fundingSourcesAllowed: { ...REST, value: ['donors', 'grants'] },
  requirePledge: { ...REST, value: true },
  restrictedCountries: { ...REST, value: ['RU', 'CN'] },
  anniversaryMilestones: { ...REST, value: [25, 50] },
  anniversaryBasis: { ...REST, value: 'first_designation' },
};

describe('the rules in the form', () => {
  it('are sent as they came while nobody has changed them', () => {
    expect(sentPolicy(draftOf(POLICY))).toEqual(POLICY);
    expect(sameDraft(draftOf(POLICY), draftOf(POLICY))).toBe(true);
  });

  it('stand as texts where they are typed', () => {
    const { balanceLookbackMonths, restrictedCountries, anniversaryMilestones, fundingSourcesAllowed } =
      draftOf(POLICY);
    expect(balanceLookbackMonths?.value).toBe('12');
    expect(restrictedCountries?.value).toBe('RU, CN');
    expect(anniversaryMilestones?.value).toBe('25, 50');
    expect(fundingSourcesAllowed?.value).toEqual(['donors', 'grants']);
  });

  it.each<
    [
      'balanceLookbackMonths' | 'restrictedCountries' | 'anniversaryMilestones' | 'minimumBalance',
      DraftValue,
      unknown,
    ]
  >([
    ['balanceLookbackMonths', ' 24 ', 24],
    ['balanceLookbackMonths', '-1', -1],
    ['balanceLookbackMonths', 'two years', 'two years'],
    ['balanceLookbackMonths', '1e3', '1e3'],
    ['balanceLookbackMonths', '', ''],
    ['restrictedCountries', 'ru; CN,', ['RU', 'CN']],
    ['anniversaryMilestones', '25, fifty', [25, 'fifty']],
    ['anniversaryMilestones', '', []],
    ['minimumBalance', ' 20000.00 USD ', '20000.00 USD'],
  ])(
    'are sent as the server reads them, or as typed for it to say what it expects: %s %j',
    (key, value, sent) => {
      expect(sentPolicy({ [key]: { ...newRule(key), value } })).toEqual({
        [key]: { value: sent, severity: 'block', enabled: true, source: '', isAssumption: false },
      });
    },
  );

  it('are the same when they would be sent the same', () => {
    const rule = newRule('balanceLookbackMonths');
    expect(sameRule('balanceLookbackMonths', { ...rule, value: '12' }, { ...rule, value: ' 12' })).toBe(true);
    expect(sameRule('balanceLookbackMonths', { ...rule, value: '12' }, { ...rule, value: '13' })).toBe(false);
    expect(sameRule('balanceLookbackMonths', undefined, rule)).toBe(false);
    expect(sameRule('balanceLookbackMonths', undefined, undefined)).toBe(true);
  });

  it('are written anew and taken out one by one', () => {
    const rule = newRule('minimumCommitteeMembers');
    const added = withRule(draftOf(POLICY), 'minimumCommitteeMembers', rule);
    expect(added).toEqual({ ...draftOf(POLICY), minimumCommitteeMembers: rule });
    expect(withRule(added, 'minimumCommitteeMembers', undefined)).toEqual(draftOf(POLICY));
  });
});
