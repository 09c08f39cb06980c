import { formOf } from './input';

describe('the form of a variable, for which a plan is kept', () => {
  it.each([
    ['two texts', 'Sapporo', 'Lviv'],
    ['two numbers', 0, 20],
    ['lists of texts of any length', ['JP'], ['JP', 'UA', 'MX']],
    ['filters that differ in their values alone', { slug: { eq: 'a' } }, { slug: { eq: 'b' } }],
    ['two instants', new Date(0), new Date(1)],
  ])('is the same for %s', (_, one, other) => {
    expect(formOf(one)).toBe(formOf(other));
  });

  it.each([
    ['true and false', true, false],
    ['a value and none', 'a', null],
    ['null and nothing', null, undefined],
    ['a text and a number', '1', 1],
    ['other keys', { slug: { eq: 'a' } }, { slug: { ne: 'a' } }],
    ['another order of keys', { a: 1, b: 1 }, { b: 1, a: 1 }],
    ['lists of filters of another length', [{ a: 1 }], [{ a: 1 }, { a: 1 }]],
    ['a list of nothing', ['a'], []],
    ['a list with null in it', ['a'], [null]],
    ['a key that holds what looks like another form', { 'a,b': 1 }, { a: 1, b: 1 }],
  ])('differs for %s', (_, one, other) => {
    expect(formOf(one)).not.toBe(formOf(other));
  });
});
