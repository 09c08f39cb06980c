import { mayAsk, readAsked } from './asked';
import type { Incoming, RequestRules } from './asked';
import { hashOf } from './persisted';

const RULES: RequestRules = {
  persistedQueries: true,
  preflightHeaders: ['x-apollo-operation-name', 'apollo-require-preflight'],
};
const CITIES = '{ sisterCitiesCities { name } }';
const KNOWN = 'query Known { sisterCitiesEvents { name } }';

const remembered = (hash: string): string | undefined => (hash === hashOf(KNOWN) ? KNOWN : undefined);

const read = (incoming: Incoming, rules = RULES) =>
  readAsked(incoming, rules, ({ hash }) => remembered(hash));

const post = (body: unknown, contentType = 'application/json'): Incoming => ({
  method: 'POST',
  querystring: '',
  headers: { 'content-type': contentType },
  body,
});

const get = (parameters: Record<string, string> | string, headers: Incoming['headers'] = {}): Incoming => ({
  method: 'GET',
  querystring: typeof parameters === 'string' ? parameters : new URLSearchParams(parameters).toString(),
  headers,
  body: {},
});

const persisted = (sha256Hash: unknown, version: unknown = 1): Record<string, unknown> => ({
  persistedQuery: { version, sha256Hash },
});

describe('a plain question', () => {
  const plain = { query: CITIES, variables: {}, operationName: undefined };

  it.each([
    [{ query: CITIES }, plain],
    [{ query: CITIES, variables: null, operationName: null, extensions: null }, plain],
    [
      { query: CITIES, variables: { slug: 'lviv' } },
      { ...plain, variables: { slug: 'lviv' } },
    ],
    [
      { query: KNOWN, operationName: 'Known', unknown: 1 },
      { query: KNOWN, variables: {}, operationName: 'Known' },
    ],
    [{ query: CITIES, extensions: { clientLibrary: { name: '@apollo/client', version: '4.0.0' } } }, plain],
  ])('is read from a POST of JSON: %j', (body, question) => {
    expect(read(post(body))).toEqual({ question, hash: undefined, isGet: false, isUnguarded: false });
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
    'may come as %s',
    (contentType) => {
      expect(read(post({ query: CITIES }, contentType))?.question.query).toBe(CITIES);
    },
  );

  it('is read from the address of a GET', () => {
    const incoming = get({ query: CITIES, variables: '{"slug":"lviv"}', operationName: 'Q' });
    expect(read(incoming)?.question).toEqual({
      query: CITIES,
      variables: { slug: 'lviv' },
      operationName: 'Q',
    });
  });
});

describe('what Apollo answers or refuses in its own words', () => {
  it.each([
    [[{ query: CITIES }]],
    [undefined],
    [{}],
    [{ query: '' }],
    [{ query: 7 }],
    [{ query: CITIES, variables: 'slug' }],
    [{ query: CITIES, variables: ['lviv'] }],
    [{ query: CITIES, operationName: '' }],
    [{ query: CITIES, operationName: 7 }],
    [{ query: CITIES, extensions: 'x' }],
    [{ query: CITIES, extensions: { tracing: true } }],
    [{ query: 'mutation { deleteSisterCitiesCity(documentId: "x") { documentId } }' }],
    [{ query: '  \n mutation M { a }' }],
    [{ query: 'subscription { a }' }],
  ])('passes as a POST: %j', (body) => {
    expect(read(post(body))).toBeUndefined();
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=latin1', ''])(
    'passes where it comes as "%s"',
    (contentType) => {
      expect([read(post({ query: CITIES }, contentType)), mayAsk(post({}, contentType))]).toEqual([
        undefined,
        false,
      ]);
    },
  );

  it.each([
    [`query=${CITIES}&query=${CITIES}`],
    [`query=${CITIES}&variables=[1]`],
    [`query=${CITIES}&variables=null`],
    [`query=${CITIES}&variables={`],
    [`query=${CITIES}&variables={}&variables={}`],
    [`query=${CITIES}&operationName=`],
    [`query=${CITIES}&extensions=7`],
    ['query=mutation{a}'],
    [''],
  ])('passes as a GET: %s', (querystring) => {
    expect(read(get(querystring))).toBeUndefined();
  });

  it.each(['HEAD', 'OPTIONS', 'PUT', 'DELETE'])('passes as %s', (method) => {
    const incoming = { ...post({ query: CITIES }), method };
    expect([read(incoming), mayAsk(incoming)]).toEqual([undefined, false]);
  });
});

describe('a document under its hash', () => {
  it.each([
    ['is the one that was remembered', { extensions: persisted(hashOf(KNOWN)) }, KNOWN],
    [
      'is the one that comes with it, where the hash is its own',
      { query: CITIES, extensions: persisted(hashOf(CITIES)) },
      CITIES,
    ],
    ['passes where nobody knows it', { extensions: persisted(hashOf(CITIES)) }, undefined],
    [
      'passes where the hash is of another',
      { query: CITIES, extensions: persisted(hashOf(KNOWN)) },
      undefined,
    ],
    ['passes in another version', { query: KNOWN, extensions: persisted(hashOf(KNOWN), 2) }, undefined],
    ['passes where the hash is none', { query: CITIES, extensions: persisted('abc') }, undefined],
    [
      'passes where the hash is in capitals',
      { extensions: persisted(hashOf(KNOWN).toUpperCase()) },
      undefined,
    ],
  ])('%s', (_, body, query) => {
    const { extensions, ...others } = body;
    const inAddress = get({ ...others, extensions: JSON.stringify(extensions) });
    expect([read(post(body))?.question.query, read(inAddress)?.question.query]).toEqual([query, query]);
  });

  it('passes where the host wants no persisted queries', () => {
    const rules = { ...RULES, persistedQueries: false };
    expect(read(post({ query: KNOWN, extensions: persisted(hashOf(KNOWN)) }), rules)).toBeUndefined();
  });
});

describe('a request that any web page may make a browser send', () => {
  it.each([
    ['a GET without a header', {}, true],
    ['a GET of a form', { 'content-type': 'text/plain' }, true],
    ['a GET with an empty header', { 'apollo-require-preflight': '' }, true],
    ['no GET of JSON', { 'content-type': 'application/json' }, false],
    ['no GET that names its operation', { 'x-apollo-operation-name': 'Known' }, false],
    ['no GET that asks for a preflight', { 'apollo-require-preflight': 'true' }, false],
  ])('is %s', (_, headers, isUnguarded) => {
    expect(read(get({ query: CITIES }, headers))?.isUnguarded).toBe(isUnguarded);
  });

  it('is none where the host has put the rule off', () => {
    expect(read(get({ query: CITIES }), { ...RULES, preflightHeaders: [] })?.isUnguarded).toBe(false);
  });
});
