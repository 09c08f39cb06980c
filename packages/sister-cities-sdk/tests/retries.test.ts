import { createSisterCitiesClient } from '../src';
import type { ClientOptions, SisterCitiesClient } from '../src';

import { failureOf } from './support/failure';
import { send, withServer } from './support/server';
import type { ReceivedRequest, Respond } from './support/server';

const CITIES = send(200, '{"data":{"sisterCitiesCities":[]}}');
const NOW = { 'retry-after': '0' };

const reset: Respond = (response) => {
  response.socket?.resetAndDestroy();
};

const cutBody: Respond = (response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"data":', () => response.socket?.resetAndDestroy());
};

const silent: Respond = () => undefined;

const silentInBody: Respond = (response) => {
  response.writeHead(200);
  response.write('{"data":');
};

/** Calls a server that answers as listed, the last of them for good; gives what came and how the call ended. */
const callOf = async (
  answers: Respond[],
  call: (client: SisterCitiesClient) => Promise<unknown>,
  options: Partial<ClientOptions> = {},
): Promise<{ requests: ReceivedRequest[]; end: unknown }> => {
  const requests: ReceivedRequest[] = [];
  const respond: Respond = (response, request) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(request);
    answer?.(response, request);
  };
  const end = await withServer(respond, (url) =>
    call(createSisterCitiesClient({ url, ...options })).catch((error: unknown) => error),
  );
  return { requests, end };
};

describe('a query that meets what may pass', () => {
  it.each<[string, Respond]>([
    ['429', send(429, '', NOW)],
    ['502', send(502, '', NOW)],
    ['503', send(503, '', NOW)],
    ['504', send(504, '', NOW)],
    ['503 until a time that is past', send(503, '', { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' })],
    [
      '200 with the limit of Strapi',
      send(200, '{"errors":[{"extensions":{"code":"STRAPI_RATE_LIMIT_ERROR"}}]}'),
    ],
    ['a connection that is reset', reset],
    ['a body that is cut', cutBody],
    ['a server that says nothing', silent],
    ['a body that does not end', silentInBody],
  ])('%s is answered by the next try', async (_, fault) => {
    const { requests, end } = await callOf([fault, CITIES], (client) => client.cities(), {
      // Who says nothing is not waited for long; who answers has time to, on a busy machine too.
      ...(fault === silent || fault === silentInBody
        ? { tryTimeout: 1_000 }
        : { timeout: 60_000, tryTimeout: 60_000 }),
    });
    expect(end).toEqual([]);
    expect(requests).toHaveLength(2);
  });

  it('is asked three times, then the last failure is told', async () => {
    const { requests, end } = await callOf([send(503, '', NOW)], (client) => client.cities());
    expect(end).toMatchObject({ code: 'unavailable', status: 503, retryAfter: 0 });
    expect(requests).toHaveLength(3);
  });

  it('is asked once where the server wants more time than there is', async () => {
    const later = [send(503, '', { 'retry-after': '3600' }), CITIES];
    const { requests, end } = await callOf(later, (client) => client.cities());
    expect(end).toMatchObject({ code: 'unavailable', retryAfter: 3600 });
    expect(requests).toHaveLength(1);
  });

  it('has one deadline over all tries', async () => {
    const { end } = await callOf([silent], (client) => client.cities(), { timeout: 60, tryTimeout: 50 });
    expect(end).toMatchObject({ code: 'timeout' });
  });
});

describe('a query that meets what does not pass', () => {
  it.each<[string, Respond]>([
    ['401', send(401, '', NOW)],
    ['403', send(403, '', NOW)],
    ['500', send(500, '', NOW)],
    ['a database that gave up', send(503, '{"errors":[{"extensions":{"code":"DATABASE_TIMEOUT"}}]}')],
    ['HTML', send(200, '<!doctype html>')],
  ])('%s is asked once', async (_, fault) => {
    const { requests } = await callOf([fault, CITIES], (client) => client.cities());
    expect(requests).toHaveLength(1);
  });
});

describe('what writes', () => {
  it.each<[string, (client: SisterCitiesClient) => Promise<unknown>]>([
    ['a mutation of your own', (client) => client.request('mutation { do }')],
    ['a mutation after its fragment', (client) => client.request('fragment F on Q { a } mutation { do }')],
    [
      'a submission',
      (client) => client.submitIdea({ formToken: 't', consentVersion: '1', title: 'A', text: 'B' }),
    ],
  ])('%s is sent once, in a POST', async (_, call) => {
    for (const fault of [send(503, '', NOW), reset]) {
      const { requests, end } = await callOf([fault, CITIES], call);
      expect(end).toMatchObject({ retryable: true });
      expect(requests.map(({ method }) => method)).toEqual(['POST']);
    }
  });

  it('two forms that are asked for at the same time are two', async () => {
    const { requests } = await callOf([send(200, '{"data":{}}')], async (client) => {
      const calls = [client.submissionForm('resident_idea'), client.submissionForm('resident_idea')];
      return Promise.all(calls.map((call) => failureOf(call)));
    });
    expect(requests.map(({ method }) => method)).toEqual(['POST', 'POST']);
  });
});
