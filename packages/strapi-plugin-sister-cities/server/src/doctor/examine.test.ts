import { contentApiActions, PREVIEW_READ, publicActionIds, SCHEMA_READ } from '../access/actions';

import { examine } from './examine';
import type { DoctorFacts, Granted } from './facts';

const strong = (letter: string): string => letter.repeat(16);

const SAFE: DoctorFacts = {
  environment: 'production',
  strapiVersion: '5.54.0',
  url: 'https://city.example',
  trustsProxy: true,
  databaseClient: 'postgres',
  foreignTables: [],
  graphql: {
    maxLimit: 100,
    defaultLimit: 25,
    depthLimit: 8,
    landingPage: false,
    apolloServer: { introspection: false, maxRecursiveSelections: 2000 },
  },
  rest: { maxLimit: 100, strictParams: true },
  cors: { credentials: false },
  upload: { sizeLimit: 26_214_400, security: { allowedTypes: ['image/png', 'application/pdf'] } },
  queryLimits: true,
  secrets: [{ name: 'API token salt', variable: 'API_TOKEN_SALT', value: strong('a') }],
  adminRateLimit: {},
  siteRateLimit: {},
  granted: publicActionIds.map((action): Granted => ({ role: 'public', action })),
  fullAccessTokens: [],
  sendsMail: true,
};

const idsOf = (change: Partial<DoctorFacts>): string[] => examine({ ...SAFE, ...change }).map(({ id }) => id);

const graphql = (change: Record<string, unknown>): Partial<DoctorFacts> => ({
  graphql: { ...SAFE.graphql, ...change },
});
const apollo = (change: Record<string, unknown>): Partial<DoctorFacts> =>
  graphql({ apolloServer: { introspection: false, maxRecursiveSelections: 2000, ...change } });
const rest = (change: Record<string, unknown>): Partial<DoctorFacts> => ({
  rest: { ...SAFE.rest, ...change },
});
const security = (allowedTypes?: unknown, deniedTypes?: unknown): Partial<DoctorFacts> => ({
  upload: { sizeLimit: 1, security: { allowedTypes, deniedTypes } },
});
const secrets = (...values: unknown[]): Partial<DoctorFacts> => ({
  secrets: values.map((value, index) => ({ name: `Secret ${String(index + 1)}`, variable: 'SALT', value })),
});
const granted = (role: Granted['role'], ...actions: string[]): Partial<DoctorFacts> => ({
  granted: actions.map((action) => ({ role, action })),
});
const IN_DEVELOPMENT = { environment: 'development', url: '' };

describe('the doctor', () => {
  it('finds nothing in a safe host', () => {
    expect(examine(SAFE)).toEqual([]);
  });

  it.each<[string, Partial<DoctorFacts>]>([
    [
      'a limit of one',
      { ...graphql({ maxLimit: 1, defaultLimit: 1, depthLimit: 1 }), ...rest({ maxLimit: 1 }) },
    ],
    ['no GraphQL, whatever its limits', { graphql: undefined, queryLimits: false }],
    ['introspection in development', { ...apollo({ introspection: true }), ...IN_DEVELOPMENT }],
    ['the page to try out in development', { ...graphql({ landingPage: true }), ...IN_DEVELOPMENT }],
    ['stacks in development', { ...apollo({ includeStacktraceInErrorResponses: true }), ...IN_DEVELOPMENT }],
    ['introspection left to Apollo', apollo({ introspection: undefined })],
    ['recursion limited as Apollo does', apollo({ maxRecursiveSelections: true })],
    ['CSRF prevention left to Apollo', apollo({ csrfPrevention: undefined })],
    ['CSRF prevention with headers', apollo({ csrfPrevention: { requestHeaders: ['x'] } })],
    ['no CORS', { cors: undefined }],
    ['cookies for trusted sites', { cors: { origin: ['https://city.example'] } }],
    ['cookies for a trusted site, as text', { cors: { origin: 'https://city.example', credentials: true } }],
    ['cookies for sites that code trusts', { cors: { origin: () => 'https://city.example' } }],
    ['a denied type', security(undefined, ['text/html', 'image/svg*'])],
    ['a wildcard that is denied in part', security(['image/*'], ['image/svg+xml'])],
    ['no upload plugin', { upload: undefined }],
    ['200 MiB', { upload: { ...SAFE.upload, sizeLimit: 209_715_200 } }],
    ['a secret of 16 characters', secrets(strong('b'))],
    ['a local address over plain HTTP', { url: 'http://localhost:1337' }],
    ['a local address by number', { url: 'http://127.0.0.1:1337' }],
    ['a desk of a developer', { ...IN_DEVELOPMENT, trustsProxy: false, databaseClient: 'sqlite' }],
    ['a developer with HTTPS on the desk', { ...IN_DEVELOPMENT, url: 'https://city.localhost' }],
    ['preview of something else', granted('public', 'plugin::blog.preview.read')],
    ['writes of something else', granted('public', 'api::article.article.create')],
    ['rate limits that are on', { adminRateLimit: { enabled: true }, siteRateLimit: { enabled: true } }],
    ['no people who sign in to the site', { siteRateLimit: undefined }],
    ['a later Strapi', { strapiVersion: '5.54.1' }],
    ['a later minor Strapi', { strapiVersion: '5.60.0' }],
    ['a later major Strapi', { strapiVersion: '6.0.0-beta.1' }],
    ['what is no version', { strapiVersion: 'canary' }],
  ])('finds nothing in %s', (_what, change) => {
    expect(idsOf(change)).toEqual([]);
  });

  it.each<[string, string, Partial<DoctorFacts>]>([
    ['graphql-max-limit', '-1', graphql({ maxLimit: -1 })],
    ['graphql-max-limit', 'nought', graphql({ maxLimit: 0 })],
    ['graphql-max-limit', 'nothing', graphql({ maxLimit: undefined })],
    ['graphql-max-limit', 'no end', graphql({ maxLimit: Infinity })],
    ['graphql-default-limit', 'nothing', graphql({ defaultLimit: undefined })],
    ['graphql-depth-limit', 'nothing', graphql({ depthLimit: undefined })],
    ['graphql-depth-limit', 'nought', graphql({ depthLimit: 0 })],
    ['graphql-recursive-selections', 'off', apollo({ maxRecursiveSelections: false })],
    ['graphql-recursive-selections', 'nothing', apollo({ maxRecursiveSelections: undefined })],
    ['graphql-introspection', 'on', apollo({ introspection: true })],
    ['graphql-landing-page', 'on', graphql({ landingPage: true })],
    ['graphql-landing-page', 'on as it was called before', graphql({ playgroundAlways: true })],
    ['graphql-csrf', 'off', apollo({ csrfPrevention: false })],
    ['graphql-error-details', 'on', apollo({ includeStacktraceInErrorResponses: true })],
    ['query-limits-off', 'off', { queryLimits: false }],
    ['rest-max-limit', 'nothing', rest({ maxLimit: undefined })],
    ['rest-max-limit', '-1', rest({ maxLimit: -1 })],
    ['rest-strict-params', 'nothing', rest({ strictParams: undefined })],
    ['rest-strict-params', 'off', rest({ strictParams: false })],
    ['cors-credentials', 'as Strapi has it', { cors: {} }],
    ['cors-credentials', 'every origin in a list', { cors: { origin: ['*', 'https://city.example'] } }],
    [
      'cors-credentials',
      'every origin in a text',
      { cors: { origin: 'https://a.example, *', credentials: true } },
    ],
    ['upload-types', 'no list', { upload: { sizeLimit: 1 } }],
    ['upload-types', 'every picture', security(['image/*'])],
    ['upload-types', 'everything', security(['*'])],
    ['upload-types', 'pages', security(['TEXT/HTML'])],
    ['upload-types', 'one of two denied', security(undefined, ['text/html'])],
    ['upload-size', 'a byte more than 200 MiB', { upload: { ...SAFE.upload, sizeLimit: 209_715_201 } }],
    ['upload-size', 'nothing', { upload: { security: SAFE.upload?.security } }],
    ['weak-secrets', 'a placeholder', secrets('tobemodified')],
    ['weak-secrets', 'a numbered placeholder', secrets('toBeModified1')],
    ['weak-secrets', '15 characters', secrets('a'.repeat(15))],
    ['weak-secrets', 'nothing', secrets(undefined)],
    ['weak-secrets', 'an empty text', secrets('')],
    ['shared-secrets', 'two that are the same', secrets(strong('a'), strong('b'), strong('a'))],
    ['plain-http', 'a public address', { url: 'http://city.example' }],
    ['plain-http', 'an address with a port', { url: 'http://city.example:1337' }],
    ['proxy-not-trusted', 'no address', { url: '', trustsProxy: false }],
    ['proxy-not-trusted', 'HTTPS', { trustsProxy: false }],
    ['node-env', 'development in public', { environment: 'development' }],
    ['drafts-readable', 'visitors', granted('public', PREVIEW_READ)],
    ['drafts-readable', 'people who signed in', granted('authenticated', PREVIEW_READ)],
    ['schema-readable', 'visitors', granted('public', SCHEMA_READ)],
    ['full-access-tokens', 'one', { fullAccessTokens: ['Site'] }],
    ['admin-rate-limit', 'off', { adminRateLimit: { enabled: false } }],
    ['site-rate-limit', 'off', { siteRateLimit: { enabled: false } }],
    ['strapi-version', 'a patch before', { strapiVersion: '5.53.9' }],
    ['strapi-version', 'a major before', { strapiVersion: '4.99.0' }],
    ['sqlite-in-production', 'SQLite', { databaseClient: 'better-sqlite3' }],
    ['tables-of-another-user', 'one', { foreignTables: ['cities'] }],
    ['no-email', 'no provider', { sendsMail: false }],
  ])('finds %s: %s', (id, _what, change) => {
    expect(idsOf(change)).toEqual([id]);
  });

  it.each(contentApiActions.filter((each) => !each.public && !/preview|schema/.test(each.id)))(
    'finds visitors who may $action a $controller',
    ({ id }) => {
      expect(idsOf(granted('public', id))).toEqual(['visitors-write']);
    },
  );

  it('tells what is unsafe before what is advice', () => {
    const severities = examine({
      ...SAFE,
      sendsMail: false,
      queryLimits: false,
      ...rest({ strictParams: false }),
    });
    expect(severities.map(({ severity }) => severity)).toEqual(['unsafe', 'advice', 'advice']);
  });

  it('tells what was found, what was expected and what to write where', () => {
    expect(examine({ ...SAFE, ...graphql({ maxLimit: -1 }) })).toEqual([
      {
        id: 'graphql-max-limit',
        severity: 'unsafe',
        title: 'One GraphQL question can read a whole table',
        found: 'graphql.maxLimit is -1',
        expected: 'a number of records, such as 100',
        file: 'config/plugins',
        line: 'graphql: { config: { maxLimit: 100 } }',
      },
    ]);
  });

  it('never repeats a secret', () => {
    const values = ['short-secret', 'tobemodified', strong('q'), strong('q')];
    const text = JSON.stringify(examine({ ...SAFE, ...secrets(...values) }));
    for (const value of values) expect(text).not.toContain(value);
    expect(text).toContain('Secret 1 has 12 characters; Secret 2 is the placeholder of Strapi’s template');
  });

  it('has a line for each secret', () => {
    const weak = examine({
      ...SAFE,
      secrets: [
        { name: 'One', variable: 'APP_KEYS', value: '' },
        { name: 'Two', variable: 'APP_KEYS', value: '' },
        { name: 'Three', variable: 'JWT_SECRET', value: undefined },
      ],
    });
    expect(weak.map(({ line }) => line)).toEqual([
      'APP_KEYS=<openssl rand -base64 32>\nJWT_SECRET=<openssl rand -base64 32>',
    ]);
  });

  it('names three tables and how many more there are', () => {
    const foundIn = (foreignTables: string[]): string | undefined =>
      examine({ ...SAFE, foreignTables })[0]?.found;
    expect(foundIn(['a', 'b', 'c'])).toBe('a, b, c');
    expect(foundIn(['a', 'b', 'c', 'd'])).toBe('a, b, c and 1 more');
  });
});
