import { establishes, lifeAfter } from './effects';
import type { Life } from './state';

const DATES = { designatedOn: '2022', endedOn: null, endCause: null };
const proposed: Life = { designation: null, standing: 'proposed', dates: { ...DATES, designatedOn: null } };
const friendship: Life = { designation: 'friendship_city', standing: 'active', dates: DATES };
const sister = { ...friendship, designation: 'sister_city' };
const on = '2026-06-01';

describe('what a transition sets', () => {
  it.each([
    ['designate_friendship', proposed, 'friendship_city', 'active', { ...DATES, designatedOn: on }],
    ['designate_sister', proposed, 'sister_city', 'active', { ...DATES, designatedOn: on }],
    ['decline', proposed, null, 'declined', proposed.dates],
    ['withdraw', proposed, null, 'withdrawn', proposed.dates],
    ['change_friendship_to_sister', friendship, 'sister_city', 'active', { ...DATES, designatedOn: on }],
    ['suspend', friendship, 'friendship_city', 'suspended', DATES],
    ['resume', { ...sister, standing: 'suspended' }, 'sister_city', 'active', DATES],
    ['make_emeritus', sister, 'sister_city', 'emeritus', DATES],
    ['make_emeritus', { ...sister, standing: 'suspended' }, 'sister_city', 'emeritus', DATES],
    ['reactivate', { ...sister, standing: 'emeritus' }, 'sister_city', 'active', DATES],
    ['terminate', sister, 'sister_city', 'terminated', { ...DATES, endedOn: on, endCause: 'conflict' }],
  ] as const)('%s', (transition, life, designation, standing, dates) => {
    expect(lifeAfter(transition, life, { on, endCause: 'conflict' })).toEqual({
      designation,
      standing,
      dates,
    });
  });

  it('keeps the cause empty where none is given', () => {
    expect(lifeAfter('terminate', sister, { on })?.dates).toEqual({ ...DATES, endedOn: on, endCause: null });
  });

  it.each([
    ['designate_friendship', friendship],
    ['change_friendship_to_sister', sister],
    ['change_friendship_to_sister', { ...friendship, standing: 'suspended' }],
    ['suspend', { ...sister, standing: 'suspended' }],
    ['suspend', proposed],
    ['resume', sister],
    ['make_emeritus', friendship],
    ['reactivate', sister],
    ['terminate', proposed],
    ['terminate', { ...sister, standing: 'terminated' }],
    ['decline', friendship],
  ] as const)('is nothing where the transition does not exist: %s', (transition, life) => {
    expect(lifeAfter(transition, life, { on })).toBeUndefined();
  });

  it('is since when the two cities are tied at the first designation only', () => {
    expect(
      (
        [
          'designate_friendship',
          'designate_sister',
          'change_friendship_to_sister',
          'suspend',
          'record_existing',
        ] as const
      ).map((each) => establishes(each)),
    ).toEqual([true, true, false, false, false]);
  });
});
