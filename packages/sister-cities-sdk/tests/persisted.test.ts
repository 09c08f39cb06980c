import { createHash } from 'node:crypto';

import { createSisterCitiesClient } from '../src';

import { failureOf } from './support/failure';
import { methodsOf, requestsOf } from './support/requests';
import { send, withServer } from './support/server';
import type { ReceivedRequest, Respond } from './support/server';

const QUERY = '{sisterCitiesCities{name}}';
const HASH = createHash('sha256').update(QUERY).digest('hex');
const DATA = '{"data":{"sisterCitiesCities":[{"name":"Bologna"}]}}';

const unknownHash = send(200, '{"errors":[{"extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}');
const noHashes = send(200, '{"errors":[{"extensions":{"code":"PERSISTED_QUERY_NOT_SUPPORTED"}}]}');

const parameterOf = ({ url }: Pick<ReceivedRequest, 'url'>, name: string): unknown => {
  const text = new URL(url, 'http://localhost').searchParams.get(name);
  return text === null ? null : JSON.parse(text);
};

describe('a query', () => {
  it('is asked in a GET by the hash of its text, with a header that no web page can cause', async () => {
    const [request, ...more] = await requestsOf(send(200, DATA), (client) =>
      client.request(QUERY, { name: 'Český Krumlov' }),
    );
    if (!request) throw new Error('Nothing was asked.');
    expect(more).toEqual([]);
    expect(request.method).toBe('GET');
    expect(request.headers['content-type']).toBe('application/json');
    expect(parameterOf(request, 'extensions')).toEqual({ persistedQuery: { version: 1, sha256Hash: HASH } });
    expect(parameterOf(request, 'variables')).toEqual({ name: 'Český Krumlov' });
  });

  it('is sent once with its text where the server does not know the hash, and by hash from then on', async () => {
    let isKnown = false;
    const respond: Respond = (response, request) => {
      const { method } = request;
      const answer = isKnown || method === 'POST' ? send(200, DATA) : unknownHash;
      isKnown ||= method === 'POST';
      answer(response, request);
    };
    const requests = await requestsOf(respond, async (client) => {
      expect(await client.request(QUERY)).toEqual({ sisterCitiesCities: [{ name: 'Bologna' }] });
      await client.request(QUERY);
    });
    expect(methodsOf(requests)).toEqual(['GET', 'POST', 'GET']);
    expect(JSON.parse(requests[1]?.body ?? '')).toEqual({
      query: QUERY,
      variables: {},
      extensions: { persistedQuery: { version: 1, sha256Hash: HASH } },
    });
  });

  it.each<[string, Respond]>([
    ['hashes', noHashes],
    ['a GET', send(405, '')],
  ])('is asked by POST from then on where the server takes no %s', async (_, refusal) => {
    const respond: Respond = (response, request) => {
      (request.method === 'GET' ? refusal : send(200, DATA))(response, request);
    };
    const requests = await requestsOf(respond, async (client) => {
      await client.request(QUERY);
      await client.request(QUERY);
    });
    expect(methodsOf(requests)).toEqual(['GET', 'POST', 'POST']);
    expect(JSON.parse(requests[1]?.body ?? '')).toEqual({ query: QUERY, variables: {} });
  });

  it('that is empty is sent as it is, for the server to refuse', async () => {
    const requests = await requestsOf(
      send(400, '{"errors":[{"extensions":{"code":"BAD_REQUEST"}}]}'),
      (client) => failureOf(client.request('')),
    );
    expect(requests.map(({ url }) => parameterOf({ url }, 'extensions'))).toEqual([
      { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update('').digest('hex') } },
    ]);
  });

  it('has an address of at most 400 bytes, or is sent by POST', async () => {
    const lengths: number[] = [];
    const requests = await requestsOf(send(200, DATA), async (client, url) => {
      for (let length = 0; length < 300; length += 1) await client.request(QUERY, { n: 'x'.repeat(length) });
      lengths.push(url.length - '/graphql'.length);
    });
    const [origin = 0] = lengths;
    const sizes = requests.filter(({ method }) => method === 'GET').map(({ url }) => origin + url.length);
    expect(Math.max(...sizes)).toBe(400);
    expect(sizes.length).toBeGreaterThan(100);
    expect(methodsOf(requests)).toContain('POST');
  });

  it('of a call leaves room for its language and its name', async () => {
    const requests = await requestsOf(send(200, '{"data":{"sisterCitiesRelationships":[]}}'), (client) =>
      client.relationship({
        slug: 'portland-san-pedro-sula-honduras',
        locale: 'zh-Hant',
        asOf: '2026-11-22',
      }),
    );
    expect(methodsOf(requests)).toEqual(['GET']);
  });

  it('is asked by POST where hashes are not wanted', async () => {
    const requests: ReceivedRequest[] = [];
    const respond: Respond = (response, request) => {
      requests.push(request);
      response.end(DATA);
    };
    await withServer(respond, (url) => createSisterCitiesClient({ url, persisted: false }).request(QUERY));
    expect(methodsOf(requests)).toEqual(['POST']);
  });
});
