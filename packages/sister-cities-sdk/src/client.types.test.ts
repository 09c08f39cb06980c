import { createSisterCitiesClient } from './index';
import type { Designation, Goal, Relationship, RelationshipFilters, RelationshipListItem } from './index';
import type { SisterCitiesRelationshipFiltersInput } from './graphql-request';

type Equal<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;

/** Does not compile when the two types differ. */
const same = <Left, Right>(equal: Equal<Left, Right>): void => {
  expect(equal).toBe(true);
};

const fetch = (): Promise<Response> =>
  Promise.resolve(Response.json({ data: { sisterCitiesRelationships: [], sisterCitiesGoals: [] } }));

const client = createSisterCitiesClient({ url: 'https://cms.example.org/graphql', fetch });

describe('the types of the client', () => {
  it('say what is stated always, and what may be missing', () => {
    same<RelationshipListItem['partnerCity']['name'], string>(true);
    same<RelationshipListItem['establishedOn'], string | null>(true);
    same<RelationshipListItem['goals'][number]['measureOfSuccess'], string | null>(true);
    same<Goal['relationship'] extends object | null ? true : false, true>(true);
  });

  it('name the values of a choice', () => {
    same<Designation, 'friendship_city' | 'sister_city'>(true);
    same<Relationship['designation'], Designation | null>(true);
  });

  it('promise lists without null, and one record or null', async () => {
    const list = await client.relationships();
    const one = await client.relationship({ slug: 'portland-sapporo' });
    same<typeof list, RelationshipListItem[]>(true);
    same<typeof one, Relationship | null>(true);
    expect([list, one]).toEqual([[], null]);
  });

  it('leave rich text unknown', () => {
    same<Relationship['story'], unknown>(true);
  });

  it('let filters pass as the input of the schema', () => {
    same<RelationshipFilters extends SisterCitiesRelationshipFiltersInput ? true : false, true>(true);
  });

  it('know the values to filter by and the fields to sort by', async () => {
    await client.relationships({
      filters: { designation: { eq: 'sister_city' } },
      sort: ['partnerCity.name:asc'],
    });
    // @ts-expect-error -- no such designation
    await client.relationships({ filters: { designation: { eq: 'twin_town' } } });
    // @ts-expect-error -- no such field
    await client.relationships({ sort: ['mayor:asc'] });
    // @ts-expect-error -- no direction
    await client.goals({ sort: ['statement'] });
    expect.assertions(0);
  });

  it('take one name for one record', async () => {
    // @ts-expect-error -- goals are named by key
    await expect(client.relationship({ key: 'x' })).resolves.toBeNull();
    // @ts-expect-error -- two names
    await expect(client.relationship({ slug: 'x', documentId: 'y' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });
});
