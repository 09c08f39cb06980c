import { adminOf } from './support/admin';
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
    `{ sisterCitiesGoals(locale: "${locale}") { locale statement relationship { title } } }`,
  );
  return body.data.sisterCitiesGoals;
};

/** What stands in for a translation that is missing: the record as it is, and its locale says so. */
const IN_ENGLISH = {
  locale: 'en',
  statement: 'Strengthen the historic and productive relationship between both cities.',
  relationship: { title: 'Portland – Sapporo' },
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
    expect(await goalsIn('es')).toEqual([IN_ENGLISH]);
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
      {
        locale: 'es',
        statement: 'Fortalecer la relación.',
        relationship: { title: 'Portland y Sapporo' },
      },
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

  it('is whole: what is not translated stands in it in the instance’s own language, and says so', async () => {
    const { body } = await apiOf(host).graphql(`{
      sisterCitiesRelationships(locale: "es", filters: { slug: { eq: "portland-sapporo" } }) {
        locale
        title
        partnerCity { name locale }
        goals { locale statement }
        events(sort: "slug") { locale slug participants { name } }
        gifts { locale slug }
        associations(filters: { slug: { startsWith: "portland" } }, pagination: { limit: 1 }) { locale slug }
        activeGoals { goal { locale } }
        lastEvent(asOf: "2026-11-22") { locale slug }
        nextMilestone(asOf: "2026-11-22") { label }
      }
      sisterCitiesRelationships_connection(locale: "es") { pageInfo { total } }
    }`);
    expect(body.errors).toBeUndefined();
    const [page] = body.data.sisterCitiesRelationships;
    expect(page).toMatchObject({
      locale: 'es',
      title: 'Portland y Sapporo',
      partnerCity: { name: 'Sapporo', locale: 'es' },
      goals: [{ locale: 'es', statement: 'Fortalecer la relación.' }],
      events: [{ locale: 'en', slug: 'peace-bell-rededication-2019' }],
      gifts: [{ locale: 'en', slug: 'sapporo-peace-bell' }],
      associations: [{ locale: 'en', slug: 'portland-sapporo-sister-city-association' }],
      activeGoals: [{ goal: { locale: 'es' } }],
      lastEvent: { locale: 'en', slug: 'peace-bell-rededication-2019' },
      nextMilestone: { label: '70.º aniversario' },
    });
    expect(body.data.sisterCitiesRelationships_connection.pageInfo.total).toBe(10);
  });

  it('is shown around a record that is not translated itself', async () => {
    const ashkelon = await idOf('city', { slug: 'ashkelon' });
    await spanish('city', ashkelon, { name: 'Ascalón', slug: 'ashkelon', countryCode: 'IL' });
    const { body } = await apiOf(host).graphql(`{
      sisterCitiesRelationships(locale: "es", filters: { slug: { eq: "portland-ashkelon" } }) {
        locale
        partnerCity { name locale }
        nextMilestone(asOf: "2026-11-22") { label }
      }
    }`);
    expect(body.data.sisterCitiesRelationships).toEqual([
      {
        locale: 'en',
        partnerCity: { name: 'Ascalón', locale: 'es' },
        nextMilestone: { label: '40.º aniversario' },
      },
    ]);
  });

  it('of a relationship whose city is not translated is refused, and says which city', async () => {
    const relationship = await idOf('relationship', { slug: 'portland-ulsan' });
    const ulsan = await idOf('city', { slug: 'ulsan' });
    await expect(
      spanish('relationship', relationship, {
        slug: 'portland-ulsan',
        homeCity: ids.home,
        partnerCity: ulsan,
      }),
    ).rejects.toThrow(
      'partnerCity is Ulsan, which is not written in es yet. Expected a city that is: add that language to Ulsan first.',
    );
  });

  it('is answered over REST too, one record for each, whatever is not translated in English', async () => {
    const visitor = apiOf(host);
    const { body } = await visitor.rest(
      'GET',
      '/sister-cities/cities?locale=es&sort=slug&pagination[pageSize]=100&fields[0]=slug&fields[1]=locale',
    );
    const locales = new Map(body.data.map((city: Record<string, string>) => [city.slug, city.locale]));
    expect([
      body.data.length,
      body.meta.pagination.total,
      locales.get('sapporo'),
      locales.get('lviv'),
    ]).toEqual([11, 11, 'es', 'en']);
    const one = await visitor.rest('GET', `/sister-cities/cities/${ids.lviv ?? ''}?locale=es`);
    expect([one.body.data.name, one.body.data.locale]).toEqual(['Lviv', 'en']);
    const program = await visitor.rest('GET', '/sister-cities/program?locale=es');
    expect(program.body.data.locale).toBe('en');
  });

  it('is what the admin panel edits, and nothing that stands in for it', async () => {
    const editor = await adminOf(host);
    const path = `/content-manager/collection-types/plugin::sister-cities.city/${ids.lviv ?? ''}`;
    expect((await editor.send('GET', `${path}?locale=es`)).status).toBe(200);
    expect((await editor.send('GET', `${path}?locale=es`)).body.data).not.toMatchObject({ name: 'Lviv' });
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
    expect(await goalsIn('es')).toEqual([IN_ENGLISH]);
    expect(await goalsIn('en')).toEqual([IN_ENGLISH]);
  });
});
