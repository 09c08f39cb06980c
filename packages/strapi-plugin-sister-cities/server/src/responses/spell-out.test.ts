import { exchangeOf } from '../../../tests/support/door-world';
import type { Request } from '../../../tests/support/door-world';

import { spellOut } from './spell-out';

const NAMES = 'query names{sisterCitiesCities{...City}}fragment City on SisterCitiesCity{name}';
const known = { hash: 'b'.repeat(64), texts: new Map([['names', NAMES]]) };

const namesOf = (operationName: string, hash = known.hash) => ({
  operationName,
  variables: { slug: 'ulsan' },
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
});

const addressOf = ({ operationName, variables, extensions }: ReturnType<typeof namesOf>): string =>
  new URLSearchParams({
    operationName,
    variables: JSON.stringify(variables),
    extensions: JSON.stringify(extensions),
  }).toString();

interface Given extends Request {
  persistedQueries?: boolean;
  isFailing?: boolean;
}

/** What the server behind it gets, and what the exchange is called afterwards. */
const passed = async ({
  persistedQueries = true,
  isFailing = false,
  ...request
}: Given): Promise<{ querystring: string; body: unknown; after: string }> => {
  const { exchange } = exchangeOf(request);
  const rules = { persistedQueries, preflightHeaders: [] };
  const middleware = spellOut({ endpoint: '/graphql', rules, enter: (_, next) => next() }, known);
  const seen = { querystring: '', body: undefined as unknown };
  const outcome = middleware(exchange, () => {
    seen.querystring = exchange.querystring;
    seen.body = exchange.request.body;
    return isFailing ? Promise.reject(new Error('The server fails.')) : Promise.resolve();
  });
  await (isFailing ? expect(outcome).rejects.toThrow('The server fails.') : outcome);
  return { ...seen, after: exchange.querystring };
};

describe('what names an operation', () => {
  it('goes on with its text instead, in a POST', async () => {
    const { body } = await passed({ body: namesOf('names') });
    // Apollo refuses extensions that are there and undefined.
    expect(body).toStrictEqual({
      query: NAMES,
      operationName: 'names',
      variables: { slug: 'ulsan' },
    });
  });

  it('goes on with its text instead, in a GET, and is logged as it came', async () => {
    const came = addressOf(namesOf('names'));
    const { querystring, after } = await passed({ method: 'GET', querystring: came });
    expect(Object.fromEntries(new URLSearchParams(querystring))).toEqual({
      query: NAMES,
      operationName: 'names',
      variables: '{"slug":"ulsan"}',
    });
    expect(after).toBe(came);
  });

  it('goes on with its text at each address that the router takes for the endpoint', async () => {
    const { body } = await passed({ path: '/GraphQL/', body: namesOf('names') });
    expect(body).toMatchObject({ query: NAMES });
  });

  it('is logged as it came also where the server behind it fails', async () => {
    const came = addressOf(namesOf('names'));
    const failing = passed({ method: 'GET', querystring: came, isFailing: true });
    await expect(failing).resolves.toMatchObject({
      querystring: expect.stringContaining('query='),
      after: came,
    });
  });

  it.each<[string, Given]>([
    ['of a name that is none', { body: namesOf('mayors') }],
    ['of another document', { body: namesOf('names', 'a'.repeat(64)) }],
    ['that comes with a text', { body: { ...namesOf('names'), query: '{ sisterCitiesCities { name } }' } }],
    ['at another address', { path: '/api', body: namesOf('names') }],
    ['where the host wants no hashes', { persistedQueries: false, body: namesOf('names') }],
    ['in a request of another kind', { method: 'PUT', body: namesOf('names') }],
    ['of a name that is none, in a GET', { method: 'GET', querystring: addressOf(namesOf('mayors')) }],
    ['in an address that is none', { method: 'GET', querystring: 'extensions=%7B' }],
    ['in no body', { body: undefined }],
  ])('goes on as it came %s', async (_, given) => {
    expect(await passed(given)).toEqual({
      querystring: given.querystring ?? '',
      body: given.body,
      after: given.querystring ?? '',
    });
  });
});
