import { buildSchema, Kind, parse } from 'graphql';

import { BrokenFragment, fragmentsIn, measureOperation } from './measure';
import type { Measure } from './measure';

/** The schema as Strapi makes it, with few types. */
const schema = buildSchema(`
  input Page { start: Int, limit: Int, page: Int, pageSize: Int }
  input TextFilterInput { eq: String, in: [String], and: [String], or: [String], not: TextFilterInput }
  input GoalFiltersInput { area: TextFilterInput, relationship: RelationshipFiltersInput, and: [GoalFiltersInput], or: [GoalFiltersInput], not: GoalFiltersInput }
  input RelationshipFiltersInput { slug: TextFilterInput, goals: GoalFiltersInput, and: [RelationshipFiltersInput], or: [RelationshipFiltersInput], not: RelationshipFiltersInput }
  type Identifier { scheme: String, value: String }
  type Pagination { total: Int!, page: Int! }
  type City { name: String, relationships(filters: RelationshipFiltersInput, pagination: Page): [Relationship]! }
  type Goal { area: String, relationship: Relationship }
  type Relationship {
    slug: String
    identifiers: [Identifier!]!
    partnerCity: City
    lastContactOn: String
    lastGoal: Goal
    goals(filters: GoalFiltersInput, pagination: Page): [Goal]!
    goals_connection(pagination: Page): GoalRelationResponseCollection
  }
  type GoalRelationResponseCollection { nodes: [Goal!]! }
  type RelationshipEntityResponseCollection { nodes: [Relationship!]!, pageInfo: Pagination! }
  type Query {
    relationship(documentId: ID): Relationship
    relationships(filters: RelationshipFiltersInput, pagination: Page, sort: [String]): [Relationship]!
    relationships_connection(pagination: Page): RelationshipEntityResponseCollection
    anniversaries(months: Int): [Anniversary!]!
  }
  type Anniversary { isMilestone: Boolean, relationship: Relationship }
`);

const measured = (query: string, variables: Record<string, unknown> = {}, most = 100): Measure => {
  const document = parse(query);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return measureOperation(operation, fragmentsIn(document), {
    schema,
    variables,
    lengths: { usual: 25, most },
    isPart: (name) => name === 'Identifier',
    computedLists: new Map([
      ['Relationship.lastGoal', 1],
      ['Relationship.lastContactOn', 4],
    ]),
    chosenLists: new Map([['Query.anniversaries', { looksAt: 2_500, length: 100 }]]),
  });
};

describe('records', () => {
  it.each([
    ['one record', '{ relationship(documentId: "x") { slug } }', 1, 1],
    ['a list chosen from all', '{ anniversaries { isMilestone } }', 2_600, 1],
    [
      'what its entries lead to',
      '{ anniversaries { relationship { goals { area } } } }',
      2_500 + 100 * 27,
      201,
    ],
    ['a list of the usual length', '{ relationships { slug } }', 25, 1],
    ['a list of a stated length', '{ relationships(pagination: { limit: 7 }) { slug } }', 7, 1],
    ['a page of a stated size', '{ relationships(pagination: { page: 3, pageSize: 8 }) { slug } }', 8, 1],
    [
      'a list of more than the host allows',
      '{ relationships(pagination: { limit: 5000 }) { slug } }',
      100,
      1,
    ],
    ['a list without limit', '{ relationships(pagination: { limit: -1 }) { slug } }', 100, 1],
    [
      'a list of none, of which Strapi makes one',
      '{ relationships(pagination: { limit: 0 }) { slug } }',
      1,
      1,
    ],
    ['what is computed from lists', '{ relationship { a: lastContactOn b: lastContactOn } }', 201, 9],
    ['what is chosen of a list', '{ relationship { lastGoal { area } } }', 26, 2],
    [
      'a sort through relations',
      '{ relationships(pagination: { limit: 1 }, sort: ["slug", "goals.relationship.slug:asc"]) { slug } }',
      251,
      1,
    ],
    ['a record of each', '{ relationships(pagination: { limit: 10 }) { partnerCity { name } } }', 20, 11],
    [
      'a list of each',
      '{ relationships(pagination: { limit: 10 }) { goals(pagination: { limit: 3 }) { area } } }',
      40,
      11,
    ],
    [
      'lists within lists within lists',
      '{ relationships { goals { relationship { goals { area } } } } }',
      25 * (1 + 25 * (1 + 1 + 25)),
      1 + 25 * (1 + 25 * (1 + 1)),
    ],
    ['a list twice, by two names', '{ a: relationships { slug } b: relationships { slug } }', 50, 2],
    ['parts of a record', '{ relationship { identifiers { scheme value } } }', 1, 1],
    [
      'a connection, its page and its number',
      '{ relationships_connection(pagination: { limit: 10 }) { pageInfo { total } nodes { slug } } }',
      10,
      1,
    ],
    [
      'a connection of each',
      '{ relationships(pagination: { limit: 10 }) { goals_connection(pagination: { limit: 4 }) { nodes { area } } } }',
      50,
      11,
    ],
    ['a field that is not there', '{ nothing { at { all } } }', 0, 0],
  ])('%s: counted by the longest that they can be', (_what, query, rows, reads) => {
    expect(measured(query)).toMatchObject({ rows, reads });
  });

  it('of a list whose length a variable gives: by its value, else by its default', () => {
    const query =
      'query ($n: Int = 9, $page: Page) { a: relationships(pagination: { limit: $n }) { slug } b: relationships(pagination: $page) { slug } }';
    expect(measured(query).rows).toBe(9 + 25);
    expect(measured(query, { n: 2, page: { limit: 3 } }).rows).toBe(5);
    expect(measured(query, { n: 'many', page: null }).rows).toBe(50);
  });

  it('are never uncounted because there is no end of others', () => {
    const { rows } = measured(
      '{ relationships_connection(pagination: { limit: -1 }) { pageInfo { total } } relationships { slug } }',
      {},
      Infinity,
    );
    expect(rows).toBe(25);
  });

  it('have no end where the host sets none', () => {
    expect(measured('{ relationships(pagination: { limit: -1 }) { slug } }', {}, Infinity).rows).toBe(
      Infinity,
    );
    expect(measured('{ relationships { slug } }', {}, Infinity).rows).toBe(25);
  });
});

describe('filters', () => {
  const filtered = (filters: string): Measure =>
    measured(`{ relationships(pagination: { limit: 1 }, filters: ${filters}) { slug } }`);

  it.each([
    ['{}', 0, 1],
    ['{ slug: { eq: "a" } }', 1, 1],
    ['{ slug: { in: ["a", "b", "c"] } }', 3, 1],
    ['{ and: [{ slug: { eq: "a" } }, { not: { slug: { eq: "b" } } }] }', 6, 1],
    ['{ or: [{ slug: {} }, {}] }', 4, 1],
    ['{ goals: { area: { eq: "culture" } } }', 1, 51],
    ['{ goals: { area: { eq: "a" }, relationship: { slug: { eq: "b" } } } }', 2, 251],
    [
      '{ or: [{ goals: { area: { eq: "a" } } }, { goals: { area: { eq: "b" } } }, { goals: { area: { eq: "c" } } }, { goals: { area: { eq: "d" } } }] }',
      9,
      6251,
    ],
  ])('%s: %i conditions, %i records to look at', (filters, conditions, rows) => {
    expect(filtered(filters)).toMatchObject({ conditions, rows });
  });

  it('in a variable count as those in the document', () => {
    const filters = { goals: { area: { in: ['a', 'b'] } } };
    expect(
      measured(
        'query ($f: RelationshipFiltersInput) { relationships(pagination: { limit: 1 }, filters: $f) { slug } }',
        { filters, f: filters },
      ),
    ).toMatchObject({ conditions: 2, rows: 51 });
  });
});

describe('the form of a document', () => {
  it.each([
    ['{ relationship { slug } }', { depth: 1, fields: 2, aliases: 0, directives: 0 }],
    ['{ relationship { partnerCity { name } } }', { depth: 2, fields: 3 }],
    ['{ a: relationship { b: slug @skip(if: false) } }', { aliases: 2, directives: 1 }],
    ['{ relationship { ... on Relationship @include(if: true) { slug } } }', { depth: 1, directives: 1 }],
    [
      '{ relationship { ...A ...A } } fragment A on Relationship { x: slug partnerCity { name } }',
      { depth: 2, fields: 7, aliases: 2 },
    ],
  ])('%s', (query, expected) => {
    expect(measured(query)).toMatchObject(expected);
  });

  it('is measured in the time that it takes to read it, although fragments double it sixty times', () => {
    const steps = Array.from(
      { length: 60 },
      (_, n) => `fragment F${String(n)} on Relationship { ...F${String(n + 1)} ...F${String(n + 1)} }`,
    );
    const { fields } = measured(
      `{ relationship { ...F0 } } ${steps.join(' ')} fragment F60 on Relationship { slug }`,
    );
    expect(fields).toBeGreaterThanOrEqual(2 ** 60);
  });

  it.each([
    ['a fragment within itself', '{ relationship { ...A } } fragment A on Relationship { ...A }'],
    [
      'fragments within each other',
      '{ relationship { ...A } } fragment A on Relationship { partnerCity { relationships { ...B } } } fragment B on Relationship { ...A }',
    ],
    ['a fragment that is not there', '{ relationship { ...A } }'],
  ])('is said to be broken: %s', (_what, query) => {
    expect(() => measured(query)).toThrow(BrokenFragment);
  });
});
