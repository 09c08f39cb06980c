import { stringify } from 'qs';

import { publicDefinitions } from '../server/src/content-types';

import { apiOf, tokenOf } from './support/api';
import type { Api } from './support/api';
import { queryField } from './support/graphql-names';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

const SECRET = '98-7654321';

let host: Host;
let callers: Api[];

beforeAll(async () => {
  host = await startHost();
  await host.documents('association').create({
    data: { name: 'Friends', slug: 'friends', ein: SECRET, privateNotes: SECRET },
    status: 'published',
  });
  callers = [apiOf(host), apiOf(host, await tokenOf(host, 'full-access'))];
});

afterAll(async () => {
  await host.stop();
});

/** Every private attribute, the hidden columns of dates and amounts among them. */
const privateFields = publicDefinitions.flatMap(({ name, plural, attributes }) =>
  Object.entries(attributes)
    .filter(([, each]) => each.private)
    .map(([field]) => ({ name, plural, field })),
);

describe('a private field', () => {
  it('keeps what was written into it, for the admin panel', async () => {
    const stored = await host.documents('association').findFirst({ filters: { slug: 'friends' } });
    expect([stored?.ein, stored?.privateNotes]).toEqual([SECRET, SECRET]);
  });

  it.each(privateFields)(
    '$name $field cannot be asked for, with no token or any',
    async ({ plural, field }) => {
      const questions: Record<string, unknown>[] = [
        { fields: [field] },
        { sort: field },
        { sort: { [field]: 'desc' } },
        { filters: { [field]: { $startsWith: SECRET.slice(0, 2) } } },
        { filters: { $or: [{ [field]: { $notNull: true } }] } },
        { filters: { $not: { [field]: { $null: true } } } },
      ];
      const root = queryField(plural);
      const queries = [
        `{ ${root} { ${field} } }`,
        `{ ${root}(filters: { ${field}: { notNull: true } }) { documentId } }`,
      ];
      for (const api of callers) {
        for (const question of questions) {
          const answer = await api.rest('GET', `/sister-cities/${plural}?${stringify(question)}`);
          expect([question, answer.status]).toEqual([question, 400]);
        }
        for (const query of queries) {
          expect([query, (await api.graphql(query)).status]).toEqual([query, 400]);
        }
      }
    },
  );

  it('is in no answer and found by no search', async () => {
    const api = apiOf(host);
    for (const path of ['', '?populate=*', `?_q=${SECRET}`, '?_q=98', '?fields=*']) {
      expect((await api.rest('GET', `/sister-cities/associations${path}`)).text).not.toContain(SECRET);
    }
    expect((await api.rest('GET', `/sister-cities/associations?_q=${SECRET}`)).body.data).toEqual([]);
    expect((await api.rest('GET', '/sister-cities/associations?_q=Friends')).body.data).toHaveLength(1);
    const sorted = await api.graphql('{ sisterCitiesAssociations(sort: ["ein:desc"]) { name } }');
    expect(sorted.text).not.toContain(SECRET);
    expect(sorted.body.errors).toHaveLength(1);
  });
});
