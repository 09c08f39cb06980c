import { EVERYTHING_PUBLIC } from '../shared/presentation';

import { apiOf, tokenOf } from './support/api';
import type { Answer, Api } from './support/api';
import { askingOf } from './support/asking';
import { startOffice } from './support/office';
import type { Office } from './support/office';
import { bothWaysOf, savePresentation, turnOffFor } from './support/presentation';
import type { Host } from './support/strapi';

jest.setTimeout(300_000);

let host: Host;
let office: Office;
let visitor: Api;

beforeAll(async () => {
  ({ host, office } = await startOffice('portland'));
  visitor = apiOf(host);
});

afterAll(async () => {
  await host.stop();
});

const put = (presentation: object): Promise<Answer> => savePresentation(office, presentation);
const turnOff = (...names: string[]): Promise<void> => turnOffFor(office, names);
const bothWays = (work: () => Promise<void>): Promise<void> => bothWaysOf(host, work);

const COUNTS = '{ sisterCitiesProgram { countsSentence } }';
const sentenceOf = async (query = COUNTS): Promise<unknown> =>
  (await visitor.graphql(query)).body.data.sisterCitiesProgram.countsSentence;

describe('the words of a city', () => {
  it('are the usual ones until somebody saves', async () => {
    const { body } = await office.send('GET', '/sister-cities/presentation');
    expect(body.data).toEqual({
      version: 0,
      presentation: { terminology: {}, visibility: EVERYTHING_PUBLIC },
    });
    expect(await sentenceOf()).toBe('nine sister cities and one friendship city');
  });

  it('are in the sentences that readers get at once, also those that were kept in memory', async () => {
    const asking = askingOf(host);
    await asking.warm(COUNTS);
    const terminology = { sister_city: { en: { one: 'twin town', other: 'twin towns' } } };
    expect((await put({ terminology, visibility: EVERYTHING_PUBLIC })).status).toBe(200);
    expect((await asking.ask(COUNTS)).body.data.sisterCitiesProgram.countsSentence).toBe(
      'nine twin towns and one friendship city',
    );
    await bothWays(async () => {
      expect(await sentenceOf()).toBe('nine twin towns and one friendship city');
    });
  });

  it('are in the way of a city to a partnership, which everybody may read, in both ways it is answered', async () => {
    const query = '{ sisterCitiesProgram { process { step title sentences { text } } } }';
    const told = async (): Promise<string> =>
      JSON.stringify((await visitor.graphql(query)).body.data.sisterCitiesProgram.process);
    await bothWays(async () => {
      const process = await told();
      expect(process).toContain('"title":"Designation as “twin town”"');
      expect(process).toContain(
        'Each partner is designated “friendship city” before it is designated “twin town”.',
      );
      expect(process).not.toMatch(/sister cit/);
    });
  });

  it('are in what the rules say to a partner, for the office', async () => {
    const usual = (await office.send('GET', '/sister-cities/presentation')).body.data.presentation;
    const partnerTown = { en: { one: 'partner town', other: 'partner towns' } };
    const terminology = { ...usual.terminology, friendship_city: partnerTown };
    expect((await put({ ...usual, terminology })).status).toBe(200);
    const lviv = await host.documents('relationship').findFirst({ filters: { slug: 'portland-lviv' } });
    const path = `/sister-cities/relationships/${String(lviv?.documentId)}/life`;
    expect((await office.send('GET', path)).text).toContain(
      'Portland – Lviv has been designated “partner town” since 2022; at least 12 months are required.',
    );
    expect((await put(usual)).status).toBe(200);
    expect((await office.send('GET', path)).text).toContain('has been a friendship city since 2022;');
  });

  it('are in the letters to every partner', async () => {
    const { body } = await office.send('GET', '/sister-cities/letters-to-partners?language=en');
    const nouns = body.data.partners.map(
      (partner: { values: { designation?: string } }) => partner.values.designation,
    );
    expect([...new Set(nouns)].sort()).toEqual(['friendship city', 'twin town']);
  });

  it('are in the Council packet', async () => {
    const sapporo = await host.documents('relationship').findFirst({ filters: { slug: 'portland-sapporo' } });
    const path = `/sister-cities/relationships/${String(sapporo?.documentId)}/packet?format=markdown`;
    expect((await office.send('GET', path)).text).toContain('is a twin town;');
  });

  it('are not saved where half a noun is missing, nor over what somebody else has saved', async () => {
    const terminology = { sister_city: { en: { one: 'twin town' } } };
    const refused = await put({ terminology, visibility: EVERYTHING_PUBLIC });
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      'terminology.sister_city.en.other is empty. Expected a word such as twin town.',
    ]);
    const late = await office.send('PUT', '/sister-cities/presentation', {
      version: 0,
      presentation: { terminology: {}, visibility: EVERYTHING_PUBLIC },
    });
    expect(late.status).toBe(409);
    expect(await sentenceOf()).toBe('nine twin towns and one friendship city');
  });

  it('are closed to whoever is not signed in', async () => {
    expect((await visitor.send('GET', '/sister-cities/presentation')).status).toBe(401);
    expect((await visitor.send('PUT', '/sister-cities/presentation', { body: {} })).status).toBe(401);
  });
});

/** No other text of the city has it. */
const BELL = 'Lantern 7391 Bell';
const PHONE = '503-823-4130';
const R = '/sister-cities/relationships';

/** Every way to ask about gifts that answers while they are public. */
const GIFT_READS = [
  '/sister-cities/gifts',
  '/sister-cities/gifts?filters[name][$contains]=Bell',
  '/sister-cities/gifts?_q=Bell',
  '/sister-cities/gifts?sort=name',
  `${R}?populate=gifts&pagination[pageSize]=100`,
  `${R}?populate=*&pagination[pageSize]=100`,
  `${R}?populate[0]=gifts&pagination[pageSize]=100`,
  `${R}?populate[gifts][fields][0]=name&pagination[pageSize]=100`,
  '/sister-cities/events?populate=gifts&pagination[pageSize]=100',
  '/sister-cities/events?populate[relationships][populate]=gifts&pagination[pageSize]=100',
];

/** Ways to tell by a condition what a gift is. */
const GIFT_CONDITIONS = [
  `${R}?filters[gifts][name][$contains]=Bell`,
  `${R}?filters[$or][0][gifts][name][$contains]=Bell`,
  `${R}?filters[$not][gifts][id][$null]=true`,
  `${R}?sort=gifts.name`,
  '/sister-cities/events?filters[gifts][name][$contains]=Bell',
  '/sister-cities/events?populate[relationships][filters][gifts][name][$contains]=Bell',
];

const GIFT_QUERIES = [
  '{ sisterCitiesGifts { name } }',
  '{ sisterCitiesGifts_connection { nodes { name } pageInfo { total } } }',
  '{ sisterCitiesRelationships(pagination: { pageSize: 100 }) { gifts { name } } }',
  '{ sisterCitiesRelationships(pagination: { pageSize: 100 }) { gifts_connection { nodes { name } } } }',
  '{ sisterCitiesEvents(pagination: { pageSize: 50 }) { gifts(pagination: { pageSize: 5 }) { name } relationships(pagination: { pageSize: 5 }) { gifts(pagination: { pageSize: 5 }) { name } } } }',
];

const GIFT_FILTERS = [
  '{ sisterCitiesRelationships(filters: { gifts: { name: { contains: "Bell" } } }) { slug } }',
  '{ sisterCitiesEvents(filters: { gifts: { name: { contains: "Bell" } } }) { slug } }',
  '{ sisterCitiesRelationships(sort: ["gifts.name"]) { slug } }',
];

describe('gifts that a city keeps to itself', () => {
  let callers: Api[];
  let bellId: string;

  beforeAll(async () => {
    callers = [visitor, apiOf(host, await tokenOf(host, 'full-access'))];
    const bell = await host.documents('gift').findFirst({ filters: { name: { $contains: 'Bell' } } });
    bellId = String(bell?.documentId);
    await host.documents('gift').update({ documentId: bellId, data: { name: BELL } });
    await host.documents('gift').publish({ documentId: bellId });
    await turnOff();
  });

  it.each(GIFT_READS)('are told before, %s', async (path) => {
    expect((await visitor.rest('GET', path)).text).toContain(BELL);
  });

  it.each(GIFT_CONDITIONS)('are compared before, %s', async (path) => {
    expect((await visitor.rest('GET', path)).status).toBe(200);
  });

  it.each(GIFT_QUERIES)('are told before, %s', async (query) => {
    expect((await askingOf(host).warm(query)).body.errors).toBeUndefined();
    expect((await visitor.graphql(query)).text).toContain(BELL);
  });

  it('are not once the switch is off, in any answer of REST, to anybody', async () => {
    await turnOff('gifts');
    for (const api of callers)
      for (const path of GIFT_READS) {
        const answer = await api.rest('GET', path);
        expect([path, answer.status, answer.text.includes(BELL)]).toEqual([path, 200, false]);
      }
    const list = await visitor.rest('GET', '/sister-cities/gifts');
    expect([list.body.data, list.body.meta.pagination.total]).toEqual([[], 0]);
    expect((await visitor.rest('GET', `/sister-cities/gifts/${bellId}`)).status).toBe(404);
    const one = await visitor.rest('GET', `${R}?populate=*&pagination[pageSize]=100`);
    expect(one.body.data.some((each: object) => Object.hasOwn(each, 'gifts'))).toBe(false);
  });

  it('are in no condition of REST', async () => {
    for (const api of callers)
      for (const path of GIFT_CONDITIONS) {
        const { status, body } = await api.rest('GET', path);
        expect([path, status, body.error?.message]).toEqual([
          path,
          400,
          expect.stringContaining('asks for something that this city does not publish'),
        ]);
      }
  });

  it('are in no answer of GraphQL, and pages that show them go on', async () => {
    await bothWays(async () => {
      for (const api of callers)
        for (const query of GIFT_QUERIES) {
          const { body, text } = await api.graphql(query);
          expect([query, body.errors, text.includes(BELL)]).toEqual([query, undefined, false]);
        }
      const { body } = await visitor.graphql(
        `{ sisterCitiesGifts_connection { nodes { name } pageInfo { total } } sisterCitiesGift(documentId: "${bellId}") { name } }`,
      );
      expect(body.data).toEqual({
        sisterCitiesGifts_connection: { nodes: [], pageInfo: { total: 0 } },
        sisterCitiesGift: null,
      });
    });
  });

  it('are in no condition of GraphQL', async () => {
    await bothWays(async () => {
      for (const query of GIFT_FILTERS) {
        const { body } = await visitor.graphql(query);
        expect([query, body.errors?.[0]?.message]).toEqual([
          query,
          expect.stringContaining('asks for something that this city does not publish'),
        ]);
      }
    });
  });

  it('are still in the admin panel', async () => {
    const { status, text } = await office.send(
      'GET',
      '/content-manager/collection-types/plugin::sister-cities.gift',
    );
    expect([status, text.includes(BELL)]).toEqual([200, true]);
  });

  it('are told again once the switch is on', async () => {
    await turnOff();
    for (const path of GIFT_READS) expect((await visitor.rest('GET', path)).text).toContain(BELL);
    for (const query of GIFT_QUERIES) expect((await visitor.graphql(query)).text).toContain(BELL);
  });
});

const CONTACT_READS = [
  '/sister-cities/program',
  '/sister-cities/program?fields[0]=contactPoints&fields[1]=name',
];
const CONTACT_QUERIES = ['{ sisterCitiesProgram { name contactPoints { name telephone email } } }'];

describe('contact points that a city keeps to itself', () => {
  it('are told before', async () => {
    for (const path of CONTACT_READS) expect((await visitor.rest('GET', path)).text).toContain(PHONE);
    for (const query of CONTACT_QUERIES) {
      await askingOf(host).warm(query);
      expect((await visitor.graphql(query)).text).toContain(PHONE);
    }
  });

  it('are in no answer once the switch is off', async () => {
    await turnOff('contactPoints');
    for (const path of CONTACT_READS) {
      const { status, body, text } = await visitor.rest('GET', path);
      expect([status, text.includes(PHONE), Object.hasOwn(body.data, 'contactPoints')]).toEqual([
        200,
        false,
        false,
      ]);
    }
    await bothWays(async () => {
      for (const query of CONTACT_QUERIES) {
        const { body } = await visitor.graphql(query);
        expect(body.data.sisterCitiesProgram.contactPoints).toEqual([]);
        expect(body.errors).toBeUndefined();
      }
    });
  });

  it('are in no condition, and no search finds them', async () => {
    const association = '/sister-cities/associations';
    for (const path of [
      `${association}?filters[contactPoints][$contains]=503`,
      `${association}?filters[contactPoints][$notNull]=true`,
      `${association}?sort=contactPoints`,
      `${R}?filters[associations][contactPoints][$contains]=503`,
    ])
      expect([path, (await visitor.rest('GET', path)).status]).toEqual([path, 400]);
    expect((await visitor.rest('GET', `${association}?_q=${PHONE}`)).body.data).toEqual([]);
  });
});

describe('the rules that a city keeps to itself', () => {
  const PROCESS = '{ sisterCitiesProgram { process { title sentences { text } } } }';

  it('are told before', async () => {
    await turnOff();
    await askingOf(host).warm(PROCESS);
    expect((await visitor.graphql(PROCESS)).text).toContain('10,000.00 USD');
  });

  it('are no longer, also where the answer was kept in memory', async () => {
    await turnOff('process');
    await bothWays(async () => {
      expect((await visitor.graphql(PROCESS)).body).toEqual({
        data: { sisterCitiesProgram: { process: [] } },
      });
    });
  });
});

describe('the words and switches', () => {
  it('are the same after a restart', async () => {
    const before = (await office.send('GET', '/sister-cities/presentation')).body.data;
    host = await host.restart();
    const { currentPresentation } = await import('../server/src/presentation/store');
    expect(await currentPresentation(host.strapi)).toEqual(before);
  });
});
