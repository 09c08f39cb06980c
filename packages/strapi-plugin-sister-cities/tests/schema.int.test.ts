import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import type { GraphQLSchema } from 'graphql';

import { apiOf, siteUserOf, tokenOf } from './support/api';
import { hostFolder } from './support/host-folder';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

const PATH = '/sister-cities/schema';
const HOLDER = ['plugin::sister-cities.schema.read'];

const sorted = (schema: GraphQLSchema): string => printSchema(lexicographicSortSchema(schema));

describe('the GraphQL schema as text', () => {
  let host: Host;
  let token: string;
  beforeAll(async () => {
    host = await startHost();
    token = await tokenOf(host, HOLDER);
  });
  afterAll(async () => {
    await host.stop();
  });

  const ask = (headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${host.url}/api${PATH}`, { headers: { authorization: `Bearer ${token}`, ...headers } });

  it('is what introspection says, the types of the host among it', async () => {
    const answer = await apiOf(host, token).rest('GET', PATH);
    expect([answer.status, answer.contentType]).toEqual([200, 'text/plain; charset=utf-8']);
    const { body } = await apiOf(host).graphql(
      getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }),
    );
    expect(sorted(buildSchema(answer.text))).toBe(sorted(buildClientSchema(body.data)));
    expect(answer.text).toContain('type Article');
    expect(answer.text).toContain('type SisterCitiesRelationship');
  });

  it('is sent once: whoever has it is told so', async () => {
    const first = await ask();
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('vary')).toContain('Authorization');
    const again = await ask({ 'if-none-match': etag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await ask({ 'if-none-match': '"older"' })).status).toBe(200);
  });

  it('is for tokens that hold schema.read and for nobody else', async () => {
    const others: [string, string | undefined][] = [
      ['a visitor', undefined],
      ['somebody signed in', await siteUserOf(host)],
      ['a token that reads everything', await tokenOf(host, 'read-only')],
      ['a token that reads drafts', await tokenOf(host, ['plugin::sister-cities.preview.read'])],
    ];
    for (const [who, held] of others) {
      const { status, text } = await apiOf(host, held).rest('GET', PATH);
      expect([who, status, text.includes('type ')]).toEqual([who, 403, false]);
    }
    expect((await apiOf(host, 'no-such-token').rest('GET', PATH)).status).toBe(401);
  });
});

describe('a host without GraphQL', () => {
  it('says that it has no schema', async () => {
    const folder = hostFolder({
      'config/plugins.js': `module.exports = () => ({
        'sister-cities': { enabled: true },
        'users-permissions': { config: { jwtSecret: 'for tests only' } },
        graphql: { enabled: false },
      });`,
    });
    const host = await startHost({ directory: folder.directory });
    const { status, body } = await apiOf(host, await tokenOf(host, HOLDER)).rest('GET', PATH);
    expect([status, body.error.message]).toEqual([
      404,
      'This server has no GraphQL schema. Expected @strapi/plugin-graphql, installed by the host and enabled.',
    ]);
    await host.stop();
    folder.drop();
  });
});
