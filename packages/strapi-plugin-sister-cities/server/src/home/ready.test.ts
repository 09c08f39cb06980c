import { association, event, factsOf, lviv, rule, sapporo, TODAY } from '../../../tests/support/facts';
import type { Check } from '../../../shared/eligibility';
import type { Policy } from '../../../shared/policy';
import type { Facts } from '../eligibility/facts';

import { homeReady, nextDesignation } from './ready';

const policy: Policy = {
  minimumFriendshipMonths: rule(12),
  requirePledge: rule(true),
  requireNonprofit: rule(true),
  decisionBody: rule('Portland City Council'),
};

const friendship: Partial<Facts> = { relationship: lviv(), associations: [association()] };
const noPledge = { ...friendship, associations: [association({ hasPledge: false })] };
const neither = { ...friendship, associations: [association({ hasPledge: false, legalForm: 'committee' })] };
const proposal: Partial<Facts> = { relationship: lviv({ designation: null, standing: 'proposed' }) };

const told = (changes: Partial<Facts>[], rules: Policy = policy, shown = (check: Check): Check => check) =>
  homeReady(changes.map(factsOf), { policy: rules, locale: 'en', today: TODAY, shown });

describe('what is ready for the Council', () => {
  it.each([
    ['every check is met', friendship, [['change_friendship_to_sister', 0]], 0],
    ['one check is not met', noPledge, [['change_friendship_to_sister', 1]], 0],
    ['two checks are not met', neither, [], 1],
    ['it is not known whether it is a non-profit', { ...friendship, associations: [] }, [], 1],
    ['it is a sister city', { relationship: sapporo() }, [], 0],
    ['it is suspended', { relationship: lviv({ standing: 'suspended' }) }, [], 0],
    ['it is a proposal', proposal, [['designate_friendship', 0]], 0],
  ])('is told when %s', (_words, facts, expected, waiting) => {
    const answer = told([facts]);
    expect(answer.items.map(({ transition, open }) => [transition, open])).toEqual(expected);
    expect(answer.waiting).toBe(waiting);
  });

  it('counts what is not known as open, and not what is only pointed out', () => {
    const unsure = { ...friendship, relationship: lviv({ designatedOn: null }) };
    expect(told([unsure]).items.map(({ open }) => open)).toEqual([1]);
    const gentle = { ...policy, requirePledge: rule(true, { severity: 'warn' }) };
    expect(told([noPledge], gentle).items.map(({ open, checks }) => [open, checks])).toEqual([[0, 3]]);
  });

  it('begins with what misses nothing, and tells what the other misses, as the reader may see it', () => {
    const other = { ...noPledge, relationship: lviv({ documentId: 'a', title: 'A – B' }) };
    const { items, ready, decisionBody } = told([other, friendship]);
    expect(items.map(({ relationship, reason }) => [relationship.title, reason])).toEqual([
      ['Portland – Lviv', null],
      ['A – B', 'No pledge of Portland-Sapporo Sister City Association is on file.'],
    ]);
    expect([ready, decisionBody]).toEqual([1, 'Portland City Council']);
    const withheld = told([other], policy, (check) => ({ ...check, reason: 'Withheld.' }));
    expect(withheld.items[0]?.reason).toBe('Withheld.');
  });

  it('has no check at all where no rule of the city asks for anything', () => {
    const { items, decisionBody } = told([friendship], {});
    expect(items.map(({ open, checks }) => [open, checks])).toEqual([[0, 0]]);
    expect(decisionBody).toBeNull();
  });
});

describe('the next designation of a proposal', () => {
  it('is the one with less in its way, and of two that are as near the friendship', () => {
    const next = (rules: Policy) => nextDesignation(factsOf(proposal), rules, 'en');
    expect(next({})?.transition).toBe('designate_friendship');
    expect(next({ friendshipRequiredBeforeSister: rule(true) })?.transition).toBe('designate_friendship');
    expect(nextDesignation(factsOf({ relationship: sapporo() }), {}, 'en')).toBeUndefined();
  });

  it('is not ready for want of meetings that are not on file', () => {
    const active = { ...policy, minimumActivitiesPer12Months: rule(1) };
    expect(told([friendship], active).items[0]?.open).toBe(1);
    expect(told([{ ...friendship, events: [event('2026-10-01')] }], active).items[0]?.open).toBe(0);
  });
});
