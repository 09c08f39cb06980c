import { problem, quoted } from './problem';

describe('a problem', () => {
  it('says where it is, what was found there and what was expected', () => {
    expect(problem(['identifiers', '2', 'scheme'], 'Q', 'one of wikidata, geonames')).toEqual({
      path: ['identifiers', '2', 'scheme'],
      message: 'identifiers.2.scheme is Q. Expected one of wikidata, geonames.',
      value: 'Q',
    });
  });

  it.each([[null], [undefined], ['']])('calls what is not there empty: %j', (value) => {
    expect(problem(['name'], value, 'a name').message).toBe('name is empty. Expected a name.');
  });

  it.each([
    [91, 'latitude is 91. Expected degrees.'],
    [0, 'latitude is 0. Expected degrees.'],
    [false, 'latitude is false. Expected degrees.'],
    [['a', 1], 'latitude is ["a",1]. Expected degrees.'],
    [{ degrees: 91 }, 'latitude is {"degrees":91}. Expected degrees.'],
    [NaN, 'latitude is NaN. Expected degrees.'],
    [-Infinity, 'latitude is -Infinity. Expected degrees.'],
    [10n, 'latitude is 10. Expected degrees.'],
    [Symbol('here'), 'latitude is Symbol(here). Expected degrees.'],
  ])('shows a value that is no text as it is written: %p', (value, message) => {
    expect(problem(['latitude'], value, 'degrees').message).toBe(message);
  });
});

describe('a value in a message', () => {
  it('is shown whole up to 80 characters', () => {
    expect(quoted('a'.repeat(80))).toBe('a'.repeat(80));
  });

  it('is shortened to its first 80 characters beyond that', () => {
    expect(quoted('a'.repeat(81))).toBe(`${'a'.repeat(80)}…`);
    expect(quoted(['a'.repeat(1000)])).toBe(`["${'a'.repeat(78)}…`);
  });

  it('is never cut through the middle of a character', () => {
    expect(quoted('🌉'.repeat(41))).toBe(`${'🌉'.repeat(40)}…`);
    expect(quoted(`a${'🌉'.repeat(41)}`)).toBe(`a${'🌉'.repeat(39)}…`);
  });

  it('stays short when it is shortened twice', () => {
    expect(quoted(quoted('a'.repeat(1000)))).toBe(`${'a'.repeat(80)}…`);
  });
});
