import { createHash } from 'node:crypto';

import { defaultLimits } from '../server/src/query-limits/limits';

import { apiOf } from './support/api';
import type { Answer, Api } from './support/api';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

const SETTINGS = 'plugin::sister-cities.queryLimits';

let host: Host;
let visitor: Api;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  visitor = apiOf(host);
});

beforeEach(() => {
  host.strapi.config.set(SETTINGS, { enabled: true, ...defaultLimits() });
});

afterAll(async () => {
  await host.stop();
});

const repeated = (times: number, make: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => make(index)).join(' ');

const NESTED =
  '{ sisterCitiesRelationships { events { relationships { events { relationships { slug } } } } } }';

const BOMB = `{ sisterCitiesRelationships { ...F0 } } ${repeated(
  18,
  (n) => `fragment F${String(n)} on SisterCitiesRelationship { ...F${String(n + 1)} ...F${String(n + 1)} }`,
)} fragment F18 on SisterCitiesRelationship { slug }`;

const FILTERS_OF_ONE_RELATION = `{ sisterCitiesRelationships(filters: { or: [${repeated(
  5,
  (n) => `{ events: { name: { eq: "${String(n)}" } } }`,
)}] }) { slug events { name } } }`;

const refusalIn = ({ status, body }: Answer): unknown => {
  const [error] = body.errors;
  return { status, code: error.extensions.code, limit: error.extensions.limit, data: body.data };
};

const refused = (limit: string): object => ({
  status: 400,
  code: 'QUERY_REFUSED',
  limit,
  data: undefined,
});

describe('a question that would keep the server busy is refused with its limit', () => {
  it.each([
    ['lists within lists within lists', 'rows', NESTED],
    ['fragments that double each other', 'fields', BOMB],
    [
      'a thousand fields',
      'fields',
      `{ ${repeated(1_000, (n) => `a${String(n)}: __typename`)} sisterCitiesProgram { name } }`,
    ],
    [
      'lists by many names',
      'aliases',
      `{ ${repeated(200, (n) => `a${String(n)}: sisterCitiesRelationships { goals { key } }`)} }`,
    ],
    ['five filters through one relation', 'rows', FILTERS_OF_ONE_RELATION],
    ['a long document', 'characters', `{ sisterCitiesCities { name } } ${'#'.repeat(20_000)}`],
    ['directives', 'directives', `{ sisterCitiesCities { name ${'@skip(if: false) '.repeat(51)} } }`],
    [
      'a filter of many values',
      'conditions',
      `{ sisterCitiesCities(filters: { slug: { in: [${repeated(201, (n) => `"${String(n)}"`)}] } }) { name } }`,
    ],
    [
      'fields nine levels deep',
      'depth',
      '{ sisterCitiesRelationship(documentId: "x") { partnerCity { gifts_connection { nodes { relationship { partnerCity { gifts_connection { nodes { relationship { slug } } } } } } } } } }',
    ],
  ])('%s', async (_what, limit, query) => {
    const answer = await visitor.graphql(query);
    expect(refusalIn(answer)).toEqual(refused(limit));
  });

  it('that fragments lead in circles, or are not there, is said in a sentence', async () => {
    for (const query of [
      '{ sisterCitiesCities { ...A } } fragment A on SisterCitiesCity { name ...A }',
      '{ sisterCitiesCities { ...A } }',
    ]) {
      const answer = await visitor.graphql(query);
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toEqual([
        {
          message:
            'A fragment of this document holds itself, or is not in it. Every fragment has to be written in the document, and none may lead back to itself.',
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ]);
    }
  });

  it.each<[string, object]>([
    ['that is not in the document', { query: '{ sisterCitiesCities { name } }', operationName: 'Nothing' }],
    [
      'where there are two and none is named',
      { query: 'query A { sisterCitiesCities { name } } query B { sisterCitiesCities { slug } }' },
    ],
  ])('that an operation is asked for %s, is said in a sentence', async (_what, body) => {
    const answer = await visitor.send('POST', '/graphql', { body });
    expect([answer.status, answer.body.errors[0].extensions, answer.body.errors[0].message]).toEqual([
      400,
      { code: 'OPERATION_RESOLUTION_FAILURE' },
      expect.stringContaining('Give its name as "operationName" where there are several'),
    ]);
  });

  it.each([3_000, 9_000])('a document of %i levels', async (levels) => {
    const answer = await visitor.graphql(
      `{ sisterCitiesCities ${'{a'.repeat(levels)}${'}'.repeat(levels)} }`,
    );
    expect([answer.status, answer.body.data]).toEqual([400, undefined]);
  });

  it.each([200, 20_000])('a filter of %i levels, in a variable', async (levels) => {
    const filters = `${'{"not":'.repeat(levels)}{"slug":{"eq":"x"}}${'}'.repeat(levels)}`;
    const query =
      'query ($filters: SisterCitiesCityFiltersInput) { sisterCitiesCities(filters: $filters) { name } }';
    const response = await fetch(`${host.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(query)},"variables":{"filters":${filters}}}`,
    });
    expect(response.status).toBe(400);
  });

  it.each(['/graphql/', '/GraphQL'])('also at %s, where Strapi answers too', async (path) => {
    const answer = await visitor.send('POST', path, { body: { query: BOMB } });
    expect(refusalIn(answer)).toEqual(refused('fields'));
  });

  it('by what it computes', async () => {
    const query = `{ ${repeated(101, (n) => `a${String(n)}: sisterCitiesAnniversaries { isMilestone }`)} }`;
    expect(refusalIn(await visitor.graphql(query))).toEqual(refused('aliases'));
  });

  it('also after a shorter filter of the same form was answered', async () => {
    const query =
      'query ($slugs: [String]) { sisterCitiesCities(filters: { slug: { in: $slugs } }) { name } }';
    const slugs = (length: number): string[] => Array.from({ length }, (_, n) => String(n));
    expect((await visitor.graphql(query, { slugs: slugs(1) })).status).toBe(200);
    expect(refusalIn(await visitor.graphql(query, { slugs: slugs(201) }))).toEqual(refused('conditions'));
    expect((await visitor.graphql(query, { slugs: slugs(2) })).status).toBe(200);
  });

  it('in words that say what to do', async () => {
    const answer = await visitor.graphql(NESTED);
    const rows = 25 * (1 + 25 * (1 + 25 * (1 + 25 * (1 + 25))));
    expect(answer.body.errors).toEqual([
      {
        message: `This question may have to look at ${rows.toLocaleString('en-US')} records; at most 25,000 are allowed. Ask for shorter lists with "pagination", or for fewer lists and filters within one another.`,
        extensions: { code: 'QUERY_REFUSED', limit: 'rows', found: rows, most: 25_000 },
      },
    ]);
  });

  it('also with the lengths in variables, by GET, and by the hash of a document that was answered before', async () => {
    const query =
      'query Nested($n: Int!) { sisterCitiesRelationships(pagination: { limit: $n }) { events(pagination: { limit: $n }) { relationships(pagination: { limit: $n }) { slug } } } }';
    expect((await visitor.graphql(query, { n: 2 })).status).toBe(200);
    expect(refusalIn(await visitor.graphql(query, { n: 100 }))).toEqual(refused('rows'));
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const asked = (variables: object, known: boolean): Promise<Answer> => {
      const parameters = new URLSearchParams({
        variables: JSON.stringify(variables),
        extensions: JSON.stringify(extensions),
        ...(known ? {} : { query }),
      });
      return visitor.send('GET', `/graphql?${parameters.toString()}`, {
        headers: { 'apollo-require-preflight': 'true' },
      });
    };
    expect(refusalIn(await asked({ n: 100 }, false))).toEqual(refused('rows'));
    host.strapi.config.set('plugin::sister-cities.compiledQueries', false);
    expect((await asked({ n: 2 }, false)).status).toBe(200);
    expect((await asked({ n: 3 }, true)).status).toBe(200);
    expect(refusalIn(await asked({ n: 100 }, true))).toEqual(refused('rows'));
    host.strapi.config.set('plugin::sister-cities.compiledQueries', true);
  });
});

describe('what every site needs is answered', () => {
  it('a page of relationships with all that a card shows', async () => {
    const answer = await visitor.graphql(
      '{ sisterCitiesRelationships(sort: "slug", pagination: { limit: 20 }) { slug partnerCity { name } associations { name } goals { statement } events(sort: "startsOn:desc", pagination: { limit: 3 }) { name } letters { title } } }',
    );
    expect([answer.status, answer.body.errors, answer.body.data.sisterCitiesRelationships.length]).toEqual([
      200,
      undefined,
      10,
    ]);
  });
});

describe('limits', () => {
  it('are those of the host, at once', async () => {
    host.strapi.config.set(SETTINGS, { enabled: true, ...defaultLimits(), rows: 24 });
    expect(refusalIn(await visitor.graphql('{ sisterCitiesEvents { slug } }'))).toEqual(refused('rows'));
    host.strapi.config.set(SETTINGS, { enabled: true, ...defaultLimits(), rows: 25 });
    expect((await visitor.graphql('{ sisterCitiesEvents { slug } }')).status).toBe(200);
  });

  it('of reads count where Strapi itself answers', async () => {
    const query =
      '{ sisterCitiesRelationships(pagination: { limit: 60 }) { goals(pagination: { limit: 20 }) { relationship { slug } } } }';
    expect((await visitor.graphql(query)).status).toBe(200);
    host.strapi.config.set('plugin::sister-cities.compiledQueries', false);
    expect(refusalIn(await visitor.graphql(query))).toEqual(refused('reads'));
    host.strapi.config.set('plugin::sister-cities.compiledQueries', true);
  });

  it('of records are lower where Strapi itself answers', async () => {
    const query =
      '{ sisterCitiesRelationships(pagination: { limit: 61 }) { goals(pagination: { limit: 100 }) { key } } }';
    const fewer = query.replace('61', '59');
    expect((await visitor.graphql(query)).status).toBe(200);
    host.strapi.config.set('plugin::sister-cities.compiledQueries', false);
    expect(refusalIn(await visitor.graphql(query))).toEqual(refused('rows'));
    expect((await visitor.graphql(fewer)).status).toBe(200);
    host.strapi.config.set('plugin::sister-cities.compiledQueries', true);
  });

  it('can be turned off', async () => {
    const query = `{ ${repeated(101, (n) => `a${String(n)}: sisterCitiesProgram { name }`)} }`;
    expect(refusalIn(await visitor.graphql(query))).toEqual(refused('aliases'));
    host.strapi.config.set(SETTINGS, { enabled: false, ...defaultLimits() });
    expect((await visitor.graphql(query)).status).toBe(200);
  });

  it("do not concern questions about the host's own types", async () => {
    const query = `{ ${repeated(101, (n) => `a${String(n)}: articles { headline }`)} }`;
    const { status, body } = await visitor.graphql(query);
    const codes: unknown[] = body.errors.map(
      (error: { extensions: { code: string } }) => error.extensions.code,
    );
    expect([status, new Set(codes)]).toEqual([200, new Set(['FORBIDDEN'])]);
  });

  it('leave it to the server to say what is wrong with a document that cannot be read', async () => {
    const answer = await visitor.graphql('{ sisterCitiesCities {');
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });
});
