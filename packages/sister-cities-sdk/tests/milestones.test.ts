import { startHost } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import type { CityName, Host } from '../../strapi-plugin-sister-cities/tests/support/strapi';

import { createSisterCitiesClient } from '../src';
import type { Relationship, RelationshipListItem, SisterCitiesClient } from '../src';

const ASKED_ON = '2026-11-22';

/** The list of a city, and the page of each of its relationships, as of a day. */
const listAndPages = async (
  cms: SisterCitiesClient,
  asOf?: string,
): Promise<{ list: RelationshipListItem[]; pages: (Relationship | null)[] }> => {
  const list = await cms.relationships({ asOf, sort: ['partnerCity.name:asc'] });
  return { list, pages: await Promise.all(list.map(({ slug }) => cms.relationship({ slug, asOf }))) };
};

const runCity = (city: CityName, tests: (cms: () => SisterCitiesClient, host: () => Host) => void): void => {
  describe(`of ${city}`, () => {
    let host: Host;
    let cms: SisterCitiesClient;

    beforeAll(async () => {
      host = await startHost();
      await host.importCity(city);
      cms = createSisterCitiesClient({ url: `${host.url}/graphql` });
    });

    afterAll(() => host.stop());

    tests(
      () => cms,
      () => host,
    );
  });
};

describe('the milestones', () => {
  runCity('portland', (cms, host) => {
    /** Partner, years in 2026, and the next milestone with its year. */
    const expected = [
      ['Ashkelon', 39, 40, 2027],
      ['Bologna', 23, 25, 2028],
      ['Guadalajara', 43, 50, 2033],
      ['Kaohsiung', 38, 40, 2028],
      ['Khabarovsk', 38, 40, 2028],
      ['Lviv', 4, 5, 2027],
      ['Mutare', 35, 40, 2031],
      ['Sapporo', 67, 70, 2029],
      ['Suzhou', 38, 40, 2028],
      ['Ulsan', 39, 40, 2027],
    ] as const;

    it('are ten on 22 November 2026, each with its year and its name', async () => {
      const { list } = await listAndPages(cms(), ASKED_ON);
      expect(list.map(({ partnerCity, nextMilestone }) => [partnerCity.name, nextMilestone])).toEqual(
        expected.map(([name, , number, year]) => [
          name,
          { number, year, label: `${String(number)}th anniversary`, date: null, daysUntil: null },
        ]),
      );
    });

    it('count years by the calendar year where no day is known, and say so', async () => {
      const { list } = await listAndPages(cms(), ASKED_ON);
      expect(list.map(({ partnerCity, yearsSince }) => [partnerCity.name, yearsSince])).toEqual(
        expected.map(([name, years]) => [name, { years, approximate: true }]),
      );
    });

    it('are the same on the pages as in the list', async () => {
      const { list, pages } = await listAndPages(cms(), ASKED_ON);
      expect(pages).toHaveLength(10);
      expect(pages).toEqual(list.map((item) => expect.objectContaining(item)));
    });

    it('had the 60th with Sapporo in 2019', async () => {
      const sixtieth = { number: 60, year: 2019, label: '60th anniversary', date: null, daysUntil: null };
      const sapporo = await cms().relationship({ slug: 'portland-sapporo', asOf: '2019-06-06' });
      expect([sapporo?.nextMilestone, sapporo?.nextAnniversary]).toEqual([sixtieth, sixtieth]);
      expect(sapporo?.yearsSince).toEqual({ years: 60, approximate: true });
    });

    it('are listed for all relationships together, those of a year in the order of their names', async () => {
      const upcoming = await cms().anniversaries({ asOf: ASKED_ON, months: 36, milestonesOnly: true });
      expect(
        upcoming.map(({ relationship, anniversary, isMilestone, standing }) => [
          relationship.slug,
          anniversary.number,
          anniversary.year,
          anniversary.date,
          isMilestone,
          standing,
        ]),
      ).toEqual(
        [
          ['portland-ashkelon', 40, 2027],
          ['portland-lviv', 5, 2027],
          ['portland-ulsan', 40, 2027],
          ['portland-bologna', 25, 2028],
          ['portland-kaohsiung', 40, 2028],
          ['portland-khabarovsk', 40, 2028],
          ['portland-suzhou', 40, 2028],
          ['portland-sapporo', 70, 2029],
        ].map((each) => [...each, null, true, 'active']),
      );
    });

    it('are called as the language asked for calls them', async () => {
      const [first] = await cms().anniversaries({
        asOf: '2027-01-01',
        months: 1,
        milestonesOnly: true,
        locale: 'es',
      });
      expect(first?.anniversary.label).toBe('40.º aniversario');
    });

    it.each([0, 1201, 1.5])('are not listed for %p months', async (months) => {
      await expect(cms().anniversaries({ months })).rejects.toMatchObject({ name: 'SisterCitiesError' });
    });

    it('had none with Lviv before there was a relationship', async () => {
      const lviv = await cms().relationship({ slug: 'portland-lviv', asOf: '2021-12-31' });
      expect([lviv?.nextMilestone, lviv?.nextAnniversary, lviv?.yearsSince]).toEqual([null, null, null]);
    });

    describe('once the day is known', () => {
      const mutare = { slug: 'portland-mutare' };

      beforeAll(async () => {
        const documentId = (await cms().relationship(mutare))?.documentId ?? '';
        const relationships = host().documents('relationship');
        await relationships.update({ documentId, data: { establishedOn: '1991-12-24' } });
        await relationships.publish({ documentId });
      });

      it('have a date, days to go, and years that are exact', async () => {
        const relationship = await cms().relationship({ ...mutare, asOf: ASKED_ON });
        expect(relationship?.yearsSince).toEqual({ years: 34, approximate: false });
        expect(relationship?.nextAnniversary).toEqual({
          number: 35,
          year: 2026,
          label: '35th anniversary',
          date: '2026-12-24',
          daysUntil: 32,
        });
        expect(relationship?.nextMilestone).toEqual({
          number: 40,
          year: 2031,
          label: '40th anniversary',
          date: '2031-12-24',
          daysUntil: 1858,
        });
      });

      it('are as of today in Portland when no day is given', async () => {
        const today = (): string =>
          new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Los_Angeles' }).format(new Date());
        const before = today();
        const answer = await cms().relationship(mutare);
        const days = [before, today()];
        const answers = await Promise.all(days.map((asOf) => cms().relationship({ ...mutare, asOf })));
        expect(answers).toContainEqual(answer);
        expect(answer?.nextAnniversary?.daysUntil).toBeGreaterThanOrEqual(0);
      });
    });
  });

  runCity('salt-lake-city', (cms) => {
    it.each([ASKED_ON, '1900-01-01', undefined])(
      'are none, in the list and on the pages, on %p',
      async (asOf) => {
        const { list, pages } = await listAndPages(cms(), asOf);
        const none = [null, null, null];
        const dates = (each: RelationshipListItem | null): unknown[] => [
          each?.nextMilestone,
          each?.nextAnniversary,
          each?.yearsSince,
        ];
        expect(list.map(dates)).toEqual(Array(6).fill(none));
        expect(pages.map(dates)).toEqual(Array(6).fill(none));
        expect(JSON.stringify([list, pages])).not.toMatch(/NaN|Infinity|Invalid/);
      },
    );

    it('are none to be listed either, however far one looks ahead', async () => {
      expect(await cms().anniversaries({ asOf: ASKED_ON, months: 1200 })).toEqual([]);
    });

    it('are not needed to tell that none was ever suspended', async () => {
      const torino = await cms().relationship({ slug: 'slc-torino', asOf: ASKED_ON });
      expect([torino?.yearsActive, torino?.currentNotice]).toEqual([null, null]);
    });
  });
});
