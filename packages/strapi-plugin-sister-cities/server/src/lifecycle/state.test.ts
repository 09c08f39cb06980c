import { isPossible, lifeOf } from './state';

describe('a state of the machine', () => {
  it.each([
    [null, 'proposed', true],
    [null, 'declined', true],
    [null, 'withdrawn', true],
    [null, 'active', false],
    [null, null, false],
    ['friendship_city', 'active', true],
    ['friendship_city', 'suspended', true],
    ['friendship_city', 'terminated', true],
    ['friendship_city', 'emeritus', false],
    ['sister_city', 'emeritus', true],
    ['sister_city', 'proposed', false],
    ['sister_city', 'declined', false],
    ['sister_city', null, false],
    ['partner_city', 'active', false],
  ])('%s, %s: %s', (designation, standing, possible) => {
    expect(isPossible({ designation, standing })).toBe(possible);
  });

  it('is read from a record, blanks as nothing', () => {
    expect(
      lifeOf({ designation: 'sister_city', standing: ' ', designatedOn: '1959', endedOn: '', endCause: 7 }),
    ).toEqual({
      designation: 'sister_city',
      standing: null,
      dates: { designatedOn: '1959', endedOn: null, endCause: null },
    });
  });
});
