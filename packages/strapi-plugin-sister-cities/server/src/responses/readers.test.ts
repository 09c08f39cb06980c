import { readerOf, readersOf } from './readers';
import type { Authentication } from './readers';

interface Context {
  request: { header: Record<string, string | undefined> };
  state: Record<string, unknown>;
  cookies?: unknown;
  unauthorized?: () => void;
}

const isContext = (value: object): value is Context => Reflect.get(value, 'state') !== undefined;

const contextOf = (value: object): Context => {
  if (!isContext(value)) throw new Error('Expected a context of Koa.');
  return value;
};

const VISITOR = { strategy: { name: 'users-permissions' }, credentials: null, ability: {} };
const CITIZEN = { strategy: { name: 'users-permissions' }, credentials: { id: 5, role: { id: 1 } } };
const SITE = { strategy: { name: 'content-api-token' }, credentials: { id: 3 } };

/** Strapi's way: the token in the header decides, and a refusal is written onto the context. */
const strapi = (
  look: (context: Context) => unknown = () => undefined,
): Authentication & { times: () => number } => {
  let times = 0;
  return {
    times: () => times,
    authenticate: (context: object, next) => {
      times += 1;
      const asked = contextOf(context);
      look(asked);
      const token = asked.request.header.authorization;
      if (token === 'Bearer wrong') {
        asked.unauthorized?.();
        return Promise.resolve();
      }
      asked.state.isAuthenticated = true;
      asked.state.auth = token === 'Bearer site' ? SITE : token === 'Bearer citizen' ? CITIZEN : VISITOR;
      return next();
    },
  };
};

const contextWith = (authorization?: string): Context => ({
  request: { header: { authorization } },
  state: {},
  unauthorized: () => {
    throw new Error('The request was touched.');
  },
});

describe('who asks', () => {
  it.each([
    [VISITOR, 'visitor', false],
    [CITIZEN, 'role 1', true],
    [SITE, 'token 3', true],
  ])('is known by what decides over what they see: %j', (auth, key, isSignedIn) => {
    expect(readerOf(auth)).toEqual({ key, isSignedIn, auth });
  });

  it.each([
    [undefined],
    [{}],
    [{ strategy: { name: 'of-the-host' }, credentials: { id: 1 } }],
    [{ strategy: { name: 'users-permissions' }, credentials: { id: 5 } }],
    [{ strategy: { name: 'content-api-token' }, credentials: null }],
  ])('is not known otherwise: %j', (auth) => {
    expect(readerOf(auth)).toBeUndefined();
  });

  it.each([
    ['Bearer site', 'token 3'],
    ['Bearer citizen', 'role 1'],
    ['Basic abc', 'visitor'],
    ['Bearer wrong', undefined],
  ])('is authenticated each time who sends %s, and the request stays as it was', async (token, key) => {
    const service = strapi();
    const readers = readersOf(service);
    const context = contextWith(token);
    const found = [await readers.authenticate(context, true), await readers.authenticate(context, true)];
    expect(found.map((reader) => reader?.key)).toEqual([key, key]);
    expect([service.times(), context.state, readers.visitor()]).toEqual([2, {}, undefined]);
  });
});

describe('a visitor without a token', () => {
  it('is authenticated once, and anew after permissions may have changed', async () => {
    const readers = readersOf(strapi());
    expect(readers.visitor()).toBeUndefined();
    await readers.authenticate(contextWith(), false);
    expect(readers.visitor()?.key).toBe('visitor');
    readers.forget();
    expect(readers.visitor()).toBeUndefined();
  });

  it('is not remembered where permissions may have changed while they were read', async () => {
    const readers = readersOf(
      strapi(() => {
        readers.forget();
      }),
    );
    expect((await readers.authenticate(contextWith(), false))?.key).toBe('visitor');
    expect(readers.visitor()).toBeUndefined();
  });

  it.each<[string, (context: Context) => unknown]>([
    ['a cookie', (context) => context.cookies],
    ['another header', (context) => context.request.header['x-api-key']],
    ['whether there is a header', (context) => 'x-api-key' in context.request.header],
    ['all headers', (context) => Object.keys(context.request.header)],
    ['the address', (context) => Reflect.get(context.request, 'url')],
  ])('is authenticated each time where a strategy of the host looks at %s', async (_, look) => {
    const service = strapi(look);
    const readers = readersOf(service);
    for (let each = 0; each < 3; each += 1) await readers.authenticate(contextWith(), false);
    expect(readers.visitor()).toBeUndefined();
    // Once with nothing in hand, then with each whole request.
    expect(service.times()).toBe(4);
  });

  it('is nobody where Strapi lets no visitor in', async () => {
    const readers = readersOf({
      authenticate: (context) => {
        contextOf(context).unauthorized?.();
        return Promise.resolve();
      },
    });
    const context = { ...contextWith(), unauthorized: () => undefined };
    expect([await readers.authenticate(context, false), readers.visitor()]).toEqual([undefined, undefined]);
  });
});
