import { createHash } from 'node:crypto';

import { sdkOperations } from '../server/src/responses/known-operations';

import { tokenOf } from './support/api';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  // Some of the questions are none, which the log tells too.
  host.strapi.log.silent = true;
});

afterAll(async () => {
  await host.stop();
});

const CITIES = 'query Cities { sisterCitiesCities(sort: "slug:asc") { name } }';

interface Sent {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** What differs between two answers of the same server whatever they say. */
const OF_THE_MOMENT = ['date'];

const sentOf = async (response: Response): Promise<Sent> => ({
  status: response.status,
  headers: Object.fromEntries([...response.headers].filter(([name]) => !OF_THE_MOMENT.includes(name))),
  text: await response.text(),
});

const post = async (body: unknown, headers: Record<string, string> = {}): Promise<Sent> =>
  sentOf(
    await fetch(`${host.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );

const inAddress = (parts: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === 'string' ? part : JSON.stringify(part),
    ]),
  );

const get = async (parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Sent> =>
  sentOf(await fetch(`${host.url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers }));

const answered = (): number => host.strapi.plugin('sister-cities').service('compiled').statistics.answered;

interface Told {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** Another one for each request, whoever answers it. */
const OF_THE_REQUEST = ['content-length', 'x-request-id'];

/** PostgreSQL puts blanks between the records of a list, which are no part of the answer. */
const toldIn = ({ status, headers, text }: Sent): Told => ({
  status,
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_REQUEST.includes(name))),
  body: text.startsWith('{') ? JSON.parse(text.replaceAll(/"requestId":"[^"]*"/g, '"requestId":"…"')) : text,
});

/** Asks the plugin, twice so that memory answers too, and then Strapi's own server. */
const bothWays = async (
  ask: () => Promise<Sent>,
): Promise<{ ours: Told[]; stock: Told; isOurs: boolean }> => {
  const before = answered();
  host.strapi.config.set('plugin::sister-cities.compiledQueries', true);
  const ours = [toldIn(await ask()), toldIn(await ask())];
  const isOurs = answered() > before;
  host.strapi.config.set('plugin::sister-cities.compiledQueries', false);
  const stock = toldIn(await ask());
  host.strapi.config.set('plugin::sister-cities.compiledQueries', true);
  return { ours, stock, isOurs };
};

const PREFLIGHT = { 'apollo-require-preflight': 'true' };

describe('an answer to a POST', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['a server', {}, true],
    ['a page of another site', { origin: 'https://portland.example' }, true],
    ['Apollo Client', { accept: 'application/graphql-response+json,application/json;q=0.9' }, true],
    ['a browser', { accept: 'application/json, text/plain, */*', 'accept-language': 'uk' }, true],
    ['somebody who takes only pages', { accept: 'text/html' }, false],
    ['somebody who takes answers in parts', { accept: 'multipart/mixed; deferSpec=20220824' }, false],
  ])('has the status, the headers and the words of Strapi, asked by %s', async (name, headers, mayBeOurs) => {
    // A document of its own, so that it is worked out at least once.
    const query = `# ${name}\n${CITIES}`;
    const { ours, stock, isOurs } = await bothWays(() => post({ query }, headers));
    expect(ours).toEqual([stock, stock]);
    expect(isOurs).toBe(mayBeOurs);
  });

  it.each<[string, unknown]>([
    ['no JSON', '{"query":'],
    ['an empty body', ''],
    ['a batch', [{ query: CITIES }]],
    ['a document that is none', { query: '{ sisterCitiesCities {' }],
    ['a field that is none', { query: '{ sisterCitiesCities { nothing } }' }],
    [
      'a variable that is missing',
      { query: 'query ($slug: String!) { sisterCitiesCities(filters: { slug: { eq: $slug } }) { name } }' },
    ],
    ['a body that is too large', { query: CITIES, more: 'x'.repeat(1_100_000) }],
    ['an operation that is none', { query: CITIES, operationName: 'Nothing' }],
    [
      'a hash that nobody knows',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    ],
    [
      'a hash of something else',
      { query: CITIES, extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    ],
  ])('is a refusal in the words of Strapi for %s', async (_, body) => {
    const { ours, stock } = await bothWays(() => post(body, { origin: 'https://portland.example' }));
    expect(ours).toEqual([stock, stock]);
  });

  it('is a refusal in the words of Strapi for a wrong token', async () => {
    const { ours, stock } = await bothWays(() => post({ query: CITIES }, { authorization: 'Bearer wrong' }));
    expect([ours, stock.status]).toEqual([[stock, stock], 401]);
  });
});

describe('an answer to a GET', () => {
  const PUBLIC = 'public, max-age=0, s-maxage=60, stale-while-revalidate=60';

  it('may be kept by a CDN, which drops it by its tags; who holds it already gets 304 and no body', async () => {
    const first = await get({ query: CITIES }, PREFLIGHT);
    expect(first).toMatchObject({
      status: 200,
      headers: {
        'cache-control': PUBLIC,
        'cache-tag': 'sister-cities-city',
        'content-type': 'application/json; charset=utf-8',
        'surrogate-key': 'sister-cities-city',
      },
    });
    const { etag = '', vary = '' } = first.headers;
    expect(vary.split(', ').sort()).toEqual(['Accept', 'Authorization', 'Origin']);
    const held = await get({ query: CITIES }, { ...PREFLIGHT, 'if-none-match': etag });
    expect([held.status, held.text, held.headers.etag]).toEqual([304, '', etag]);
    const slug = (await host.documents('city').findFirst({ filters: { slug: 'lviv' } }))?.documentId ?? '';
    await host.documents('city').update({ documentId: slug, status: 'published', data: { name: 'Львів' } });
    const after = await get({ query: CITIES }, { ...PREFLIGHT, 'if-none-match': etag });
    expect([after.status, after.text.includes('Львів'), after.headers.etag === etag]).toEqual([
      200,
      true,
      false,
    ]);
  });

  it('has the bytes that a POST has', async () => {
    expect((await get({ query: CITIES }, PREFLIGHT)).text).toBe((await post({ query: CITIES })).text);
  });

  it('is kept by nobody where a token came with it', async () => {
    const authorization = `Bearer ${await tokenOf(host, 'read-only')}`;
    const { status, headers } = await get({ query: CITIES }, { ...PREFLIGHT, authorization });
    expect([status, headers['cache-control'], headers.etag]).toEqual([200, 'private, no-store', undefined]);
  });

  it('is a refusal in the words of Strapi where any web page may have caused it', async () => {
    const { ours, stock } = await bothWays(() => get({ query: CITIES }));
    expect([ours, stock.status]).toEqual([[stock, stock], 400]);
  });

  it('is found by the hash of its document, which a client sends with the document first', async () => {
    const query = `# Persisted\n${CITIES}`;
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    expect((await get({ extensions }, PREFLIGHT)).text).toContain('PERSISTED_QUERY_NOT_FOUND');
    const first = await get({ query, extensions }, PREFLIGHT);
    const byHash = await get({ extensions });
    expect([first.status, byHash.status, byHash.text]).toEqual([200, 200, first.text]);
    expect(byHash.headers['cache-control']).toBe(PUBLIC);
  });

  it('is no answer to HEAD, as with Strapi', async () => {
    const head = async (): Promise<Sent> =>
      sentOf(
        await fetch(`${host.url}/graphql?query=${encodeURIComponent(CITIES)}`, {
          method: 'HEAD',
          headers: PREFLIGHT,
        }),
      );
    const { ours, stock } = await bothWays(head);
    expect(ours).toEqual([stock, stock]);
  });
});

const named = (operationName: string, variables: Record<string, unknown> = {}): Record<string, unknown> => ({
  operationName,
  variables,
  extensions: { persistedQuery: { version: 1, sha256Hash: sdkOperations.hash } },
});

describe.each([
  ['a GET', 'lviv', (body: Record<string, unknown>) => get(inAddress(body), PREFLIGHT)],
  ['a POST', 'suzhou', (body: Record<string, unknown>) => post(body)],
])('an answer to the name of an operation of the SDK in %s', (_, slug, send) => {
  it('is the one that its text has, of the plugin and of Strapi', async () => {
    const text = { query: sdkOperations.texts.get('cityBySlug'), variables: { slug } };
    const [{ ours, stock, isOurs }, told] = [
      await bothWays(() => send(named('cityBySlug', { slug }))),
      await bothWays(() => send(text)),
    ];
    expect(stock.body).toMatchObject({ data: { sisterCitiesCities: [{ slug }] } });
    expect([ours, isOurs]).toEqual([told.ours, true]);
    expect(stock).toEqual(told.stock);
  });

  it('is a refusal in the words of Strapi for what the document does not hold', async () => {
    const { ours, stock } = await bothWays(() => send(named('mayors')));
    expect(ours).toEqual([stock, stock]);
    expect(JSON.stringify(stock.body)).toContain('PERSISTED_QUERY_NOT_FOUND');
  });

  it('is a refusal in the words of Strapi for variables that do not fit', async () => {
    const { ours, stock } = await bothWays(() => send(named('cityBySlug', { slug: [slug] })));
    expect(ours).toEqual([stock, stock]);
    expect(stock.body).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe('what writes to the office and is sent by its name', () => {
  const OPERATION = 'submitResidentIdea';
  const variables = {
    input: { formToken: 'of no form', consentVersion: '2026-11', title: 'A market', text: 'On the river' },
  };
  const byText = { query: sdkOperations.texts.get(OPERATION), variables };

  it('is judged as its text is', async () => {
    const [byName, inWords] = [toldIn(await post(named(OPERATION, variables))), toldIn(await post(byText))];
    expect(byName).toEqual(inWords);
    expect(byName).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { error: { details: { errors: [{ path: ['formToken'] }] } } } }] },
    });
  });

  it('is refused in a GET, as its text is', async () => {
    const [byName, inWords] = [
      toldIn(await get(inAddress(named(OPERATION, variables)), PREFLIGHT)),
      toldIn(await get(inAddress(byText), PREFLIGHT)),
    ];
    expect(byName).toEqual(inWords);
    expect(byName.status).toBe(405);
  });

  it('does nothing in a batch, which Strapi takes of nobody', async () => {
    expect((await post([named(OPERATION, variables)])).status).toBe(400);
  });
});
