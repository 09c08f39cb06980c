import { startHost } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import type { Host } from '../../strapi-plugin-sister-cities/tests/support/strapi';

import { createSisterCitiesClient, isFallback } from '../src';
import type { City, SisterCitiesClient } from '../src';

/** Portland and its ten partners. */
const SLUGS = [
  'ashkelon',
  'bologna',
  'guadalajara',
  'kaohsiung',
  'khabarovsk',
  'lviv',
  'mutare',
  'portland-or',
  'sapporo',
  'suzhou',
  'ulsan',
];

let host: Host;
let english: SisterCitiesClient;
let spanish: SisterCitiesClient;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  await host.strapi.plugin('i18n').service('locales').create({ code: 'es', name: 'Spanish (es)' });
  const url = `${host.url}/graphql`;
  english = createSisterCitiesClient({ url });
  spanish = createSisterCitiesClient({ url, locale: 'es' });
  const lviv = await english.city({ slug: 'lviv' });
  await host.documents('city').update({
    documentId: lviv?.documentId ?? '',
    locale: 'es',
    data: { name: 'Leópolis', slug: 'lviv', countryCode: 'UA', countryName: 'Ucrania' },
  });
});

afterAll(() => host.stop());

const languages = (cities: readonly City[]): [string, string | null][] =>
  cities.map(({ slug, locale }) => [slug, locale]);

describe('with one city translated, a list in Spanish', () => {
  it('has every city once, the translated one in Spanish and the others in English', async () => {
    const cities = await english.cities({ locale: 'es', sort: ['slug:asc'] });
    expect(languages(cities)).toEqual(SLUGS.map((slug) => [slug, slug === 'lviv' ? 'es' : 'en']));
    expect(cities.find(({ slug }) => slug === 'lviv')).toMatchObject({
      name: 'Leópolis',
      countryName: 'Ucrania',
      countryCode: 'UA',
    });
  });

  it('lets isFallback tell which are not translated', async () => {
    const cities = await english.cities({ locale: 'es', sort: ['slug:asc'] });
    const translated = cities.filter((city) => !isFallback(city, 'es'));
    expect(translated.map(({ name }) => name)).toEqual(['Leópolis']);
  });

  it('has every city once over all its pages', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) =>
        english.cities({ locale: 'es', sort: ['slug:asc'], pagination: { page, pageSize: 4 } }),
      ),
    );
    expect(pages.map((page) => page.length)).toEqual([4, 4, 3]);
    expect(pages.flat().map(({ slug }) => slug)).toEqual(SLUGS);
  });

  it('is the same from a client that speaks Spanish', async () => {
    const sort = ['slug:asc'] as const;
    expect(await spanish.cities({ sort })).toEqual(await english.cities({ locale: 'es', sort }));
  });

  it('finds the translated city by its Spanish name only', async () => {
    const named = (name: string): Promise<City[]> => spanish.cities({ filters: { name: { eq: name } } });
    expect(languages(await named('Leópolis'))).toEqual([['lviv', 'es']]);
    expect(await named('Lviv')).toEqual([]);
    expect(languages(await named('Ulsan'))).toEqual([['ulsan', 'en']]);
  });
});

describe('with one city translated, the number of cities', () => {
  it('counts each city once in every language', async () => {
    const totals = [
      english.cityTotal(),
      english.cityTotal({ locale: 'en' }),
      english.cityTotal({ locale: 'es' }),
    ];
    expect(await Promise.all(totals)).toEqual([11, 11, 11]);
  });

  it('counts each partner once', async () => {
    const filters = { isHome: { eq: false } };
    expect([await english.cityTotal({ filters }), await spanish.cityTotal({ filters })]).toEqual([10, 10]);
  });
});

describe('a page in Spanish', () => {
  it('of a translated city is in Spanish', async () => {
    const lviv = await spanish.city({ slug: 'lviv' });
    expect([lviv?.name, lviv?.locale, lviv && isFallback(lviv, 'es')]).toEqual(['Leópolis', 'es', false]);
  });

  it('of a relationship that is not translated comes in English, with computed words and translated cities in Spanish', async () => {
    const relationship = await spanish.relationship({ slug: 'portland-lviv', asOf: '2026-11-22' });
    expect(relationship).toMatchObject({
      title: 'Portland – Lviv',
      locale: 'en',
      designation: 'friendship_city',
      nextMilestone: { number: 5, label: '5.º aniversario' },
      partnerCity: { name: 'Leópolis', locale: 'es' },
    });
    expect(relationship && isFallback(relationship, 'es')).toBe(true);
  });

  it('of the program that is not translated comes in English, with its partners counted in Spanish', async () => {
    const program = await spanish.program();
    expect([program?.locale, program?.countsSentence]).toEqual([
      'en',
      'nueve ciudades hermanas y una ciudad de la amistad',
    ]);
  });
});
