import { uidOf } from '../shared/names';
import { EVERYTHING_PUBLIC } from '../shared/presentation';

import { apiOf, tokenOf } from './support/api';
import type { Answer, Api } from './support/api';
import { startOffice } from './support/office';
import type { Office } from './support/office';
import { bothWaysOf, turnOffFor } from './support/presentation';
import { sentDuring } from './support/statements';
import type { Host } from './support/strapi';

jest.setTimeout(300_000);

const GIFT = uidOf('gift');
const R = '/sister-cities/relationships';

/** No other text of the city has it. */
const BELL = 'Lantern 7391 Bell';

let host: Host;
let office: Office;
let visitor: Api;
let holder: Api;
let bellId: string;
let sapporoId: string;
let fileId: number;

const turnOff = (...names: string[]): Promise<void> => turnOffFor(office, names);

beforeAll(async () => {
  ({ host, office } = await startOffice('portland'));
  host.strapi.config.set('plugin::sister-cities.responseCache', { enabled: false, maxBytes: 0 });
  visitor = apiOf(host);
  holder = apiOf(host, await tokenOf(host, 'full-access'));
  const bell = await host.documents('gift').findFirst({ filters: { name: { $contains: 'Bell' } } });
  bellId = String(bell?.documentId);
  const { id } = await host.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'bell.png',
      hash: 'bell',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/bell.png',
      provider: 'local',
    },
  });
  fileId = id;
  await host.documents('gift').update({ documentId: bellId, data: { name: BELL, pictures: [id] } });
  await host.documents('gift').publish({ documentId: bellId });
  const sapporo = await host.documents('relationship').findFirst({ filters: { slug: 'portland-sapporo' } });
  sapporoId = String(sapporo?.documentId);
  await host.documents('relationship').update({ documentId: sapporoId, data: { gallery: [id] } });
  await host.documents('relationship').publish({ documentId: sapporoId });
});

afterAll(async () => {
  await host.stop();
});

/** How often the words and switches are read from the database while some work is done. */
const readsOfSwitches = async (work: () => Promise<unknown>): Promise<number> =>
  (await sentDuring(host, work)).filter((sql) => sql.includes('sister_cities_presentation_versions')).length;

describe('a file that a hidden gift uses', () => {
  const ways = (): string[] => [
    `/upload/files/${String(fileId)}?populate=related`,
    '/upload/files?populate=*',
    `/upload/files?populate[related][on][${GIFT}][fields][0]=name`,
    `${R}?populate[gallery][populate]=related&pagination[pageSize]=100`,
  ];

  it('tells a holder of every right of the gift before', async () => {
    await turnOff();
    for (const path of ways())
      expect([path, (await holder.rest('GET', path)).text]).toEqual([path, expect.stringContaining(BELL)]);
  });

  it('does not once the switch is off, and still tells of what else uses it', async () => {
    await turnOff('gifts');
    for (const path of ways()) {
      const { status, text } = await holder.rest('GET', path);
      expect([path, status, text.includes(BELL), text.includes(bellId)]).toEqual([path, 200, false, false]);
    }
    const [path = ''] = ways();
    expect((await holder.rest('GET', path)).text).toContain('portland-sapporo');
  });
});

describe('a write to what is hidden', () => {
  it('answers only which gift it was', async () => {
    await turnOff('gifts');
    const kept = { id: expect.any(Number), documentId: bellId };
    const answer = await holder.rest('PUT', `/sister-cities/gifts/${bellId}`, {});
    expect([answer.status, answer.body.data]).toEqual([200, kept]);
    const populated = await holder.rest('PUT', `/sister-cities/gifts/${bellId}?populate=*`, {});
    expect([populated.status, populated.body.data]).toEqual([200, kept]);
  });

  it('that deletes a gift deletes it', async () => {
    await turnOff('gifts');
    const { documentId } = await host.documents('gift').create({
      data: { name: 'Sister tree', slug: 'sister-tree', direction: 'received' },
    });
    const { status } = await holder.rest('DELETE', `/sister-cities/gifts/${documentId}`);
    expect([status, await host.documents('gift').findOne({ documentId })]).toEqual([204, null]);
  });

  it('is refused to visitors, who delete nothing', async () => {
    const { status } = await visitor.rest('DELETE', `/sister-cities/gifts/${bellId}`);
    expect([status, (await host.documents('gift').findOne({ documentId: bellId }))?.name]).toEqual([
      403,
      BELL,
    ]);
  });

  it('is refused without naming a gift, where something else would lose it', async () => {
    await turnOff();
    const before = await holder.rest('DELETE', `${R}/${sapporoId}`);
    expect([before.status, before.body.error.message]).toEqual([400, expect.stringContaining(BELL)]);
    await turnOff('gifts');
    const { status, body, text } = await holder.rest('DELETE', `${R}/${sapporoId}`);
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringMatching(/cannot be deleted: records inside the office; .*event “/),
    ]);
    expect([text.includes(BELL), text.includes('gift')]).toEqual([false, false]);
  });
});

describe('a write that would leave a hidden gift alone', () => {
  it('is refused without naming the gift', async () => {
    const write = (): Promise<Answer> => holder.rest('PUT', `${R}/${sapporoId}`, { gifts: { set: [] } });
    await turnOff();
    const before = await write();
    expect([before.status, before.body.error?.message]).toEqual([400, expect.stringContaining(BELL)]);
    await turnOff('gifts');
    const { status, body, text } = await write();
    expect([status, body.error?.message]).toEqual([
      400,
      expect.stringContaining('A record inside the office would be left without a relationship'),
    ]);
    expect([text.includes(BELL), text.includes(bellId)]).toEqual([false, false]);
  });
});

describe('a node that nobody tells of a save', () => {
  const GIFTS = '{ sisterCitiesGifts { name } }';

  it('shows what is hidden for a second at most', async () => {
    await turnOff();
    const compiled: { forgetSettings: () => void } = host.strapi.plugin('sister-cities').service('compiled');
    const { forgetSettings } = compiled;
    compiled.forgetSettings = () => undefined;
    try {
      expect((await visitor.graphql(GIFTS)).text).toContain(BELL);
      await turnOff('gifts');
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      expect((await visitor.graphql(GIFTS)).body).toEqual({ data: { sisterCitiesGifts: [] } });
    } finally {
      compiled.forgetSettings = forgetSettings;
    }
  });
});

describe('contact points that are hidden', () => {
  const answered = async (query: string): Promise<boolean> => {
    const { statistics }: { statistics: { answered: number } } = host.strapi
      .plugin('sister-cities')
      .service('compiled');
    const before = statistics.answered;
    expect((await visitor.graphql(query)).body.errors).toBeUndefined();
    return statistics.answered > before;
  };

  it.each([
    ['{ sisterCitiesRelationships { slug yearsSince { years } nextEvent { slug } } }', true],
    ['{ sisterCitiesRelationships { slug associations { slug name } } }', true],
    ['{ sisterCitiesProgram { name countsSentence } }', true],
    ['{ sisterCitiesGifts { name } }', true],
    ['{ sisterCitiesProgram { contactPoints { name } } }', false],
    ['{ sisterCitiesRelationships { associations { tel: contactPoints { telephone } } } }', false],
    [
      '{ sisterCitiesRelationships(pagination: { limit: 5 }) { lastEvent { association { contactPoints { telephone } } } } }',
      false,
    ],
    [
      '{ sisterCitiesAnniversaries(months: 12) { relationship { associations(pagination: { limit: 2 }) { contactPoints { telephone } } } } }',
      false,
    ],
  ])('leave %s to one statement: %s', async (query, isCompiled) => {
    await turnOff();
    expect(await answered(query)).toBe(true);
    await turnOff('contactPoints');
    expect(await answered(query)).toBe(isCompiled);
  });
});

describe('the switches', () => {
  it.each([
    ['/sister-cities/cities', 0],
    [`${R}?populate[partnerCity]=true&filters[slug]=portland-lviv&sort=title`, 0],
    ['/sister-cities/associations?fields[0]=name', 0],
    ['/articles', 0],
    ['/sister-cities/associations', 1],
    ['/sister-cities/program', 1],
    ['/sister-cities/gifts', 1],
    [`${R}?populate=gifts`, 1],
    [`${R}?filters[gifts][name][$contains]=Bell`, 1],
  ])('are read for GET %s this often: %s', async (path, reads) => {
    await turnOff();
    expect(await readsOfSwitches(() => holder.rest('GET', path))).toBe(reads);
  });

  it.each([
    ['{ sisterCitiesRelationships { slug partnerCity { name } } }', 0],
    ['{ sisterCitiesProgram { name } }', 0],
    ['{ sisterCitiesProgram { countsSentence process { title } contactPoints { name } } }', 1],
    ['{ sisterCitiesGifts { name relationship { lastContactOn } } }', 1],
  ])('are read for %s by Strapi’s own server this often: %s', async (query, reads) => {
    host.strapi.config.set('plugin::sister-cities.compiledQueries', false);
    expect(await readsOfSwitches(() => visitor.graphql(query))).toBe(reads);
    host.strapi.config.set('plugin::sister-cities.compiledQueries', true);
  });
});

describe('a stored row that no longer holds', () => {
  const store = async (presentation: object): Promise<void> => {
    const { body } = await office.send('GET', '/sister-cities/presentation');
    const version = Number(body.data.version) + 1;
    await host.strapi.db.query('plugin::sister-cities.presentation-version').create({
      data: { version, presentation, actor: 'an older version', savedOn: new Date().toISOString() },
    });
  };
  const word = { other: '双子都市' };

  it('takes nothing down: what still holds of it holds', async () => {
    await store({
      terminology: { sister_city: { en: { one: 'twin town' }, ja: word }, twin: { ja: word } },
      visibility: { gifts: false, letters: false },
      theme: 'dark',
    });
    expect((await office.send('GET', '/sister-cities/presentation')).body.data.presentation).toEqual({
      terminology: { sister_city: { ja: word } },
      visibility: { ...EVERYTHING_PUBLIC, gifts: false },
    });
    const list = await visitor.rest('GET', '/sister-cities/gifts');
    expect([list.status, list.body.data]).toEqual([200, []]);
    await bothWaysOf(host, async () => {
      expect(
        (await visitor.graphql('{ sisterCitiesGifts { name } sisterCitiesProgram { countsSentence } }')).body,
      ).toEqual({
        data: {
          sisterCitiesGifts: [],
          sisterCitiesProgram: { countsSentence: 'nine sister cities and one friendship city' },
        },
      });
    });
  });

  it('is saved over as any other', async () => {
    await turnOff('gifts');
    expect((await office.send('GET', '/sister-cities/presentation')).body.data.presentation).toEqual({
      terminology: {},
      visibility: { ...EVERYTHING_PUBLIC, gifts: false },
    });
  });
});
