import { TYPE_NAMES } from '../../../shared/names';

import { retentionClassOf } from './classes';

describe('the retention class', () => {
  it('is temporary for volunteers only, so that nothing else is ever purged', () => {
    expect(TYPE_NAMES.filter((type) => retentionClassOf(type) === 'temporary')).toEqual([
      'volunteer-inquiry',
    ]);
  });

  it('is permanent for what says how two cities came to be tied and what they did', () => {
    expect(TYPE_NAMES.filter((type) => retentionClassOf(type) === 'permanent')).toEqual([
      'association',
      'city',
      'decision',
      'event',
      'event-series',
      'gift',
      'goal',
      'letter',
      'program',
      'relationship',
    ]);
  });

  it.each([
    [{ retention: 'temporary' }, 'temporary'],
    [{ retention: 'administrative' }, 'administrative'],
    [{ retention: null }, 'permanent'],
    [{ retention: 'for ever' }, 'permanent'],
    [{}, 'permanent'],
  ])('of a letter is its own: %j is %s', (letter, expected) => {
    expect(retentionClassOf('letter', letter)).toBe(expected);
  });

  it('of another type is not changed by what one of its records says', () => {
    expect(retentionClassOf('decision', { retention: 'temporary' })).toBe('permanent');
  });
});
