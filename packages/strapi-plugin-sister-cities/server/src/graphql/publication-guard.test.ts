import { buildSchema, parse } from 'graphql';

import { publicationParametersIn } from './publication-guard';

/** A host whose articles lead to relationships in every way that Strapi's schema knows. */
const schema = buildSchema(`
  enum PublicationStatus { DRAFT PUBLISHED }
  enum PublicationFilter { NEVER_PUBLISHED }
  input SisterCitiesRelationshipFiltersInput { summary: String, status: String }
  type SisterCitiesRelationship { summary: String, article: Article }
  type SisterCitiesRelationshipEntityResponseCollection { nodes: [SisterCitiesRelationship!]!, pageInfo: Page! }
  type SisterCitiesRelationshipRelationResponseCollection { nodes: [SisterCitiesRelationship!]!, pageInfo: Page! }
  type ArticleEntityResponseCollection { nodes: [Article!]!, pageInfo: Page! }
  type Page { total: Int! }
  union GenericMorph = SisterCitiesRelationship | Article
  type UploadFile { url: String, related: [GenericMorph] }
  type Article {
    title: String
    cover: UploadFile
    relationship: SisterCitiesRelationship
    relationships_connection(filters: SisterCitiesRelationshipFiltersInput): SisterCitiesRelationshipRelationResponseCollection
    blocks: [GenericMorph]
  }
  type Query {
    articles(status: PublicationStatus = PUBLISHED, publicationFilter: PublicationFilter, hasPublishedVersion: Boolean): [Article]
    articles_connection(status: PublicationStatus = PUBLISHED): ArticleEntityResponseCollection
    sisterCitiesRelationships(status: PublicationStatus = PUBLISHED, publicationFilter: PublicationFilter, hasPublishedVersion: Boolean, filters: SisterCitiesRelationshipFiltersInput): [SisterCitiesRelationship]
    sisterCitiesRelationships_connection(status: PublicationStatus = PUBLISHED): SisterCitiesRelationshipEntityResponseCollection
  }
`);

const given = (document: string, variables: Record<string, unknown> = {}): string[] =>
  publicationParametersIn(schema, parse(document), variables);

describe('a document on a type of the plugin', () => {
  it.each([
    ['status: DRAFT', ['status']],
    ['status: PUBLISHED', ['status']],
    ['status: null', ['status']],
    ['publicationFilter: NEVER_PUBLISHED', ['publicationFilter']],
    ['hasPublishedVersion: false', ['hasPublishedVersion']],
    ['status: DRAFT, hasPublishedVersion: true', ['status', 'hasPublishedVersion']],
  ])('gives the parameter that it writes: %s', (argument, found) => {
    expect(given(`{ sisterCitiesRelationships(${argument}) { summary } }`)).toEqual(found);
  });

  it('gives none when it writes none, though the schema has a default for it', () => {
    expect(given('{ sisterCitiesRelationships { summary } }')).toEqual([]);
  });

  it('gives none by a field of the same name in a filter', () => {
    expect(given('{ sisterCitiesRelationships(filters: { status: "a" }) { summary } }')).toEqual([]);
  });

  it('gives it under another name of the field, too', () => {
    expect(given('{ mine: sisterCitiesRelationships(status: DRAFT) { it: summary } }')).toEqual(['status']);
  });

  it('gives it where nothing but a number is asked', () => {
    const document = '{ sisterCitiesRelationships_connection(status: DRAFT) { pageInfo { total } } }';
    expect(given(document)).toEqual(['status']);
  });

  it('gives it by an operation that may not be the one that runs', () => {
    const document =
      'query A { sisterCitiesRelationships { summary } } query B { articles(status: DRAFT) { title } }';
    expect(given(document)).toEqual(['status']);
  });
});

describe('a parameter written as a variable', () => {
  const query = (declared: string): string =>
    `query Q(${declared}) { sisterCitiesRelationships(status: $status) { summary } }`;

  it('is given when the variable has a value, null among them', () => {
    expect(given(query('$status: PublicationStatus'), { status: 'DRAFT' })).toEqual(['status']);
    expect(given(query('$status: PublicationStatus'), { status: null })).toEqual(['status']);
  });

  it('is not given when the variable has none: generated clients declare it and leave it out', () => {
    expect(given(query('$status: PublicationStatus'), {})).toEqual([]);
    expect(given(query('$status: PublicationStatus'), { status: undefined })).toEqual([]);
    expect(given(query('$status: PublicationStatus'), { other: 'DRAFT' })).toEqual([]);
  });

  it('is given when the document itself holds a default for the variable', () => {
    expect(given(query('$status: PublicationStatus = DRAFT'), {})).toEqual(['status']);
  });

  it('is given by the default of any operation, whichever is the one that runs', () => {
    const document = `
      query A($status: PublicationStatus) { articles(status: $status) { relationship { summary } } }
      query B($status: PublicationStatus = DRAFT) { articles(status: $status) { title } }
    `;
    expect(given(document, {})).toEqual(['status']);
  });
});

describe('a parameter on a type of the host', () => {
  it.each([
    ['no more than the host', '{ articles(status: DRAFT) { title cover { url } } }'],
    ['the number of the host’s own', '{ articles_connection(status: DRAFT) { pageInfo { total } } }'],
    [
      'a record of the host through a union',
      '{ articles(status: DRAFT) { blocks { ... on Article { title } } } }',
    ],
  ])('is none of ours when the document reaches %s', (_, document) => {
    expect(given(document)).toEqual([]);
  });

  it.each([
    ['a relation', '{ articles(status: DRAFT) { relationship { summary } } }'],
    [
      'a relation of which only the type is asked',
      '{ articles(status: DRAFT) { relationship { __typename } } }',
    ],
    [
      'a relation that is only counted',
      '{ articles(status: DRAFT) { relationships_connection { pageInfo { total } } } }',
    ],
    ['a list of the host', '{ articles_connection(status: DRAFT) { nodes { relationship { summary } } } }'],
    [
      'an inline fragment',
      '{ articles(status: DRAFT) { blocks { ... on SisterCitiesRelationship { summary } } } }',
    ],
    [
      'an inline fragment of no type of its own',
      '{ articles(status: DRAFT) { ... { relationship { summary } } } }',
    ],
    [
      'a named fragment on the host',
      'query { articles(status: DRAFT) { ...more } } fragment more on Article { relationship { summary } }',
    ],
    [
      'a named fragment on our type',
      'query { articles(status: DRAFT) { blocks { ...ours } } } fragment ours on SisterCitiesRelationship { summary }',
    ],
    [
      'a file and what uses it',
      '{ articles(status: DRAFT) { cover { related { ... on SisterCitiesRelationship { summary } } } } }',
    ],
    ['a field beside it', '{ articles(status: DRAFT) { title } sisterCitiesRelationships { summary } }'],
    [
      'a parameter inside a fragment',
      'query { ...roots } fragment roots on Query { articles(status: DRAFT) { relationship { summary } } }',
    ],
  ])('is given when the document reaches ours by %s', (_, document) => {
    expect(given(document)).toEqual(['status']);
  });

  it('is given by what comes back from ours to the host', () => {
    const document = '{ articles(hasPublishedVersion: false) { relationship { article { title } } } }';
    expect(given(document)).toEqual(['hasPublishedVersion']);
  });
});

describe('a document that makes no sense', () => {
  it.each([
    [
      'fragments that hold each other',
      `query { articles(status: DRAFT) { ...a } }
       fragment a on Article { relationship { ...b } }
       fragment b on SisterCitiesRelationship { article { ...a } }`,
      ['status'],
    ],
    [
      'a fragment that holds itself',
      'query { articles(status: DRAFT) { ...a } } fragment a on Article { ...a }',
      [],
    ],
    [
      'a fragment that is not there',
      '{ sisterCitiesRelationships(status: DRAFT) { ...nowhere } }',
      ['status'],
    ],
    ['fields that are not there', '{ nothing(status: DRAFT) { of { that { kind } } } }', []],
    ['types that are not there', '{ articles(status: DRAFT) { ... on Nothing { title } } }', []],
  ])('is answered all the same: %s', (_, document, found) => {
    expect(given(document)).toEqual(found);
  });
});
