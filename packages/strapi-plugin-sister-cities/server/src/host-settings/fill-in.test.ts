import { filledInWords, fillIn, middlewareConfig, valueAt, withMiddlewareValue, withValue } from './fill-in';
import { HOST_DEFAULTS, settingName } from './table';
import type { HostDefault, HostFacts } from './table';

const IN_PRODUCTION: HostFacts = { environment: 'production', needsCookiesAcrossOrigins: false };
const IN_DEVELOPMENT: HostFacts = { ...IN_PRODUCTION, environment: 'development' };

const EVERYWHERE = [
  'graphql.defaultLimit',
  'graphql.maxLimit',
  'graphql.depthLimit',
  'graphql.apolloServer.maxRecursiveSelections',
  'api.rest.defaultLimit',
  'api.rest.maxLimit',
  'api.rest.strictParams',
  'upload.sizeLimit',
  'upload.security',
  'strapi::body.formidable.maxFileSize',
];
const OF_PRODUCTION = ['graphql.landingPage', 'graphql.apolloServer.introspection'];
const OF_CORS = 'strapi::cors.credentials';

const filled = (facts: HostFacts, said: readonly string[] = []): string[] =>
  fillIn(HOST_DEFAULTS, (setting) => said.includes(settingName(setting)), facts)
    .map(settingName)
    .sort();

describe('settings that a host leaves open', () => {
  it.each<[string, HostFacts, string[]]>([
    ['in production', IN_PRODUCTION, [...EVERYWHERE, ...OF_PRODUCTION, OF_CORS]],
    ['in development', IN_DEVELOPMENT, [...EVERYWHERE, OF_CORS]],
    [
      'in an environment of its own',
      { ...IN_PRODUCTION, environment: 'Production' },
      [...EVERYWHERE, OF_CORS],
    ],
    [
      'where cookies go to another origin',
      { ...IN_PRODUCTION, needsCookiesAcrossOrigins: true },
      [...EVERYWHERE, ...OF_PRODUCTION],
    ],
  ])('are filled in, those that count %s and no others', (_where, facts, expected) => {
    expect(filled(facts)).toEqual([...expected].sort());
  });

  it.each(filled(IN_PRODUCTION))('are left to the host where it has decided %s', (name) => {
    const all = filled(IN_PRODUCTION);
    expect(filled(IN_PRODUCTION, [name])).toEqual(all.filter((each) => each !== name));
  });

  it('are all left to a host that has decided all of them', () => {
    expect(filled(IN_PRODUCTION, filled(IN_PRODUCTION))).toEqual([]);
  });

  it('are named once each', () => {
    const names = HOST_DEFAULTS.map(settingName);
    expect(new Set(names).size).toBe(names.length);
  });
});

const MAX_LIMIT: HostDefault = {
  file: 'plugins',
  owner: 'graphql',
  keys: ['maxLimit'],
  value: 100,
  why: 'Why.',
};

describe('a line of the log', () => {
  it('says what was set, why, and where the host says otherwise', () => {
    expect(filledInWords(MAX_LIMIT)).toBe(
      'Sister Cities set graphql.maxLimit to 100, since the host says nothing. Why. Your own value goes into config/plugins.',
    );
  });

  it('does not list every type of files', () => {
    expect(filledInWords({ ...MAX_LIMIT, keys: ['security'], value: { allowedTypes: [] } })).toContain(
      'graphql.security to types of files that an office needs, since',
    );
  });
});

describe('a value within a configuration', () => {
  it.each<[unknown, string[], unknown]>([
    [{ a: { b: 1 } }, ['a', 'b'], 1],
    [{ a: { b: null } }, ['a', 'b'], null],
    [{ a: { b: false } }, ['a', 'b'], false],
    [{ a: 1 }, ['a', 'b'], undefined],
    [undefined, ['a'], undefined],
    [[1], ['0'], undefined],
    [{ a: 1 }, [], { a: 1 }],
  ])('is found: %j %j', (object, keys, expected) => {
    expect(valueAt(object, keys)).toEqual(expected);
  });

  it('is written without touching what was there', () => {
    const before = { kept: { one: 1 }, way: { end: 0, beside: 2 } };
    const after = withValue(before, ['way', 'end'], 9);
    expect(after).toEqual({ kept: { one: 1 }, way: { end: 9, beside: 2 } });
    expect(before.way.end).toBe(0);
  });

  it('is written where nothing was', () => {
    expect(withValue(undefined, ['way', 'end'], false)).toEqual({ way: { end: false } });
  });
});

describe('the configuration of a middleware', () => {
  const entries = ['strapi::errors', { name: 'strapi::cors', config: { origin: '*' } }, { resolve: './own' }];

  it.each<[string, unknown]>([
    ['strapi::errors', {}],
    ['strapi::cors', { origin: '*' }],
    ['strapi::body', undefined],
  ])('is read: %s', (name, expected) => {
    expect(middlewareConfig(entries, name)).toEqual(expected);
  });

  it('is none where the host has no list', () => {
    expect(middlewareConfig(undefined, 'strapi::cors')).toBeUndefined();
    expect(withMiddlewareValue(undefined, 'strapi::cors', ['credentials'], false)).toBeUndefined();
  });

  it('is written into the one entry, in its place', () => {
    expect(withMiddlewareValue(entries, 'strapi::cors', ['credentials'], false)).toEqual([
      'strapi::errors',
      { name: 'strapi::cors', config: { origin: '*', credentials: false } },
      { resolve: './own' },
    ]);
    expect(withMiddlewareValue(entries, 'strapi::errors', ['a', 'b'], 1)).toEqual([
      { name: 'strapi::errors', config: { a: { b: 1 } } },
      entries[1],
      entries[2],
    ]);
  });
});
