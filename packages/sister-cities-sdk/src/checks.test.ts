import { checkAsOf, checkFilters, checkName } from './checks';

const invalid = (hint: string): { code: string; message: string } => ({
  code: 'invalid_input',
  message: `A value is not what is expected. ${hint}`,
});

describe('filters', () => {
  it('may hold every value but undefined', () => {
    const filters = {
      and: [{ slug: { in: ['a', 'b'] } }, { isHome: { eq: false } }],
      population: { null: true },
    };
    expect(() => {
      checkFilters(filters);
    }).not.toThrow();
  });

  it('are refused with the name of the condition that lacks a value', () => {
    const filters = { and: [{ isHome: { eq: true } }, { slug: { eq: undefined } }] };
    expect(() => {
      checkFilters(filters);
    }).toThrow(expect.objectContaining(invalid('filters.and.1.slug.eq is undefined.')));
  });
});

describe('the name of a record', () => {
  it.each([
    ['documentId', { documentId: 'x' }, 'slug'],
    ['documentId', { documentId: 'x', slug: undefined }, 'key'],
    ['documentId', { documentId: 'x' }, undefined],
    ['slug', { slug: 'sapporo' }, 'slug'],
    ['key', { key: 'peace', documentId: undefined }, 'key'],
  ] as const)('is its %s in %j, where its kind has documentId and %s', (by, names, key) => {
    expect(checkName(names, key)).toBe(by);
  });

  it.each([
    [{}, 'slug'],
    [{ slug: '' }, 'slug'],
    [{ slug: undefined }, 'slug'],
    [{ documentId: '' }, 'slug'],
    [{ slug: 'a', documentId: 'b' }, 'slug'],
    [{ slug: '', documentId: 'b' }, 'slug'],
    [{ slug: 'a', documentId: '' }, 'slug'],
    [{ key: 'a' }, 'slug'],
    [{ slug: 'a' }, 'key'],
    [{ slug: 'a', key: 'b' }, 'key'],
  ] as const)('may not be %j where its kind has documentId and %s', (names, key) => {
    expect(() => checkName(names, key)).toThrow(
      expect.objectContaining(invalid(`Expected either documentId or ${key}, and not empty.`)),
    );
  });

  it.each([{}, { slug: 'a' }, { key: 'a' }])('may not be %j where its kind has only documentId', (names) => {
    expect(() => checkName(names)).toThrow(
      expect.objectContaining(invalid('Expected documentId, and not empty.')),
    );
  });
});

describe('the day that an answer is as of', () => {
  it('may not be null, which a program without types can give', () => {
    expect(() => {
      Reflect.apply(checkAsOf, undefined, [null]);
    }).toThrow(expect.objectContaining(invalid('Expected asOf to be a day, such as 2026-11-22.')));
  });

  it.each([undefined, '2026-11-22', '2024-02-29', '0959-01-01'])('may be %s', (asOf) => {
    expect(() => {
      checkAsOf(asOf);
    }).not.toThrow();
  });

  it.each([
    '',
    '2026',
    '2026-11',
    '2026-1-2',
    '22.11.2026',
    '2026-11-22T00:00:00Z',
    ' 2026-11-22',
    '2026-11-22\n',
    '2026-13-01',
    '2026-00-10',
    '2026-02-30',
    '2026-02-29',
    'today',
    '+012026-11-22',
    '-000001-11-22',
    'null',
  ])('may not be %j', (asOf) => {
    expect(() => {
      checkAsOf(asOf);
    }).toThrow(expect.objectContaining(invalid('Expected asOf to be a day, such as 2026-11-22.')));
  });
});
