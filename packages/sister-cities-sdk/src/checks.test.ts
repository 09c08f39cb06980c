import { checkFilters, checkName } from './checks';

const invalid = (hint: string): { code: string; message: string } => ({
  code: 'invalid_input',
  message: `A value in the request is not what is expected. ${hint}`,
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
