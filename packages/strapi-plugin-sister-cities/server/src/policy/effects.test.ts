import type { Policy } from '../../../shared/policy';
import { association, factsOf, lviv, rule, sapporo } from '../../../tests/support/facts';

import { policyEffects } from './effects';

const MONTHS_OF_LVIV = 46;

const before: Policy = { minimumFriendshipMonths: rule(12), requirePledge: rule(true) };

const facts = [
  factsOf({ relationship: lviv({ designatedOn: '2023-01-24' }), associations: [association()] }),
  factsOf({ relationship: sapporo() }),
];

const effects = (after: Policy) => policyEffects(facts, { before, after, locale: 'en' });

const told = (after: Policy): string[] =>
  effects(after).effects.map(
    ({ transition, wasFree, isFree, checks }) =>
      `${transition} ${String(wasFree)} ${String(isFree)}: ${checks.map(({ code }) => code).join(', ')}`,
  );

describe('what other rules would change', () => {
  it('is nothing where they are the same, or differ in what decides nothing', () => {
    expect(effects(before)).toEqual({ relationships: 2, effects: [] });
    expect(told({ ...before, minimumFriendshipMonths: rule(12, { source: 'City Code' }) })).toEqual([]);
  });

  it.each([
    [MONTHS_OF_LVIV, []],
    [MONTHS_OF_LVIV + 1, ['change_friendship_to_sister true false: MIN_FRIENDSHIP_MONTHS']],
  ])('with %d months as a friendship city is, for Lviv after 46 months, %j', (months, expected) => {
    expect(told({ ...before, minimumFriendshipMonths: rule(months) })).toEqual(expected);
  });

  it('is told with the reason, in figures', () => {
    const [effect] = effects({ ...before, minimumFriendshipMonths: rule(60) }).effects;
    expect(effect).toMatchObject({
      relationship: { documentId: 'portland-lviv' },
      checks: [{ before: { ok: true, severity: 'block' }, after: { ok: false, severity: 'block' } }],
    });
    expect(effect?.checks[0]?.reason).toContain('60');
  });

  it('is a check that comes, goes, or is only pointed out from then on', () => {
    expect(told({ ...before, requireNonprofit: rule(true) })).toEqual([
      'change_friendship_to_sister true true: ASSOCIATION_NONPROFIT',
    ]);
    expect(told({ minimumFriendshipMonths: rule(12) })).toEqual([
      'change_friendship_to_sister true true: PLEDGE_ON_FILE',
    ]);
    expect(told({ ...before, requirePledge: rule(true, { severity: 'warn' }) })).toEqual([
      'change_friendship_to_sister true true: PLEDGE_ON_FILE',
    ]);
  });
});
