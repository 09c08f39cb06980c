import { createPersistedQueries, hashOf } from './persisted';

const CITIES = '{ sisterCitiesCities { name } }';

describe('documents under their hash', () => {
  it('are found by the SHA-256 that clients send', () => {
    expect(hashOf('{__typename}')).toBe('ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38');
  });

  it('are remembered, and others are not known', () => {
    const persisted = createPersistedQueries();
    persisted.remember(hashOf(CITIES), CITIES);
    expect(persisted.get(hashOf(CITIES))).toBe(CITIES);
    expect(persisted.get(hashOf('{ a }'))).toBeUndefined();
  });

  it('take no more memory than they are given: what was asked for longest goes first', () => {
    const persisted = createPersistedQueries(100);
    for (const name of ['a', 'b', 'c', 'd']) persisted.remember(name, name.repeat(25));
    persisted.get('a');
    persisted.remember('e', 'e'.repeat(25));
    persisted.remember('too long', 'x'.repeat(26));
    const known = ['a', 'b', 'c', 'd', 'e', 'too long'].filter((name) => persisted.get(name) !== undefined);
    expect(known).toEqual(['a', 'c', 'd', 'e']);
  });

  it('count once when they are remembered again', () => {
    const persisted = createPersistedQueries(100);
    for (let each = 0; each < 10; each += 1) persisted.remember('a', 'a'.repeat(25));
    for (const name of ['b', 'c', 'd']) persisted.remember(name, name.repeat(25));
    expect(persisted.get('a')).toBe('a'.repeat(25));
  });
});
