import { sessionToken, tokenIn } from './session-token';

describe('the token of whoever is signed in', () => {
  it.each([
    ['"a.b.c"', '', 'a.b.c'],
    [null, 'theme=dark; jwtToken=a.b.c', 'a.b.c'],
    // The token in the storage counts before a cookie that an earlier session has left.
    ['"new"', 'jwtToken=old', 'new'],
    // Strapi takes the last one as well.
    [null, 'jwtToken=old; jwtToken=new', 'new'],
  ])('is read from where Strapi keeps it: %j, %j', (stored, cookies, token) => {
    expect(tokenIn(stored, cookies, 'jwtToken')).toBe(token);
  });

  it.each([
    [null, ''],
    ['', 'jwtToken='],
    ['{', 'notJwtToken=a'],
    ['7', 'xjwtToken=a'],
    ['""', 'jwtTokens=a'],
  ])('is missing where nobody is signed in: %j, %j', (stored, cookies) => {
    expect(tokenIn(stored, cookies, 'jwtToken')).toBeUndefined();
  });

  describe('in the browser', () => {
    const global: { localStorage?: unknown; document?: unknown } = globalThis;

    afterEach(() => {
      delete global.localStorage;
      delete global.document;
      delete process.env.STRAPI_ADMIN_AUTH_COOKIE_NAME;
    });

    it('is that of the cookie that the installation has named', () => {
      global.localStorage = { getItem: () => null };
      global.document = { cookie: 'jwtToken=of-another-program; cityToken=a.b.c' };
      expect(sessionToken()).toBe('of-another-program');
      process.env.STRAPI_ADMIN_AUTH_COOKIE_NAME = ' cityToken ';
      expect(sessionToken()).toBe('a.b.c');
    });
  });
});
