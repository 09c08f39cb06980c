import { definitions, publicDefinitions, staffDefinitions } from '../server/src/content-types';
import { uidOf } from '../shared/names';

import { apiOf, tokenOf } from './support/api';
import type { Api } from './support/api';
import { queryField, typeName } from './support/graphql-names';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let visitor: Api;
let everything: Api;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  visitor = apiOf(host);
  everything = apiOf(host, await tokenOf(host, 'full-access'));
});

afterAll(async () => {
  await host.stop();
});

describe.each(publicDefinitions)('a visitor and $displayName', ({ name, plural, kind, appendOnly }) => {
  const path = kind === 'singleType' ? `/sister-cities/${name}` : `/sister-cities/${plural}`;
  const one = kind === 'singleType' ? path : `${path}/some-document-id`;

  it('may read over REST', async () => {
    expect((await visitor.rest('GET', path)).status).toBe(200);
  });

  it('may read over GraphQL', async () => {
    const field = kind === 'singleType' ? queryField(name) : queryField(plural);
    const { body } = await visitor.graphql(`{ ${field} { documentId } }`);
    expect(body.errors).toBeUndefined();
  });

  it('may not create, update or delete over REST', async () => {
    const writes: [string, string, unknown][] = [
      ['PUT', one, {}],
      ['DELETE', one, undefined],
    ];
    if (kind === 'collectionType') writes.push(['POST', path, {}]);
    for (const [method, url, data] of writes) {
      // A log has no way to write at all, so there is nothing to forbid.
      const refused = appendOnly ? 405 : 403;
      expect([method, (await visitor.rest(method, url, data)).status]).toEqual([method, refused]);
    }
  });
});

describe.each(definitions)('GraphQL and $displayName', ({ name }) => {
  it.each(['create', 'update', 'delete'])('have no %s, whatever the token', async (action) => {
    const mutation = `${action}${typeName(name)}`;
    for (const api of [visitor, everything]) {
      const { body, status } = await api.graphql(
        `mutation { ${mutation}(documentId: "x", data: {}) { documentId } }`,
      );
      expect(status).toBe(400);
      expect(body.errors[0].message).toContain(`Cannot query field "${mutation}"`);
    }
  });
});

describe.each(staffDefinitions)('$displayName, which only the office sees,', ({ name, plural }) => {
  it('has no route, whatever the token', async () => {
    for (const api of [visitor, everything]) {
      for (const path of [plural, name]) {
        const answers = [
          await api.rest('GET', `/sister-cities/${path}`),
          await api.rest('GET', `/sister-cities/${path}/some-document-id`),
          await api.rest('POST', `/sister-cities/${path}`, {}),
          await api.rest('PUT', `/sister-cities/${path}/some-document-id`, {}),
          await api.rest('DELETE', `/sister-cities/${path}/some-document-id`),
        ];
        expect([path, answers.map(({ status }) => status)]).toEqual([path, [404, 404, 405, 405, 405]]);
      }
    }
  });

  it('has no type and no query in GraphQL, whatever the token', async () => {
    for (const api of [visitor, everything]) {
      const { body } = await api.graphql(`{ __type(name: "${typeName(name)}") { name } }`);
      expect(body.data.__type).toBeNull();
      for (const field of [queryField(plural), `${queryField(plural)}_connection`, queryField(name)]) {
        const { body: answer } = await api.graphql(`{ ${field} { __typename } }`);
        expect(answer.errors[0].message).toContain(`Cannot query field "${field}"`);
      }
    }
  });

  it('is not read through the admin panel without signing in', async () => {
    const path = `/content-manager/collection-types/${uidOf(name)}`;
    for (const api of [visitor, everything]) expect((await api.send('GET', path)).status).toBe(401);
  });
});

describe('permissions of visitors', () => {
  it('are granted on the first start and never again, so that what an editor revokes stays revoked', async () => {
    const where = { action: 'plugin::sister-cities.letter.find' };
    const granted = () => host.strapi.db.query('plugin::users-permissions.permission').count({ where });
    expect(await granted()).toBe(2);
    await host.strapi.db.query('plugin::users-permissions.permission').deleteMany({ where });
    host = await host.restart();
    visitor = apiOf(host);
    expect(await granted()).toBe(0);
    expect((await visitor.rest('GET', '/sister-cities/letters')).status).toBe(403);
    expect((await visitor.rest('GET', '/sister-cities/events')).status).toBe(200);
  });

  it('cover reading, and writing to the office through its own doors, and nothing else', async () => {
    const rows: { action: string }[] = await host.strapi.db
      .query('plugin::users-permissions.permission')
      .findMany({ where: { action: { $startsWith: 'plugin::sister-cities.' }, role: { type: 'public' } } });
    const verbs = new Set(rows.map(({ action }) => action.split('.').at(-1)));
    expect([...verbs].sort()).toEqual(['find', 'findOne', 'form', 'residentIdea', 'volunteerInquiry']);
  });

  it('refuse the preview check, which a token that may preview passes', async () => {
    expect((await visitor.rest('GET', '/sister-cities/preview')).status).toBe(403);
    const previewer = apiOf(host, await tokenOf(host, ['plugin::sister-cities.preview.read']));
    expect((await previewer.rest('GET', '/sister-cities/preview')).body).toEqual({ data: { preview: true } });
  });
});
