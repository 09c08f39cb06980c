import { dataOf } from './answer';
import { SisterCitiesError } from './error';

const failureOf = (status: number, body: string, requestId?: string): SisterCitiesError => {
  try {
    dataOf({ status, body, requestId });
  } catch (error) {
    if (error instanceof SisterCitiesError) return error;
  }
  throw new Error('Expected a SisterCitiesError.');
};

const graphqlError = (code: string, data: unknown = null): string =>
  JSON.stringify({ data, errors: [{ message: 'words', path: ['cities', 3, 'name'], extensions: { code } }] });

describe('an answer', () => {
  it('gives its data', () => {
    expect(dataOf({ status: 200, body: '{"data":{"cities":[]}}' })).toEqual({ cities: [] });
  });

  it('gives its data when the list of errors is empty', () => {
    expect(dataOf({ status: 200, body: '{"data":{"city":null},"errors":[]}' })).toEqual({ city: null });
  });

  it.each([
    ['FORBIDDEN', 'forbidden'],
    ['UNAUTHENTICATED', 'unauthorised'],
    ['BAD_USER_INPUT', 'invalid_input'],
    ['STRAPI_VALIDATION_ERROR', 'invalid_input'],
    ['STRAPI_RATE_LIMIT_ERROR', 'rate_limited'],
    ['GRAPHQL_VALIDATION_FAILED', 'query_refused'],
    ['INTERNAL_SERVER_ERROR', 'server_error'],
    ['A_CODE_OF_ANOTHER_SERVER', 'server_error'],
  ])('with the server code %s is an error with the code %s', (serverCode, code) => {
    expect(failureOf(200, graphqlError(serverCode))).toMatchObject({ code, serverCode, status: 200 });
  });

  it.each([
    [400, 'BAD_USER_INPUT', 'invalid_input'],
    [400, 'A_CODE_OF_ANOTHER_SERVER', 'query_refused'],
    [401, 'FORBIDDEN', 'unauthorised'],
    [403, 'UNAUTHENTICATED', 'unauthorised'],
    [403, 'BAD_USER_INPUT', 'forbidden'],
    [404, 'BAD_REQUEST', 'not_found'],
    [409, 'BAD_USER_INPUT', 'conflict'],
    [422, 'A_CODE_OF_ANOTHER_SERVER', 'query_refused'],
    [429, 'FORBIDDEN', 'rate_limited'],
    [499, 'A_CODE_OF_ANOTHER_SERVER', 'query_refused'],
    [500, 'BAD_USER_INPUT', 'invalid_input'],
    [500, 'A_CODE_OF_ANOTHER_SERVER', 'server_error'],
    [503, 'DATABASE_TIMEOUT', 'timeout'],
    [503, 'UNAUTHENTICATED', 'unavailable'],
    [507, 'STORAGE_FULL', 'server_error'],
  ])('with the status %i and the server code %s is an error with the code %s', (status, serverCode, code) => {
    expect(failureOf(status, graphqlError(serverCode)).code).toBe(code);
  });

  it('with data and an error is partial, and says where', () => {
    expect(failureOf(200, graphqlError('FORBIDDEN', { cities: [], goals: null }))).toMatchObject({
      code: 'partial_data',
      path: ['cities', 3, 'name'],
    });
  });

  it('with nothing but null beside the error is not partial', () => {
    expect(failureOf(200, graphqlError('FORBIDDEN', { city: null })).code).toBe('forbidden');
  });

  it('of a refused query keeps the code of the GraphQL error, not of the status', () => {
    expect(failureOf(400, graphqlError('BAD_USER_INPUT')).code).toBe('invalid_input');
  });

  it.each([
    ['nothing', ''],
    ['HTML', '<!doctype html>'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no data', '{}'],
    ['data that is a list', '{"data":[]}'],
    ['data that is null', '{"data":null}'],
  ])('that holds %s is invalid', (_, body) => {
    expect(failureOf(200, body)).toMatchObject({ code: 'invalid_response', status: 200, path: undefined });
  });

  it('with errors of no known shape is an error of the server', () => {
    expect(failureOf(200, '{"errors":[null]}').code).toBe('server_error');
    expect(failureOf(200, '{"errors":[{"path":{},"extensions":{"code":7}}]}')).toMatchObject({
      code: 'server_error',
      path: undefined,
      serverCode: undefined,
    });
  });

  it.each(['the value "secret" is wrong', 'hunter2Secret', 'secret', 'Secret'])(
    'keeps no words of the server in the place of a code: %s',
    (words) => {
      expect(failureOf(200, graphqlError(words)).serverCode).toBeUndefined();
    },
  );

  it.each<[string, unknown, string[]]>([
    [
      'by their paths, each once',
      [['email'], ['name', 'first'], ['email']].map((path) => ({ path })),
      ['email', 'name'],
    ],
    ['where the paths are texts', [{ path: 'email' }], []],
    ['where they are words', [{ path: ['your password hunter2 is wrong'] }, { path: ['__proto__'] }], []],
    ['where there are none', [null, 7, {}, { path: [] }, { path: [1] }], []],
    ['where the list is none', { path: ['email'] }, []],
  ])('names the fields to be mended %s', (_, errors, fields) => {
    const body = JSON.stringify({
      errors: [{ extensions: { code: 'BAD', error: { details: { errors } } } }],
    });
    expect(failureOf(400, body).fields).toEqual(fields);
  });

  it('gives its data when what stands for errors is no list', () => {
    expect(dataOf({ status: 200, body: '{"data":{"city":null},"errors":"none"}' })).toEqual({ city: null });
  });

  it('passes the id of the request on', () => {
    expect(failureOf(500, '', 'r-1').requestId).toBe('r-1');
  });
});
