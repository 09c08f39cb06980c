import { startHost } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import type { Host } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import { cacheTags, createSisterCitiesClient, iterate } from '../src';
import type { ReadingMethod, SisterCitiesClient } from '../src';

type Call = (client: SisterCitiesClient) => Promise<unknown>;

const bySlug = { slug: 'portland-sapporo' };
const byKey = { key: 'sapporo-strengthen-relationship' };

const CALLS: Record<ReadingMethod, Call> = {
  anniversaries: (client) => client.anniversaries(),
  association: (client) => client.association(bySlug),
  associationTotal: (client) => client.associationTotal(),
  associations: (client) => client.associations(),
  cities: (client) => client.cities(),
  city: (client) => client.city(bySlug),
  cityTotal: (client) => client.cityTotal(),
  decision: (client) => client.decision(byKey),
  decisionTotal: (client) => client.decisionTotal(),
  decisions: (client) => client.decisions(),
  event: (client) => client.event(bySlug),
  eventSeries: (client) => client.eventSeries(bySlug),
  eventSeriesList: (client) => client.eventSeriesList(),
  eventSeriesTotal: (client) => client.eventSeriesTotal(),
  eventTotal: (client) => client.eventTotal(),
  events: (client) => client.events(),
  gift: (client) => client.gift(bySlug),
  giftTotal: (client) => client.giftTotal(),
  gifts: (client) => client.gifts(),
  goal: (client) => client.goal({ documentId: 'x' }),
  goalTotal: (client) => client.goalTotal(),
  goals: (client) => client.goals(),
  letter: (client) => client.letter(bySlug),
  letterTotal: (client) => client.letterTotal(),
  letters: (client) => client.letters(),
  program: (client) => client.program(),
  relationship: (client) => client.relationship(bySlug),
  relationshipTotal: (client) => client.relationshipTotal(),
  relationships: (client) => client.relationships(),
};

const isMethod = (name: string): name is ReadingMethod => name in CALLS;
const METHODS = Object.keys(CALLS).filter(isMethod);

describe('with a real instance', () => {
  let host: Host;
  const seen: { method: string | undefined; status: number; headers: Headers }[] = [];
  const client = (): SisterCitiesClient =>
    createSisterCitiesClient({
      url: `${host.url}/graphql`,
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        const { status, headers } = response;
        seen.push({ method: init.method, status, headers });
        return response;
      },
    });

  beforeAll(async () => {
    host = await startHost();
    await host.importCity('portland');
  });

  afterAll(() => host.stop());

  it.each(METHODS)('the tags of %s are those that the server publishes', async (method) => {
    const one = client();
    await CALLS[method](one);
    // The first time, the text of the query may have gone in a POST.
    await CALLS[method](one);
    expect(seen.at(-1)?.headers.get('cache-tag')).toBe(cacheTags(method).join(','));
  });

  it('a query is sent with its text once, then asked by hash, and then about what is held', async () => {
    seen.length = 0;
    const one = client();
    const query = '{sisterCitiesCities(sort:"name:asc"){name slug}}';
    const answers = [await one.request(query), await one.request(query), await one.request(query)];
    expect(seen.map(({ method, status }) => [method, status])).toEqual([
      ['GET', 200],
      ['POST', 200],
      ['GET', 200],
      ['GET', 304],
    ]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('a list and a nested list are read to their end, each record once', async () => {
    const slugs: string[] = [];
    for await (const { slug } of iterate(client().cities, { pageSize: 3 })) slugs.push(slug);
    expect(new Set(slugs).size).toBe(await client().cityTotal());
    expect(slugs).toHaveLength(new Set(slugs).size);
    const filters = { relationship: { slug: { eq: 'portland-sapporo' } } };
    const keys: string[] = [];
    for await (const { key } of iterate(client().goals, { filters, pageSize: 1 })) keys.push(key);
    expect(keys).toEqual(['sapporo-strengthen-relationship']);
  });
});
