import { createHash } from 'node:crypto';

import { SisterCitiesError } from '../src';
import { ALL_OPERATIONS } from '../src/generated/all-operations';
import { connect, readList, relationships } from '../src/operations';
import { textOf } from '../src/texts';

import { failureOf } from './support/failure';
import { methodsOf, requestsOf } from './support/requests';
import { send } from './support/server';
import type { ReceivedRequest, Respond } from './support/server';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const errorOf = (code: string): Respond => send(200, JSON.stringify({ errors: [{ extensions: { code } }] }));

const CITIES = send(200, '{"data":{"sisterCitiesCities":[{"name":"Bologna"}]}}');

/** What is asked, from the address of a GET or the body of a POST. */
const askedIn = ({ url, body }: ReceivedRequest): Record<string, unknown> => {
  if (body !== '') return JSON.parse(body);
  const parameters = [...new URL(url, 'http://localhost').searchParams];
  return Object.fromEntries(
    parameters.map(([name, text]) => [name, name === 'operationName' ? text : JSON.parse(text)]),
  );
};

const hashIn = (request: ReceivedRequest): string | undefined =>
  /[0-9a-f]{64}/.exec(JSON.stringify(askedIn(request)))?.[0];

const ALL_HASH = sha256(ALL_OPERATIONS.join('\n'));
const KNOWN = { persistedQuery: { version: 1, sha256Hash: ALL_HASH } };

/** A server of another version: it knows no operation by its name, and by hash only what it has been told. */
const ofAnotherVersion = (): Respond => {
  const told = new Set<string>();
  return (response, request) => {
    const hash = hashIn(request) ?? '';
    const { query } = askedIn(request);
    if (query !== undefined) told.add(hash);
    (query !== undefined || told.has(hash) ? CITIES : errorOf('PERSISTED_QUERY_NOT_FOUND'))(
      response,
      request,
    );
  };
};

describe('an operation of the package', () => {
  it('is asked for by its name in a GET, from the first time on, and without its text', async () => {
    const requests = await requestsOf(CITIES, async (client) => {
      await client.cities({ filters: { slug: { eq: 'bologna' } } });
      await client.city({ slug: 'bologna' });
    });
    expect(methodsOf(requests)).toEqual(['GET', 'GET']);
    expect(requests.map(askedIn)).toEqual([
      { operationName: 'cities', variables: { filters: { slug: { eq: 'bologna' } } }, extensions: KNOWN },
      { operationName: 'cityBySlug', variables: { slug: 'bologna' }, extensions: KNOWN },
    ]);
  });

  it('is asked for by its name in a POST where its address would be too long', async () => {
    const slug = 'x'.repeat(300);
    const requests = await requestsOf(CITIES, (client) => client.city({ slug }));
    expect(methodsOf(requests)).toEqual(['POST']);
    expect(requests.map(askedIn)).toEqual([
      { operationName: 'cityBySlug', variables: { slug }, extensions: KNOWN },
    ]);
  });

  it('that writes to the office is sent by its name, and once with its text to a server of another version', async () => {
    const receipt = send(200, '{"data":{"sisterCitiesSubmitResidentIdea":{"receipt":"r-1"}}}');
    const respond: Respond = (response, request) => {
      const isText = askedIn(request).query !== undefined;
      (isText ? receipt : errorOf('PERSISTED_QUERY_NOT_FOUND'))(response, request);
    };
    const idea = { formToken: 't', consentVersion: '1', title: 'A market', text: 'Of both cities' };
    const requests = await requestsOf(respond, async (client) => {
      expect(await client.submitIdea(idea)).toEqual({ receipt: 'r-1' });
    });
    const variables = { input: idea };
    expect(methodsOf(requests)).toEqual(['POST', 'POST']);
    expect(requests.map(askedIn)).toEqual([
      { operationName: 'submitResidentIdea', variables, extensions: KNOWN },
      { query: textOf('submitResidentIdea'), variables },
    ]);
  });

  it('is asked for by its name in a POST through a connection without caching', async () => {
    const list = send(200, '{"data":{"sisterCitiesRelationships":[]}}');
    const requests = await requestsOf(list, (_, url) =>
      readList(connect({ url, retries: 0 }), relationships),
    );
    expect(methodsOf(requests)).toEqual(['POST']);
    expect(requests.map(askedIn)).toEqual([
      { operationName: 'relationships', variables: {}, extensions: KNOWN },
    ]);
  });

  it('has its text sent to a server of another version, and is asked for by the hash of that from then on', async () => {
    const requests = await requestsOf(ofAnotherVersion(), async (client) => {
      expect(await client.cities()).toEqual([{ name: 'Bologna' }]);
      expect(await client.cities()).toEqual([{ name: 'Bologna' }]);
    });
    const own = sha256(textOf('cities'));
    // By name, by its own hash, with its text, and by its own hash again.
    expect(methodsOf(requests)).toEqual(['GET', 'GET', 'POST', 'GET']);
    expect(requests.map(hashIn)).toEqual([ALL_HASH, own, own, own]);
    expect(requests.map(askedIn)[2]).toMatchObject({ query: textOf('cities') });
  });

  it('has its text sent for each of several calls at once, and none of them fails', async () => {
    const requests = await requestsOf(ofAnotherVersion(), async (client) => {
      const answers = await Promise.all([client.cities(), client.cities({ locale: 'ja' }), client.cities()]);
      expect(answers).toEqual([[{ name: 'Bologna' }], [{ name: 'Bologna' }], [{ name: 'Bologna' }]]);
    });
    const known = requests.filter((request) => hashIn(request) === ALL_HASH);
    // The third shares what the first asks.
    expect(known).toHaveLength(2);
  });

  it('has its text sent where the server takes no hashes', async () => {
    const respond: Respond = (response, request) => {
      const isText = askedIn(request).query !== undefined;
      (isText ? CITIES : errorOf('PERSISTED_QUERY_NOT_SUPPORTED'))(response, request);
    };
    const requests = await requestsOf(respond, async (client) => {
      await client.cities();
      await client.cities();
    });
    expect(methodsOf(requests)).toEqual(['GET', 'POST', 'POST']);
    expect(requests.slice(1).map(askedIn)).toEqual([
      { query: textOf('cities'), variables: {} },
      { query: textOf('cities'), variables: {} },
    ]);
  });

  it('is asked for by its name in a POST from then on where the server takes no GET', async () => {
    const respond: Respond = (response, request) => {
      (request.method === 'GET' ? send(405, '') : CITIES)(response, request);
    };
    const requests = await requestsOf(respond, async (client) => {
      await client.cities();
      await client.cities();
    });
    expect(methodsOf(requests)).toEqual(['GET', 'POST', 'POST']);
    expect(requests.map((request) => hashIn(request) === ALL_HASH)).toEqual([true, true, true]);
  });

  it('has its text sent at once where hashes are not wanted', async () => {
    const requests = await requestsOf(CITIES, (client) => client.cities(), { persisted: false });
    expect(requests.map(askedIn)).toEqual([{ query: textOf('cities'), variables: {} }]);
  });

  it('that fails is not taken for an unknown one', async () => {
    const requests = await requestsOf(errorOf('FORBIDDEN'), async (client) => {
      expect(await failureOf(client.cities())).toMatchObject({ code: 'forbidden' });
    });
    expect(requests).toHaveLength(1);
  });

  it('cannot be asked for by what its kind does not have, and nothing is sent', async () => {
    const requests = await requestsOf(CITIES, async (client) => {
      // @ts-expect-error -- the compiler refuses it too
      const error = await failureOf(client.city({ key: 'bologna' }));
      expect(error).toBeInstanceOf(SisterCitiesError);
      expect(error.message).toContain('Expected either documentId or slug, and not empty.');
    });
    expect(requests).toEqual([]);
  });
});
