import { createTestDatabase } from './support/database';
import type { TestDatabase } from './support/database';
import { contentOf, fillOffice } from './support/everything';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

describe('a backup by the database itself', () => {
  let original: TestDatabase;
  let copy: TestDatabase;
  let before: Record<string, string>;
  let host: Host;

  beforeAll(async () => {
    original = await createTestDatabase();
    const first = await startHost({ database: original });
    await fillOffice(first);
    before = await contentOf(first);
    await first.strapi.destroy();
    copy = await original.copy();
    host = await startHost({ database: copy });
  });

  afterAll(async () => {
    await host.stop();
    await copy.drop();
  });

  it('has everything in it when a server starts on it', async () => {
    expect(before.relationship).not.toMatch(/^0 /);
    expect(await contentOf(host)).toEqual(before);
  });

  it('leaves the names taken', async () => {
    const data = { name: 'Another Sapporo', slug: 'sapporo', countryCode: 'JP' };
    await expect(host.documents('city').create({ data })).rejects.toThrow(/unique|already/);
  });

  it('tells of writes, so that no answer is older than they are', async () => {
    const name = async (): Promise<unknown> => {
      const query = encodeURIComponent(
        '{ sisterCitiesCities(filters: { slug: { eq: "sapporo" } }) { name } }',
      );
      const answer = await fetch(`${host.url}/graphql?query=${query}`, {
        headers: { 'apollo-require-preflight': 'true' },
      });
      return JSON.parse(await answer.text()).data.sisterCitiesCities[0].name;
    };
    expect(await name()).toBe('Sapporo');
    const { documentId } = (await host.documents('city').findFirst({ filters: { slug: 'sapporo' } })) ?? {};
    await host.documents('city').update({ documentId: String(documentId), data: { name: 'Sapporo-shi' } });
    expect(await name()).toBe('Sapporo-shi');
  });

  it('leaves what it was made of as it was', async () => {
    await host.strapi.destroy();
    host = await startHost({ database: original });
    expect(await contentOf(host)).toEqual(before);
  });
});
