import { DEFINITIONS } from '../content-types';

import { keysOf } from './keys-of';

const pair = {
  homeCity: { documentId: 'pdx', name: 'Portland' },
  partnerCity: { documentId: 'cts', name: 'Sapporo' },
};

const keys = (name: keyof typeof DEFINITIONS, record: Record<string, unknown>): string[] =>
  keysOf(DEFINITIONS[name], record).map(({ key }) => key);

describe('the names that a record claims', () => {
  it('are its natural key, told apart by type', () => {
    expect(keys('city', { slug: 'sapporo' })).toEqual(['slug:city:sapporo']);
    expect(keys('gift', { slug: 'sapporo' })).toEqual(['slug:gift:sapporo']);
    expect(keys('goal', { key: 'promote-peace' })).toEqual(['key:goal:promote-peace']);
  });

  it('are, of a relationship, also its pair of cities', () => {
    expect(keys('relationship', { slug: 'portland-sapporo', ...pair })).toEqual([
      'slug:relationship:portland-sapporo',
      'pair:cts:pdx',
    ]);
  });

  it('are, of an ended relationship, its slug alone', () => {
    expect(keys('relationship', { slug: 'portland-sapporo', standing: 'terminated', ...pair })).toEqual([
      'slug:relationship:portland-sapporo',
    ]);
  });

  it('are none while the natural key is not filled in', () => {
    expect(keys('city', { slug: null })).toEqual([]);
    expect(keys('city', {})).toEqual([]);
  });

  it('are none of a single type, which has no natural key', () => {
    expect(keys('program', { name: 'International Relations' })).toEqual([]);
  });

  it('fit into the column that keeps them, at the greatest length a slug may have', () => {
    const longest = Object.values(DEFINITIONS)
      .flatMap((definition) => keysOf(definition, { slug: 'a'.repeat(200), key: 'a'.repeat(200) }))
      .map(({ key }) => key.length);
    expect(Math.max(...longest)).toBeLessThanOrEqual(255);
  });

  it('say, when they are taken, which field of what to change', () => {
    const [claim] = keysOf(DEFINITIONS['event-series'], { slug: 'trade-gala' });
    expect(claim?.taken).toEqual({
      path: ['slug'],
      message: 'slug is trade-gala, which another event series has already. Expected a slug of its own.',
      value: 'trade-gala',
    });
  });
});
