import { answerOf, CITIES, CITY, KNOWN, VISITOR, world } from '../../../tests/support/door-world';
import type { Request } from '../../../tests/support/door-world';

import { hashOf } from './persisted';

const getOf = (parameters: Record<string, string>, headers: Record<string, string> = {}): Request => ({
  method: 'GET',
  querystring: new URLSearchParams(parameters).toString(),
  headers,
});

const byHash = (query: string): Record<string, string> => ({
  extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(query) } }),
});

const PREFLIGHT = { 'apollo-require-preflight': 'true' };

describe('a question that is asked again', () => {
  it('is answered with the same bytes, and nothing is worked out', async () => {
    const { ask, worked } = world();
    const [first, second] = [await ask(), await ask()];
    expect(second).toEqual(first);
    expect(first).toEqual({
      status: 200,
      headers: { 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' },
      body: '{"data":{"sisterCitiesCities":[{"name":"Sapporo"}]}}\n',
      isStock: false,
    });
    expect(worked).toEqual([[{ query: CITIES, variables: {}, operationName: undefined }, { of: 'visitor' }]]);
  });

  it('is worked out once by a hundred who ask at the same time', async () => {
    const { ask, worked } = world();
    const all = await Promise.all(Array.from({ length: 100 }, () => ask()));
    expect([new Set(all.map(({ body }) => body)).size, worked.length]).toEqual([1, 1]);
  });

  it.each([
    ['another document', { query: '{ sisterCitiesCities { slug } }' }],
    ['other variables', { query: CITIES, variables: { slug: 'lviv' } }],
    ['another operation', { query: CITIES, operationName: 'Cities' }],
  ])('is another question with %s', async (_, body) => {
    const { ask, worked } = world();
    await ask();
    await ask({ body });
    expect(worked).toHaveLength(2);
  });

  it('is never answered with what somebody else may see', async () => {
    const { ask, worked, state } = world();
    await ask();
    state.answer = () => Promise.resolve(answerOf('a draft'));
    const citizen = await ask({ headers: { authorization: 'Bearer citizen' } });
    expect([citizen.body.includes('a draft'), worked.length]).toEqual([true, 2]);
    expect((await ask()).body).toContain('Sapporo');
  });

  it('is worked out again after a change, and after one that came while it was worked out', async () => {
    const { ask, state, store } = world();
    await ask();
    state.answer = () => Promise.resolve(answerOf('Lviv'));
    store.drop([CITY]);
    expect((await ask()).body).toContain('Lviv');
    store.clear();
    state.answer = () => {
      store.drop([CITY]);
      return Promise.resolve(answerOf('Lviv, as it was'));
    };
    expect((await ask()).body).toContain('Lviv, as it was');
    state.answer = () => Promise.resolve(answerOf('Lviv, as it is'));
    expect((await ask()).body).toContain('Lviv, as it is');
  });

  it('is worked out for a visitor as of what they might see before it was looked up', async () => {
    const { ask, state, store } = world();
    state.visitor = () => {
      const reader = VISITOR;
      // Permissions change between who asks is known and what they get is worked out.
      store.clear();
      return reader;
    };
    await ask();
    expect(store.size()).toBe(0);
  });
});

describe('an answer that depends on the day', () => {
  const MIDNIGHT = Date.parse('2026-11-25T08:00:00.000Z');
  const byDay = { byDay: true };

  it.each([
    [MIDNIGHT - 1, 'today'],
    [MIDNIGHT, 'tomorrow'],
  ])('is served until midnight in Portland, at %d', async (now, served) => {
    const { ask, state } = world();
    state.answer = () => Promise.resolve(answerOf('today', byDay));
    await ask();
    state.answer = () => Promise.resolve(answerOf('tomorrow', byDay));
    state.now = now;
    expect((await ask()).body).toContain(served);
  });

  it('is not kept where midnight came while it was worked out', async () => {
    const { ask, state, store } = world();
    state.now = MIDNIGHT - 1;
    state.answer = () => {
      state.now = MIDNIGHT;
      return Promise.resolve(answerOf('today', byDay));
    };
    await ask();
    expect(store.size()).toBe(0);
  });
});

describe('what is not kept', () => {
  it.each<[string, (given: ReturnType<typeof world>) => void]>([
    [
      'an answer with errors',
      ({ state }) => {
        state.answer = () =>
          Promise.resolve({ ...answerOf('x'), body: '{"errors":[{"message":"no"}],"data":null}' });
      },
    ],
    [
      'an answer of a type whose writes nobody hears of',
      ({ state }) => {
        state.answer = () => Promise.resolve(answerOf('x', { types: ['api::blog.blog'] }));
      },
    ],
    [
      'anything while nobody listens to the database',
      ({ state }) => {
        state.isWatching = false;
      },
    ],
    [
      'anything where the host has put it off',
      ({ state }) => {
        state.settings = { compiledQueries: true, responseCache: { enabled: false, maxBytes: 1_000_000 } };
      },
    ],
    [
      'anything where there is no memory for it',
      ({ state }) => {
        state.settings = { compiledQueries: true, responseCache: { enabled: true, maxBytes: 0 } };
      },
    ],
  ])('is %s', async (_, given) => {
    const door = world();
    given(door);
    const [first, second] = [await door.ask(), await door.ask()];
    expect([first.status, second.status, door.worked.length, door.store.size()]).toEqual([200, 200, 2, 0]);
  });

  it('is not served either, from the moment on that nobody listens', async () => {
    const { ask, state, worked } = world();
    await ask();
    state.isWatching = false;
    await ask();
    state.isWatching = true;
    state.settings = { compiledQueries: true, responseCache: { enabled: false, maxBytes: 1_000_000 } };
    await ask();
    expect(worked).toHaveLength(3);
  });
});

describe("what is left to Strapi's own server", () => {
  it.each<[string, Request]>([
    ['another address', { path: '/graphql/x' }],
    ['a batch', { body: [{ query: CITIES }] }],
    ['a mutation', { body: { query: 'mutation { a }' } }],
    ['a form', { headers: { 'content-type': 'text/plain' } }],
    ['HEAD', { method: 'HEAD' }],
    ['a GET that any web page may cause', getOf({ query: CITIES })],
    ['a GET by a hash that nobody knows', getOf(byHash(CITIES))],
  ])('is %s', async (_, request) => {
    const { ask, worked } = world();
    expect((await ask(request)).isStock).toBe(true);
    expect(worked).toEqual([]);
  });

  it('is everything where compiled queries are off, what is kept included', async () => {
    const { ask, state } = world();
    await ask();
    state.settings = { ...state.settings, compiledQueries: false };
    expect((await ask()).isStock).toBe(true);
  });

  it('is what cannot be compiled, or goes wrong', async () => {
    const { ask, state, reported } = world();
    state.answer = () => Promise.resolve(null);
    expect((await ask()).isStock).toBe(true);
    state.answer = () => Promise.reject(new Error('The database is gone.'));
    expect((await ask()).isStock).toBe(true);
    expect(reported).toEqual([new Error('The database is gone.')]);
  });

  it('is left to it at once the next time for the holder of a token, who would be authenticated twice', async () => {
    const { ask, state, authenticated } = world();
    state.answer = () => Promise.resolve(null);
    const headers = { authorization: 'Bearer citizen' };
    for (let each = 0; each < 3; each += 1) expect((await ask({ headers })).isStock).toBe(true);
    expect(authenticated).toEqual([true]);
  });
});

describe('a GET', () => {
  const PUBLIC = 'public, max-age=0, s-maxage=60, stale-while-revalidate=60';

  it('of a visitor may be kept by a CDN, and is not sent again to who holds it', async () => {
    const { send } = world();
    const first = await send(getOf({ query: CITIES }, PREFLIGHT));
    expect(first.headers).toEqual({
      'cache-control': PUBLIC,
      'cache-tag': 'sister-cities-city',
      'content-type': 'application/json; charset=utf-8',
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
      'surrogate-key': 'sister-cities-city',
      vary: 'Accept, Authorization',
    });
    const held = { ...PREFLIGHT, 'if-none-match': first.headers.etag ?? '' };
    const second = await send(getOf({ query: CITIES }, held));
    expect([second.status, second.body, second.headers.etag, second.headers['cache-control']]).toEqual([
      304,
      '',
      first.headers.etag,
      PUBLIC,
    ]);
  });

  it('of somebody who is signed in is kept by nobody', async () => {
    const { send } = world();
    const { headers } = await send(
      getOf({ query: CITIES }, { ...PREFLIGHT, authorization: 'Bearer citizen' }),
    );
    expect(headers).toEqual({
      'cache-control': 'private, no-store',
      'content-type': 'application/json; charset=utf-8',
    });
  });

  it('names the documents that it shows', async () => {
    const { send, state } = world();
    state.answer = () => Promise.resolve(answerOf('Sapporo', { documents: [`${CITY}:k3jh`] }));
    const { headers } = await send(getOf({ query: CITIES }, PREFLIGHT));
    expect([headers['surrogate-key'], headers['cache-tag']]).toEqual([
      'sister-cities-city sister-cities-city-k3jh',
      'sister-cities-city,sister-cities-city-k3jh',
    ]);
  });

  it('by hash answers a visitor without a header once the document was asked for', async () => {
    const { send, ask, worked } = world();
    expect((await send(getOf(byHash(CITIES), PREFLIGHT))).isStock).toBe(true);
    await send(getOf({ query: CITIES, ...byHash(CITIES) }, PREFLIGHT));
    const { status, headers } = await send(getOf(byHash(CITIES)));
    expect([status, headers['cache-control'], worked.length]).toEqual([200, PUBLIC, 1]);
    await ask();
    expect(worked).toHaveLength(1);
  });

  it('by the name of a known operation answers a visitor without a header at once, each with its own text', async () => {
    const { send, worked } = world();
    const all = ['names', 'slugs', 'names'].map((operationName) => ({ operationName, ...byHash(KNOWN) }));
    for (const parameters of all) {
      const { status, headers } = await send(getOf(parameters));
      expect([status, headers['cache-control']]).toEqual([200, PUBLIC]);
    }
    expect(worked.map(([question]) => question.query)).toEqual([
      'query names{sisterCitiesCities{name}}',
      'query slugs{sisterCitiesCities{slug}}',
    ]);
  });

  it.each<Record<string, string>>([{}, { operationName: 'gifts' }, { operationName: '' }])(
    'by the hash of the known operations and %j is left to Apollo',
    async (parameters) => {
      const { send, worked } = world();
      await send(getOf({ operationName: 'names', ...byHash(KNOWN) }));
      expect((await send(getOf({ ...parameters, ...byHash(KNOWN) }, PREFLIGHT))).isStock).toBe(true);
      expect(worked).toHaveLength(1);
    },
  );

  it('by hash is left to Apollo where a token comes with it but no header', async () => {
    const { send } = world();
    await send(getOf({ query: CITIES, ...byHash(CITIES) }, PREFLIGHT));
    expect((await send(getOf(byHash(CITIES), { authorization: 'Bearer citizen' }))).isStock).toBe(true);
  });
});
