import { createSisterCitiesClient, iterate } from './index';
import { partialDate } from './dates';
import type { PartialDate } from './dates';
import type {
  Designation,
  Goal,
  Relationship,
  RelationshipFilters,
  RelationshipListItem,
  SisterCitiesClient,
} from './index';
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
    same<RelationshipListItem['establishedOn'], PartialDate | null>(true);
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
    await expect(client.relationship({ key: 'x' })).rejects.toMatchObject({ code: 'invalid_input' });
    // @ts-expect-error -- two names
    await expect(client.relationship({ slug: 'x', documentId: 'y' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });

  it('take a date for the text that it is, and no text for a date', () => {
    const date: PartialDate | undefined = partialDate('1959');
    const text: string | undefined = date;
    expect(text).toBe('1959');
    // @ts-expect-error -- nobody has looked whether it is one
    const unchecked: PartialDate = '1959';
    expect(unchecked).toBe('1959');
  });

  it('know the languages of the instance, where they were told', async () => {
    const local = createSisterCitiesClient({
      url: 'https://cms.example.org/graphql',
      fetch,
      locales: ['en', 'ja'],
      locale: 'en',
    });
    await local.relationships({ locale: 'ja' });
    // @ts-expect-error -- no language of the instance
    await local.relationships({ locale: 'fr' });
    // @ts-expect-error -- no language of the instance
    await local.relationship({ slug: 'portland-sapporo', locale: 'fr' });
    for await (const item of iterate(local.goals, { locale: 'ja' })) expect(item).toBeUndefined();
    // @ts-expect-error -- no language of the instance
    iterate(local.goals, { locale: 'fr' });
    createSisterCitiesClient({
      url: 'https://cms.example.org/graphql',
      locales: ['en'],
      // @ts-expect-error -- the language of all calls is one of the languages
      locale: 'ja',
    });
    await client.goals({ locale: 'fr' });
    same<typeof local, SisterCitiesClient<'en' | 'ja'>>(true);
    expect.assertions(1);
  });
});
