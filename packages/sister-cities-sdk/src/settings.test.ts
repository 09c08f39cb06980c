import { readSettings } from './settings';
import type { ClientOptions } from './settings';

const url = 'https://cms.example.org/graphql';

const messageOf = (options: ClientOptions): string => {
  try {
    readSettings(options);
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error('Expected an error.');
};

describe('the settings of a client', () => {
  it('are a timeout of ten seconds and the headers of a GraphQL request', () => {
    const { timeout, headers } = readSettings({ url });
    expect(timeout).toBe(10_000);
    expect(Object.fromEntries(headers)).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
    });
  });

  it('hold the token and the headers that were given', () => {
    const { headers } = readSettings({ url, token: 'abc', headers: { 'x-city': 'portland' } });
    expect(headers.get('authorization')).toBe('Bearer abc');
    expect(headers.get('x-city')).toBe('portland');
  });

  it.each(['', '/graphql', 'cms.example.org'])('refuse the address "%s"', (address) => {
    expect(messageOf({ url: address })).toContain('url is no web address.');
  });

  it('refuse a password in the address, and do not repeat it', () => {
    const message = messageOf({ url: 'https://mayor:canary@cms.example.org/graphql' });
    expect(message).toContain('url holds a password. Give a token instead.');
    expect(message).not.toContain('canary');
  });

  it.each(['', 'canary token', 'canary\n', 'canarÿ'])(
    'refuse the token %j, and do not repeat it',
    (token) => {
      const message = messageOf({ url, token });
      expect(message).toContain('token is empty or holds characters that no token has.');
      expect(message).not.toContain('canar');
    },
  );

  it('refuse headers that cannot be sent, and do not repeat them', () => {
    const message = messageOf({ url, headers: { cookie: 'aaa\nbbb' } });
    expect(message).toContain('headers cannot be sent as they are.');
    expect(message).not.toMatch(/aaa|bbb/);
  });

  it('are read from an object of any kind', () => {
    class Configuration {
      readonly url = url;
      readonly #languages = ['ja', 'en'];
      get locale(): string | undefined {
        return this.#languages[0];
      }
    }
    expect(readSettings(new Configuration())).toMatchObject({ url, locale: 'ja' });
  });

  it('hold the token nowhere but in the headers', () => {
    expect(JSON.stringify(readSettings({ url, token: 'canary' }))).not.toContain('canary');
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuse a timeout of %d', (timeout) => {
    expect(messageOf({ url, timeout })).toContain('timeout is not between 1 and 2147483647 milliseconds.');
  });
});
