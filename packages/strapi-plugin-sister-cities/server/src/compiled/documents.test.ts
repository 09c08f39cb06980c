import { buildSchema } from 'graphql';

import { operationIn, prepared } from './documents';
import type { Limits } from './documents';
import { PassOn } from './pass-on';

const schema = buildSchema(`
  type Query { city(slug: String): City, cities(sort: [String], locale: String): [City] }
  type Mutation { forget: Boolean }
  extend type Query { drafts(status: String): City }
  type City { name: String, twin: City }
`);

const FREE: Limits = { depth: undefined, rules: [] };

const reasonOf = (query: string, limits = FREE): string | undefined => {
  try {
    prepared(query, schema, limits);
    return undefined;
  } catch (error) {
    return error instanceof PassOn ? error.reason : String(error);
  }
};

/** Fragments that each use the next one twice: 2^n fields in n lines. */
const bomb = (lines: number): string =>
  [
    '{ city { ...f0 } }',
    ...Array.from(
      { length: lines },
      (_, line) =>
        `fragment f${String(line)} on City { twin { ...f${String(line + 1)} } again: twin { ...f${String(line + 1)} } }`,
    ),
    `fragment f${String(lines)} on City { name }`,
  ].join('\n');

describe('a document that may be compiled', () => {
  it.each([['{ city { name } }'], ['query A { city { name } } query B { cities { name } }'], [bomb(3)]])(
    'is a valid query of a moderate size: %s',
    (query) => {
      expect(reasonOf(query)).toBeUndefined();
    },
  );

  it.each([
    ['{ city { name }', 'document that cannot be parsed'],
    ['{ city { mayor } }', 'document that is not valid'],
    ['{ city { ...none } }', 'document that is not valid'],
    ['mutation { forget }', 'no query'],
    ['query A { city { name } } query B { drafts(status: "DRAFT") { name } }', 'publication parameter'],
    [bomb(11), 'large document'],
  ])('is left to Strapi otherwise: %s', (query, reason) => {
    expect(reasonOf(query)).toBe(reason);
  });

  it('is as deep as Strapi allows, and no deeper', () => {
    const query = '{ city { twin { twin { name } } } }';
    expect(reasonOf(query, { ...FREE, depth: 3 })).toBeUndefined();
    expect(reasonOf(query, { ...FREE, depth: 2 })).toBe('large document');
  });

  it('is counted quickly, however often its fragments are repeated', () => {
    expect(reasonOf(bomb(60))).toBe('large document');
  });

  it('tells which variables decide how a plan is made: sorts and languages', () => {
    const { decisive } = prepared(
      'query($a: [String], $b: String, $c: String, $d: String) { cities(sort: $a, locale: $b) { name } city(slug: $d) { name } x: cities(sort: ["name", $c]) { name } }',
      schema,
      FREE,
    );
    expect([...decisive].sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('the operation of a document', () => {
  const document = prepared('query A { city { name } } query B { cities { name } }', schema, FREE);

  it('is the one that the request names', () => {
    expect(operationIn(document, 'B').name?.value).toBe('B');
  });

  it.each([[undefined], ['C']])('is left to Strapi to refuse when it is not clear: %s', (name) => {
    expect(() => operationIn(document, name)).toThrow(PassOn);
  });
});
