import { createSisterCitiesClient } from '../src';
import type { ClientOptions, SisterCitiesClient } from '../src';

import { failureOf } from './support/failure';
import { withServer } from './support/server';
import type { ReceivedRequest } from './support/server';

type Call = (client: SisterCitiesClient) => Promise<unknown>;

/** What a call sends to a server that answers with `data`. */
const sentBy = async (
  call: Call,
  data: object,
  options: Partial<ClientOptions> = {},
): Promise<{ request: ReceivedRequest; query: string; variables: unknown }> => {
  const requests: ReceivedRequest[] = [];
  await withServer(
    (response, request) => {
      requests.push(request);
      response.end(JSON.stringify({ data }));
    },
    (url) => call(createSisterCitiesClient({ persisted: false, ...options, url })),
  );
  const [request] = requests;
  if (!request || requests.length > 1)
    throw new Error(`Expected one request, not ${requests.length.toString()}.`);
  const { query, variables }: { query: string; variables: unknown } = JSON.parse(request.body);
  return { request, query, variables };
};

const NO_CITIES = { sisterCitiesCities: [] };

describe('a request', () => {
  it('is a POST of JSON with the token and the headers of the client', async () => {
    const { request } = await sentBy((client) => client.cities(), NO_CITIES, {
      token: 'abc',
      headers: { 'x-city': 'portland' },
    });
    expect(request).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer abc', 'x-city': 'portland' },
    });
  });

  it('calls the fetch that it was given as a function, which gets nothing of the client but the request', async () => {
    const receivers: unknown[] = [];
    async function send(this: unknown, url: string, init: RequestInit): Promise<Response> {
      receivers.push(this);
      return fetch(url, init);
    }
    await sentBy((client) => client.cities(), NO_CITIES, { fetch: send });
    expect(receivers).toEqual([undefined]);
  });

  it('holds filters, order, page and language, and nothing that was not given', async () => {
    const options = {
      filters: { isHome: { eq: false } },
      sort: ['name:asc'] as const,
      pagination: { page: 2 },
    };
    const { variables } = await sentBy((client) => client.cities(options), NO_CITIES);
    expect(variables).toEqual(options);
  });

  it('is in the language of the call, else of the client', async () => {
    const ofClient = await sentBy((client) => client.cities(), NO_CITIES, { locale: 'ja' });
    const ofCall = await sentBy((client) => client.cities({ locale: 'uk' }), NO_CITIES, { locale: 'ja' });
    const unstated = await sentBy((client) => client.cities({ locale: undefined }), NO_CITIES, {
      locale: 'ja',
    });
    expect([ofClient, ofCall, unstated].map(({ variables }) => variables)).toEqual([
      { locale: 'ja' },
      { locale: 'uk' },
      { locale: 'ja' },
    ]);
  });

  it('never asks for a publication status, which the public may not', async () => {
    const { query } = await sentBy((client) => client.cities(), NO_CITIES);
    expect(query).toContain('sisterCitiesCities(');
    expect(query).not.toMatch(/status|publicationFilter|hasPublishedVersion/);
  });

  it('asks for a record by its document id or by its name', async () => {
    const byId = await sentBy((client) => client.goal({ documentId: 'x' }), { sisterCitiesGoal: null });
    const byKey = await sentBy((client) => client.goal({ key: 'peace' }), { sisterCitiesGoals: [] });
    expect(byId).toMatchObject({
      query: expect.stringMatching(/^query goal\(/),
      variables: { documentId: 'x' },
    });
    expect(byKey).toMatchObject({
      query: expect.stringMatching(/^query goalByKey\(/),
      variables: { key: 'peace' },
    });
  });

  it('may be a query of your own', async () => {
    const query = 'query($n:Int!){sisterCitiesCities(pagination:{limit:$n}){name}}';
    const sent = await sentBy((client) => client.request(query, { n: 3 }), NO_CITIES);
    expect(sent).toMatchObject({ query, variables: { n: 3 } });
  });

  it('goes through the fetch that was given', async () => {
    const addresses: string[] = [];
    const fetch = (url: string): Promise<Response> => {
      addresses.push(url);
      return Promise.resolve(Response.json({ data: { sisterCitiesCities: [{ name: 'Bologna' }] } }));
    };
    const url = 'https://cms.example.org/graphql';
    expect(await createSisterCitiesClient({ url, fetch, persisted: false }).cities()).toEqual([
      { name: 'Bologna' },
    ]);
    expect(addresses).toEqual([url]);
  });

  it('is not sent when a condition has no value', async () => {
    const client = createSisterCitiesClient({ url: 'http://127.0.0.1:9/graphql' });
    const unknown: { slug?: string } = {};
    // @ts-expect-error -- the compiler refuses it too
    const error = await failureOf(client.cityTotal({ filters: { slug: { eq: unknown.slug } } }));
    expect(error).toMatchObject({ code: 'invalid_input', retryable: false });
    expect(error.message).toContain('filters.slug.eq is undefined.');
  });

  it('is not sent when the variables cannot be written', async () => {
    const client = createSisterCitiesClient({ url: 'http://127.0.0.1:9/graphql' });
    const error = await failureOf(client.request('query($n:Int){n}', { n: 1n }));
    expect(error).toMatchObject({ code: 'invalid_input' });
  });
});
