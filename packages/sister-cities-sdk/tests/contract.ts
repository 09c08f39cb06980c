import type { SisterCitiesClient } from '../src';

import { startHost } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import type { CityName, Host } from '../../strapi-plugin-sister-cities/tests/support/strapi';

/** What the contract asks of a way to read an instance: a part of the client, and how refusals are told. */
export interface ContractSdk extends Pick<
  SisterCitiesClient,
  | 'cities'
  | 'city'
  | 'events'
  | 'gifts'
  | 'goal'
  | 'goals'
  | 'letters'
  | 'program'
  | 'relationship'
  | 'relationships'
  | 'relationshipTotal'
> {
  /** The code with which the server refuses a query. */
  refusalOf: (document: string) => Promise<string>;
}

export type MakeSdk = (url: string) => ContractSdk;

const describeCity = (city: CityName, makeSdk: MakeSdk, tests: (sdk: () => ContractSdk) => void): void => {
  describe(`of ${city}`, () => {
    let host: Host | undefined;
    let sdk: ContractSdk | undefined;

    beforeAll(async () => {
      host = await startHost();
      await host.importCity(city);
      sdk = makeSdk(`${host.url}/graphql`);
    });

    afterAll(() => host?.stop());

    tests(() => {
      if (!sdk) throw new Error('The host did not start.');
      return sdk;
    });
  });
};

const portland = (sdk: () => ContractSdk): void => {
  it('has nine sister cities and one friendship city, in total and in the list', async () => {
    const filters = { designation: { eq: 'friendship_city' as const } };
    const relationships = await sdk().relationships({ pagination: { limit: 100 } });
    const designations = relationships.map(({ designation }) => designation);
    expect(designations.filter((each) => each === 'sister_city')).toHaveLength(9);
    expect(designations.filter((each) => each === 'friendship_city')).toHaveLength(1);
    expect(await sdk().relationshipTotal()).toBe(10);
    expect(await sdk().relationshipTotal({ filters })).toBe(1);
  });

  it('has its oldest relationship with Sapporo, since 1959', async () => {
    const [oldest] = await sdk().relationships({ sort: ['establishedOn:asc'], pagination: { limit: 1 } });
    expect(oldest).toMatchObject({ establishedOn: '1959', partnerCity: { name: 'Sapporo' } });
  });

  it('has three relationships of 1988', async () => {
    const filters = { establishedOn: { lte: '1988', gte: '1988' } };
    const relationships = await sdk().relationships({ filters });
    expect(relationships.map(({ partnerCity }) => partnerCity.name).sort()).toEqual([
      'Kaohsiung',
      'Khabarovsk',
      'Suzhou',
    ]);
  });

  it('has two relationships of 1987', async () => {
    expect(await sdk().relationshipTotal({ filters: { establishedOn: { lte: '1987', gte: '1987' } } })).toBe(
      2,
    );
  });

  it("writes countries as the city's document does", async () => {
    const cities = await sdk().cities({
      filters: { name: { in: ['Kaohsiung', 'Suzhou'] } },
      sort: ['name:asc'],
    });
    expect(cities.map(({ name, countryCode, countryName }) => [name, countryCode, countryName])).toEqual([
      ['Kaohsiung', 'TW', 'Taiwan'],
      ['Suzhou', 'CN', "People's Republic of China"],
    ]);
  });

  it('lists each relationship with both cities and its stated goals', async () => {
    const [sapporo] = await sdk().relationships({ filters: { slug: { eq: 'portland-sapporo' } } });
    expect(sapporo).toMatchObject({
      homeCity: { name: 'Portland', countryCode: 'US' },
      partnerCity: { name: 'Sapporo', countryCode: 'JP' },
      goals: [
        {
          statement: 'Strengthen the historic and productive relationship between both cities.',
          measureOfSuccess: null,
          state: 'active',
        },
      ],
    });
  });

  it('finds the one relationship with the theme of culture', async () => {
    const relationships = await sdk().relationships({ filters: { themes: { has: 'culture' } } });
    expect(relationships.map(({ slug }) => slug)).toEqual(['portland-sapporo']);
  });

  it('gives one relationship whole, by its slug and by its document id', async () => {
    const bySlug = await sdk().relationship({ slug: 'portland-sapporo' });
    const byId = await sdk().relationship({ documentId: bySlug?.documentId ?? '' });
    expect(bySlug?.associations.map(({ name }) => name)).toEqual([
      'Portland-Sapporo Sister City Association',
    ]);
    expect(bySlug?.events.length).toBeGreaterThan(0);
    expect(byId).toEqual(bySlug);
  });

  it('answers as of a day, in the list and for one relationship by its slug and by its document id', async () => {
    const asOf = '2019-06-06';
    const filters = { slug: { eq: 'portland-sapporo' } };
    const [listed] = await sdk().relationships({ filters, asOf });
    const bySlug = await sdk().relationship({ slug: 'portland-sapporo', asOf });
    const byId = await sdk().relationship({ documentId: listed?.documentId ?? '', asOf });
    const answers = [listed, bySlug, byId].map((each) => [
      each?.yearsSince?.years,
      each?.nextMilestone?.label,
      each?.nextMilestone?.year,
    ]);
    expect(answers).toEqual(Array(3).fill([60, '60th anniversary', 2019]));
  });

  it('tells the history of a relationship in its order', async () => {
    const lviv = await sdk().relationship({ slug: 'portland-lviv' });
    expect(lviv?.decisions.map(({ sequence, classification }) => [sequence, classification])).toEqual([
      [1, 'record_existing'],
      [2, 'designate_friendship'],
    ]);
  });

  it('has nothing under a name that no record has', async () => {
    expect(await sdk().city({ slug: 'springfield' })).toBeNull();
    expect(await sdk().city({ documentId: 'springfield' })).toBeNull();
    expect(await sdk().goal({ key: 'springfield' })).toBeNull();
    expect(await sdk().cities({ filters: { slug: { eq: 'springfield' } } })).toEqual([]);
  });

  it('reads a page of a list', async () => {
    const names = async (page: number): Promise<string[]> => {
      const cities = await sdk().cities({ sort: ['name:asc'], pagination: { page, pageSize: 2 } });
      return cities.map(({ name }) => name);
    };
    expect([...(await names(1)), ...(await names(2))]).toEqual([
      'Ashkelon',
      'Bologna',
      'Guadalajara',
      'Kaohsiung',
    ]);
  });

  it('tells who answers the public', async () => {
    const program = await sdk().program();
    expect(program?.homeCity?.name).toBe('Portland');
    expect(program?.contactPoints).not.toHaveLength(0);
  });

  it('reads every other kind of record', async () => {
    const [events, gifts, letters] = await Promise.all([sdk().events(), sdk().gifts(), sdk().letters()]);
    expect(events.length).toBeGreaterThan(0);
    expect(events.every(({ relationships }) => Array.isArray(relationships))).toBe(true);
    expect(Array.isArray(gifts)).toBe(true);
    expect(letters.map(({ slug }) => slug)).toEqual(['covid-19-2020']);
  });

  it('refuses drafts to the public', async () => {
    expect(await sdk().refusalOf('{ sisterCitiesRelationships(status: DRAFT) { slug } }')).toBe('forbidden');
  });

  it('refuses what its schema does not have', async () => {
    expect(await sdk().refusalOf('{ sisterCitiesRelationships { mayor } }')).toBe('query_refused');
  });

  it('refuses an order by a field that does not exist', async () => {
    expect(await sdk().refusalOf('{ sisterCitiesCities(sort: ["mayor:asc"]) { slug } }')).toBe(
      'invalid_input',
    );
  });
};

const saltLakeCity = (sdk: () => ContractSdk): void => {
  it('has six active sister cities without dates', async () => {
    const relationships = await sdk().relationships({ filters: { standing: { eq: 'active' } } });
    expect(relationships.map(({ designation }) => designation)).toEqual(Array(6).fill('sister_city'));
    expect(relationships.map(({ establishedOn }) => establishedOn)).toEqual(Array(6).fill(null));
    expect(JSON.stringify(relationships)).not.toContain('NaN');
  });

  it('has one goal of the whole program', async () => {
    const goals = await sdk().goals({ filters: { relationship: { documentId: { null: true } } } });
    expect(goals.map(({ statement, relationship }) => [statement, relationship])).toEqual([
      ['Promote peace through mutual respect, understanding and cooperation.', null],
    ]);
  });

  it('has it inherited by each relationship', async () => {
    const torino = await sdk().relationship({ slug: 'slc-torino' });
    expect(torino?.activeGoals.map(({ goal, inherited }) => [goal.key, inherited])).toEqual([
      ['promote-peace', true],
    ]);
  });

  it('works in the fields that its document names', async () => {
    const program = await sdk().program();
    expect(program?.goalAreas).toEqual([
      'trade',
      'health_care',
      'democratization',
      'environment',
      'community_development',
    ]);
  });
};

/** What every way to read an instance promises, against a real Strapi with the content of both cities. */
export const contract = (name: string, makeSdk: MakeSdk): void => {
  describe(name, () => {
    describeCity('portland', makeSdk, portland);
    describeCity('salt-lake-city', makeSdk, saltLakeCity);
  });
};
