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
  it.each([{ documentId: 'x' }, { slug: 'sapporo' }, { key: 'peace' }])('may be %j', (name) => {
    expect(() => {
      checkName(name);
    }).not.toThrow();
  });

  it.each([{}, { slug: '' }, { slug: undefined }, { slug: 'a', documentId: 'b' }])(
    'may not be %j',
    (name) => {
      expect(() => {
        checkName(name);
      }).toThrow(expect.objectContaining(invalid('Expected one of documentId, slug or key, and not empty.')));
    },
  );
});

describe('the day that an answer is as of', () => {
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
  ])('may not be %j', (asOf) => {
    expect(() => {
      checkAsOf(asOf);
    }).toThrow(expect.objectContaining(invalid('Expected asOf to be a day, such as 2026-11-22.')));
  });
});
