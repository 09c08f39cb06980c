import { cacheControl, contentTypeFor, etagFor, isHeld, pack } from './http';

const READS = { types: ['plugin::sister-cities.city'], byDay: false };
const NOW = Date.UTC(2026, 10, 24, 12);

describe('an answer over HTTP', () => {
  it('ends with a line break as Apollo ends it, once', () => {
    expect(pack('{"data":null}', READS, Infinity).body.toString()).toBe('{"data":null}\n');
    expect(pack('{"data":null}\n', READS, Infinity).body.toString()).toBe('{"data":null}\n');
  });

  it('has a strong tag of its bytes: the same for the same, another for a single letter', () => {
    const [one, same, other] = ['Lviv', 'Lviv', 'Łviv'].map((name) => pack(name, READS, Infinity).etag());
    expect(one).toMatch(/^"[\w-]{43}"$/);
    expect([one === same, one === other]).toEqual([true, false]);
  });

  it('has another tag in another type', () => {
    const etag = pack('Lviv', READS, Infinity).etag();
    expect(etagFor(etag, 'application/json; charset=utf-8')).toBe(etag);
    expect(etagFor(etag, 'application/graphql-response+json; charset=utf-8')).toBe(
      `${etag.slice(0, -1)}-response"`,
    );
  });
});

describe('how long a CDN may show it', () => {
  it.each([
    [Infinity, 60, 60],
    [NOW + 86_400_000, 60, 60],
    [NOW + 120_000, 60, 60],
    [NOW + 119_999, 60, 59],
    [NOW + 60_000, 60, 0],
    [NOW + 59_999, 59, 0],
    [NOW + 999, 0, 0],
    [NOW, 0, 0],
    [NOW - 5_000, 0, 0],
  ])('never reaches past the end of the day at %d', (until, fresh, stale) => {
    expect(cacheControl(until, NOW)).toBe(
      `public, max-age=0, s-maxage=${String(fresh)}, stale-while-revalidate=${String(stale)}`,
    );
  });
});

describe('what a client holds', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['"a"', true],
    ['W/"a"', true],
    ['*', true],
    ['"b", "a"', true],
    ['"b","c"', false],
    ['a', false],
    ['"A"', false],
  ])('as it says, %s, is this answer: %s', (ifNoneMatch, held) => {
    expect(isHeld(ifNoneMatch, '"a"')).toBe(held);
  });
});

describe('the type of an answer', () => {
  const JSON_TYPE = 'application/json; charset=utf-8';
  const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';

  it.each([undefined, '', '*/*'])('is JSON where nobody asks for another: %s', (accept) => {
    expect(contentTypeFor(accept, () => false)).toBe(JSON_TYPE);
  });

  it.each([
    [JSON_TYPE, JSON_TYPE],
    [RESPONSE_TYPE, RESPONSE_TYPE],
    ['application/json; callbackSpec=1.0; charset=utf-8', undefined],
    [false, undefined],
  ] as const)('is what Koa finds best, %s, unless Apollo has to say something else', (best, type) => {
    expect(contentTypeFor('text/html', () => best)).toBe(type);
  });
});
