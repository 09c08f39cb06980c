import { inspect } from 'node:util';

import { createSisterCitiesClient } from '../src';

import { failureOf } from './support/failure';
import { send, withServer } from './support/server';
import type { Respond } from './support/server';

const TOKEN = 'canary-token';
const VALUE = 'canary-value';
const HEADER = 'canary-header';

const errorBody = (code: string, data: unknown = null): string =>
  JSON.stringify({ data, errors: [{ message: `Wrong: ${VALUE} ${TOKEN}`, extensions: { code } }] });

const restError = (status: number, name: string): string =>
  JSON.stringify({ data: null, error: { status, name, message: `Wrong: ${VALUE} ${TOKEN}` } });

const HTML = `<!doctype html><title>${VALUE} ${TOKEN}</title>`;

const reset: Respond = (response) => {
  response.socket?.resetAndDestroy();
};

const resetInBody: Respond = (response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"data":');
  setTimeout(() => response.socket?.resetAndDestroy(), 20);
};

const silent: Respond = () => undefined;

const silentInBody: Respond = (response) => {
  response.writeHead(200);
  response.write('{"data":');
};

const redirectToItself: Respond = (response) => {
  response.writeHead(307, { location: '/graphql' }).end();
};

interface Expected {
  code: string;
  status?: number;
  retryable?: boolean;
  retryAfter?: number | undefined;
}

const FAULTS: [string, Respond, Expected][] = [
  ['200, permission missing', send(200, errorBody('FORBIDDEN')), { code: 'forbidden', status: 200 }],
  ['200, input refused', send(200, errorBody('BAD_USER_INPUT')), { code: 'invalid_input', status: 200 }],
  [
    '200, limit reached',
    send(200, errorBody('STRAPI_RATE_LIMIT_ERROR')),
    { code: 'rate_limited', retryable: true },
  ],
  [
    '200, server broken',
    send(200, errorBody('INTERNAL_SERVER_ERROR')),
    { code: 'server_error', status: 200 },
  ],
  [
    '200, a part of the data',
    send(200, errorBody('FORBIDDEN', { sisterCitiesCities: [] })),
    { code: 'partial_data' },
  ],
  ['200, no JSON', send(200, '{"data":'), { code: 'invalid_response', status: 200 }],
  ['200, HTML', send(200, HTML, { 'content-type': 'text/html' }), { code: 'invalid_response', status: 200 }],
  ['200, empty', send(200, ''), { code: 'invalid_response', status: 200 }],
  ['200, data of another query', send(200, '{"data":{"other":[]}}'), { code: 'invalid_response' }],
  ['204', (response) => response.writeHead(204).end(), { code: 'invalid_response', status: 204 }],
  ['307 without end', redirectToItself, { code: 'network', retryable: true }],
  [
    '400, a field that the server does not have',
    send(400, errorBody('GRAPHQL_VALIDATION_FAILED')),
    { code: 'schema_drift', status: 400 },
  ],
  ['400, limit of queries', send(400, errorBody('QUERY_REFUSED')), { code: 'query_refused', status: 400 }],
  ['400, no value of a database', send(400, errorBody('VALUE_REFUSED')), { code: 'invalid_input' }],
  ['400, variables refused', send(400, errorBody('BAD_USER_INPUT')), { code: 'invalid_input', status: 400 }],
  ['400, not of GraphQL', send(400, restError(400, 'SyntaxError')), { code: 'query_refused', status: 400 }],
  ['401', send(401, restError(401, 'UnauthorizedError')), { code: 'unauthorised', status: 401 }],
  ['403', send(403, restError(403, 'ForbiddenError')), { code: 'forbidden', status: 403 }],
  ['404', send(404, 'Not Found'), { code: 'not_found', status: 404 }],
  ['408', send(408, ''), { code: 'timeout', status: 408, retryable: true }],
  [
    '409, written at the same time',
    send(409, errorBody('WRITE_CONFLICT')),
    { code: 'conflict', retryable: true },
  ],
  ['413', send(413, HTML), { code: 'query_refused', status: 413 }],
  ['429', send(429, 'Too many requests'), { code: 'rate_limited', status: 429, retryable: true }],
  ['500', send(500, errorBody('INTERNAL_SERVER_ERROR')), { code: 'server_error', status: 500 }],
  ['500, HTML', send(500, HTML), { code: 'server_error', status: 500 }],
  ['502', send(502, HTML), { code: 'unavailable', status: 502, retryable: true }],
  [
    '503, database out of reach',
    send(503, errorBody('DATABASE_UNAVAILABLE'), { 'retry-after': '2' }),
    { code: 'unavailable', retryAfter: 2, retryable: true },
  ],
  [
    '503, database too slow',
    send(503, errorBody('DATABASE_TIMEOUT')),
    { code: 'timeout', status: 503, retryable: true },
  ],
  [
    '503, that looks like being signed out',
    send(503, errorBody('UNAUTHENTICATED')),
    { code: 'unavailable', status: 503, retryable: true },
  ],
  ['503', send(503, HTML), { code: 'unavailable', status: 503, retryable: true }],
  ['504', send(504, HTML), { code: 'unavailable', status: 504, retryable: true }],
  ['507, no room', send(507, errorBody('STORAGE_FULL')), { code: 'server_error', status: 507 }],
  [
    '429, in seconds',
    send(429, '', { 'retry-after': '540' }),
    { code: 'rate_limited', retryAfter: 540, retryable: true },
  ],
  [
    '503, at a time that is past',
    send(503, '', { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' }),
    { code: 'unavailable', retryAfter: 0, retryable: true },
  ],
  [
    '503, at no time',
    send(503, '', { 'retry-after': 'soon' }),
    { code: 'unavailable', retryAfter: undefined, retryable: true },
  ],
  ['connection reset', reset, { code: 'network', retryable: true }],
  ['connection reset in the body', resetInBody, { code: 'network', retryable: true }],
  ['no answer in time', silent, { code: 'timeout', retryable: true }],
  ['no end of the body in time', silentInBody, { code: 'timeout', retryable: true }],
];

/** Who says nothing is not waited for long; who answers has time to, on a busy machine too. */
const timeoutFor = (respond: Respond): number =>
  respond === silent || respond === silentInBody ? 300 : 60_000;

describe('every fault is told by one code, and repeats no token, variable or header', () => {
  it.each(FAULTS)('%s', async (_, respond, expected) => {
    const { retryable = false } = expected;
    const error = await withServer(respond, (url) => {
      const client = createSisterCitiesClient({
        url,
        token: TOKEN,
        headers: { 'x-own': HEADER },
        timeout: timeoutFor(respond),
        retries: 0,
      });
      return failureOf(client.cities({ filters: { name: { eq: VALUE } } }));
    });
    expect(error).toMatchObject({ name: 'SisterCitiesError', ...expected, retryable });
    expect(error.message.length).toBeLessThan(200);
    expect(inspect(error, { depth: null, showHidden: true })).not.toMatch(/canary|sisterCities[A-Z]/);
    expect(JSON.stringify(error)).not.toContain('canary');
  });

  it('nobody listens', async () => {
    const url = await withServer(silent, (address) => Promise.resolve(address));
    const error = await failureOf(createSisterCitiesClient({ url, token: TOKEN, retries: 0 }).program());
    expect(error).toMatchObject({ code: 'network', status: undefined, retryable: true });
    expect(inspect(error, { depth: null })).not.toContain('canary');
  });
});

describe('a call that is aborted', () => {
  it('before it began sends nothing', async () => {
    let requests = 0;
    const fetch = (): Promise<Response> => {
      requests += 1;
      return Promise.resolve(new Response());
    };
    const client = createSisterCitiesClient({ url: 'http://127.0.0.1/graphql', fetch });
    const error = await failureOf(client.cities({ signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ code: 'aborted', retryable: false });
    expect(requests).toBe(0);
  });

  it.each([
    ['before the answer', silent],
    ['within the answer', silentInBody],
    ['while it waits for the next try', send(503, '', { 'retry-after': '5' })],
  ])('%s ends with that code', async (_, respond) => {
    const controller = new AbortController();
    let answered: () => void;
    const reached = new Promise<void>((resolve) => {
      answered = resolve;
    });
    const server: Respond = (response, request) => {
      respond(response, request);
      answered();
    };
    await withServer(server, async (url) => {
      const client = createSisterCitiesClient({ url, timeout: 60_000 });
      const call = failureOf(client.cities({ signal: controller.signal }));
      await reached;
      controller.abort();
      expect(await call).toMatchObject({ code: 'aborted' });
    });
  });
});

describe('the id of a request', () => {
  it('is that of the header x-request-id', async () => {
    const respond = send(500, '', { 'x-request-id': 'r-42' });
    const error = await withServer(respond, (url) => failureOf(createSisterCitiesClient({ url }).cities()));
    expect(error.requestId).toBe('r-42');
  });
});
