import { apiOf } from './support/api';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
const ids: Record<string, string> = {};

const idOf = async (
  type: 'city' | 'relationship' | 'goal',
  filters: Record<string, unknown>,
): Promise<string> => {
  const found = await host.documents(type).findFirst({ filters });
  return found?.documentId ?? '';
};

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  await host.strapi.plugin('i18n').service('locales').create({ code: 'es', name: 'Spanish (es)' });
  ids.home = await idOf('city', { slug: 'portland-or' });
  ids.sapporo = await idOf('city', { slug: 'sapporo' });
  ids.lviv = await idOf('city', { slug: 'lviv' });
  ids.relationship = await idOf('relationship', { slug: 'portland-sapporo' });
  ids.goal = await idOf('goal', { key: 'sapporo-strengthen-relationship' });
});

afterAll(async () => {
  await host.stop();
});

const spanish = async (
  type: 'city' | 'relationship' | 'goal',
  id: string,
  data: Record<string, unknown>,
): Promise<void> => {
  await host.documents(type).update({ documentId: id, locale: 'es', data });
};

const goalsIn = async (locale: string): Promise<unknown> => {
  const { body } = await apiOf(host).graphql(
    `{ sisterCitiesGoals(locale: "${locale}") { statement relationship { title } } }`,
  );
  return body.data.sisterCitiesGoals;
};

describe('a translation', () => {
  it('of a goal cannot be published before the relationship is published in that language', async () => {
    await spanish('goal', ids.goal ?? '', {
      key: 'sapporo-strengthen-relationship',
      statement: 'Fortalecer la relación.',
      area: 'diplomatic_relationships',
    });
    await expect(
      host.documents('goal').publish({ documentId: ids.goal ?? '', locale: 'es' }),
    ).rejects.toThrow('relationship is empty or not published in es.');
    expect(await goalsIn('es')).toEqual([]);
  });

  it('of a relationship may keep the slug of the original, and brings its goal along', async () => {
    for (const city of [ids.home ?? '', ids.sapporo ?? '']) {
      const original = await host.documents('city').findOne({ documentId: city });
      await spanish('city', city, {
        name: original?.name,
        slug: original?.slug,
        countryCode: original?.countryCode,
      });
    }
    await spanish('relationship', ids.relationship ?? '', {
      title: 'Portland y Sapporo',
      slug: 'portland-sapporo',
      homeCity: ids.home,
      partnerCity: ids.sapporo,
    });
    await host.documents('relationship').publish({ documentId: ids.relationship ?? '', locale: 'es' });
    await spanish('goal', ids.goal ?? '', { relationship: ids.relationship });
    await host.documents('goal').publish({ documentId: ids.goal ?? '', locale: 'es' });
    expect(await goalsIn('es')).toEqual([
      { statement: 'Fortalecer la relación.', relationship: { title: 'Portland y Sapporo' } },
    ]);
  });

  it('shares what is not a text: a date changed in one language is changed in all', async () => {
    await spanish('relationship', ids.relationship ?? '', { establishedOn: '1959-11-17' });
    const english = await host.documents('relationship').findOne({ documentId: ids.relationship ?? '' });
    expect([english?.establishedOn, english?.establishedOnEarliest]).toEqual(['1959-11-17', '1959-11-17']);
    const { body } = await apiOf(host).graphql(
      '{ sisterCitiesRelationships(locale: "es", filters: { establishedOn: { eq: "1959-11-17" } }) { title } }',
    );
    expect(body.errors).toBeUndefined();
  });

  it('tells nothing of drafts to who filters or sorts by the other languages', async () => {
    await host
      .documents('relationship')
      .update({ documentId: ids.relationship ?? '', data: { summary: 'zq not yet' } });
    const visitor = apiOf(host);
    const paths = [
      'relationships?filters[localizations][summary][$startsWith]=zq',
      'relationships?filters[$or][0][localizations][summary][$contains]=zq',
      'relationships?sort=localizations.summary:desc',
      'goals?filters[relationship][localizations][summary][$startsWith]=zq',
      'goals?populate[relationship][filters][localizations][summary][$contains]=zq',
    ];
    for (const path of paths) {
      expect([path, (await visitor.rest('GET', `/sister-cities/${path}`)).status]).toEqual([path, 400]);
    }
    const { body } = await visitor.graphql(
      '{ sisterCitiesRelationships(filters: { localizations: { summary: { contains: "zq" } } }) { slug } }',
    );
    expect(body.errors[0].extensions.error.name).toBe('ValidationError');
    const shown = await visitor.rest(
      'GET',
      '/sister-cities/relationships?populate=localizations&pagination[pageSize]=100',
    );
    expect([shown.status, shown.text.includes('zq not yet')]).toEqual([200, false]);
  });

  it('can be deleted by itself', async () => {
    await spanish('city', ids.lviv ?? '', { name: 'Leópolis', slug: 'lviv', countryCode: 'UA' });
    await host.documents('city').delete({ documentId: ids.lviv ?? '', locale: 'es' });
    expect(await idOf('city', { slug: 'lviv' })).toBe(ids.lviv);
  });

  it('leaves the site alone: the other language of the relationship and its goal stay', async () => {
    await host.documents('relationship').unpublish({ documentId: ids.relationship ?? '', locale: 'es' });
    expect(await goalsIn('es')).toEqual([]);
    expect(await goalsIn('en')).toHaveLength(1);
  });
});
