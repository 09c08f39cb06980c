import { uidOf } from '../shared/names';

import { apiOf, siteUserOf, tokenOf } from './support/api';
import { askingOf } from './support/asking';
import type { Asking } from './support/asking';
import { readInTime } from './support/in-time';
import { officeOf } from './support/office';
import type { Office } from './support/office';
import { outsideOf } from './support/outside';
import { SUSPENDED, workshopOf } from './support/relationships';
import { contentOf, startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let office: Office;
let asking: Asking;
let sapporo: string;
let sapporoCity: string;

const LIST = `{
  sisterCitiesRelationships(sort: "slug:asc", filters: { slug: { in: ["portland-lviv", "portland-sapporo"] } }) {
    slug summary standing
    partnerCity { name image { alternativeText } }
    goals { statement }
  }
}`;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  office = await officeOf(host);
  asking = askingOf(host);
  sapporo = await workshopOf(host).idOf('portland-sapporo');
  const city = await host.documents('city').findFirst({ filters: { slug: 'sapporo' } });
  sapporoCity = city?.documentId ?? '';
});

afterAll(async () => {
  await host.stop();
});

interface Shown {
  slug: string;
  summary: string | null;
  standing: string;
  partnerCity: { name: string; image: { alternativeText: string } | null };
  goals: { statement: string }[];
}

const shownNow = async (): Promise<Shown[]> => (await asking.ask(LIST)).body.data.sisterCitiesRelationships;

const sapporoIn = (shown: Shown[]): Shown | undefined =>
  shown.find(({ slug }) => slug === 'portland-sapporo');

const sapporoNow = async (): Promise<Shown | undefined> => sapporoIn(await shownNow());

const summaryNow = async (): Promise<unknown> => (await sapporoNow())?.summary;

const tableOf = (uid: string): string => host.strapi.db.metadata.get(uid).tableName;

const visit = async (): Promise<string> =>
  (await host.documents('goal').findFirst({ filters: { key: 'sapporo-visit' } }))?.documentId ?? '';

const wantsVisits = (shown: Shown | undefined): boolean | undefined =>
  shown?.goals.some(({ statement }) => statement === 'Visit every year.');

const picture = async (): Promise<number> => {
  const { id } = await host.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'bell.jpg',
      hash: 'bell',
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 1,
      url: '/uploads/bell.jpg',
      provider: 'local',
      alternativeText: 'The bell',
    },
  });
  return id;
};

let file: number;

type Way = [
  name: string,
  change: () => Promise<unknown>,
  seen: (shown: Shown | undefined) => unknown,
  is: unknown,
];

/** In this order: each begins with what the one before has left. */
const WAYS: Way[] = [
  [
    'an update through the Document Service of Strapi',
    () =>
      host
        .documents('relationship')
        .update({ documentId: sapporo, status: 'published', data: { summary: 'First.' } }),
    (shown) => shown?.summary,
    'First.',
  ],
  [
    'an unpublication',
    () => host.documents('relationship').unpublish({ documentId: sapporo }),
    (shown) => shown,
    undefined,
  ],
  [
    'a publication',
    () => host.documents('relationship').publish({ documentId: sapporo }),
    (shown) => shown?.summary,
    'First.',
  ],
  [
    'a record beside it that it shows',
    () =>
      host
        .documents('city')
        .update({ documentId: sapporoCity, status: 'published', data: { name: 'Sapporo-shi' } }),
    (shown) => shown?.partnerCity.name,
    'Sapporo-shi',
  ],
  [
    'a record that begins to belong to it',
    () =>
      host.documents('goal').create({
        status: 'published',
        data: {
          relationship: sapporo,
          area: 'diplomatic_relationships',
          key: 'sapporo-visit',
          statement: 'Visit every year.',
          state: 'active',
          source: 'Minutes',
        },
      }),
    wantsVisits,
    true,
  ],
  [
    'the end of a record',
    async () => host.documents('goal').delete({ documentId: await visit() }),
    wantsVisits,
    false,
  ],
  [
    'a picture that is put to it',
    async () => {
      file = await picture();
      await host
        .documents('city')
        .update({ documentId: sapporoCity, status: 'published', data: { image: file } });
    },
    (shown) => shown?.partnerCity.image,
    { alternativeText: 'The bell' },
  ],
  [
    'a change in the media library',
    () =>
      host.strapi
        .plugin('upload')
        .service('upload')
        .updateFileInfo(file, { alternativeText: 'The peace bell' }),
    (shown) => shown?.partnerCity.image?.alternativeText,
    'The peace bell',
  ],
  [
    'a decision of the office, which writes past the Document Service',
    () => office.transition(sapporo, SUSPENDED),
    (shown) => shown?.standing,
    'suspended',
  ],
  [
    'an import',
    async () => {
      const content = contentOf('portland');
      const list = content.relationships;
      const relationships = Array.isArray(list) ? list : [];
      await host.strapi
        .plugin('sister-cities')
        .service('import')
        .run({
          source: 'portland',
          content: {
            ...content,
            relationships: relationships.map((each) => ({
              ...each,
              summary: `${String(each.key)}, imported`,
            })),
          },
        });
    },
    async () => (await shownNow()).map(({ summary }) => summary),
    ['portland-lviv, imported', 'First.'],
  ],
  [
    'a row that a host writes past everything',
    () => host.strapi.db.connection(tableOf(uidOf('relationship'))).update({ summary: 'Raw.' }),
    (shown) => shown?.summary,
    'Raw.',
  ],
];

describe('an answer that is kept', () => {
  it.each(WAYS)('is shown until %s, and not a moment longer', async (_, change, seen, is) => {
    await asking.warm(LIST);
    await change();
    expect(await seen(await sapporoNow())).toEqual(is);
    // And what is kept from now on is the new one.
    await asking.warm(LIST);
    expect(await seen(await sapporoNow())).toEqual(is);
  });

  it('stays true when a transaction is rolled back', async () => {
    const { body } = await asking.warm(LIST);
    const broken = host.strapi.db.transaction(async () => {
      await host
        .documents('relationship')
        .update({ documentId: sapporo, status: 'published', data: { summary: 'Never.' } });
      throw new Error('Rolled back.');
    });
    await expect(broken).rejects.toThrow('Rolled back.');
    expect((await asking.ask(LIST)).body).toEqual(body);
  });

  it('stays kept while others write what it does not show', async () => {
    const kept: boolean[] = [];
    for (const slug of ['to-sapporo', 'to-lviv', 'to-ulsan', 'to-suzhou']) {
      await asking.warm(LIST);
      await host.documents('letter').create({ data: { title: 'A letter', slug } });
      kept.push((await asking.ask(LIST)).isFromMemory);
    }
    // What was written before may come back from the database in between, and drops the answer once more.
    expect(kept).toContain(true);
  });

  it('is gone within 250 ms after somebody wrote past Strapi, from another process', async () => {
    const outside = await outsideOf(host);
    const table = tableOf(uidOf('relationship'));
    for (const summary of ['One.', 'Two.', 'Three.']) {
      await asking.warm(LIST);
      await outside.run(`update ${table} set summary = '${summary}'`);
      expect(await readInTime(summaryNow, summary)).toBe(summary);
    }
    await outside.close();
  });
});

/** Asks again where the host says that its database is out of reach, which shows nothing old. */
const summaryOnceInReach = async (): Promise<unknown> => {
  const { status, body } = await asking.ask(LIST);
  return status === 503 ? summaryOnceInReach() : sapporoIn(body.data.sisterCitiesRelationships)?.summary;
};

describe('a host whose database has cut every connection', () => {
  it('shows nothing old, and keeps answers again once it hears of writes again', async () => {
    const outside = await outsideOf(host);
    await asking.warm(LIST);
    await outside.cutOthers();
    await outside.run(`update ${tableOf(uidOf('relationship'))} set summary = 'While it was deaf.'`);
    expect(await readInTime(summaryOnceInReach, 'While it was deaf.')).toBe('While it was deaf.');
    await asking.warm(LIST);
    await outside.run(`update ${tableOf(uidOf('relationship'))} set summary = 'Heard.'`);
    expect(await readInTime(summaryNow, 'Heard.')).toBe('Heard.');
    await outside.close();
  });
});

const rolesOf = (type: string): Promise<{ id: number }> =>
  host.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });

const allow = async (type: string, action: string): Promise<unknown> =>
  host.strapi.db
    .query('plugin::users-permissions.permission')
    .create({ data: { action, role: (await rolesOf(type)).id } });

const forbid = async (type: string, action: string): Promise<void> => {
  const { id: role } = await rolesOf(type);
  await host.strapi.db.query('plugin::users-permissions.permission').delete({ where: { action, role } });
};

const FIND = `${uidOf('relationship')}.find`;

const isRefused = async (who: Asking): Promise<boolean> => (await who.ask(LIST)).body.data === null;

describe('who may see an answer', () => {
  it('is asked anew when a permission is taken from visitors, and given again', async () => {
    await asking.warm(LIST);
    await forbid('public', FIND);
    expect(await isRefused(asking)).toBe(true);
    await allow('public', FIND);
    expect(await isRefused(asking)).toBe(false);
    await asking.warm(LIST);
    await host.strapi.db
      .connection('up_permissions')
      .where({ action: FIND })
      .update({ action: `${FIND}-no-more` });
    expect(await isRefused(asking)).toBe(true);
    await host.strapi.db
      .connection('up_permissions')
      .where({ action: `${FIND}-no-more` })
      .update({ action: FIND });
    expect(await isRefused(asking)).toBe(false);
  });

  it('is told apart: a visitor, a resident and the holders of two tokens never get what another may see', async () => {
    const resident = askingOf(host, await siteUserOf(host));
    const site = askingOf(host, await tokenOf(host, 'read-only'));
    const other = askingOf(host, await tokenOf(host, [`${uidOf('city')}.find`]));
    for (let each = 0; each < 3; each += 1) {
      const refused = [];
      for (const who of [asking, resident, site, other]) refused.push(await isRefused(who));
      expect(refused).toEqual([false, false, false, true]);
    }
    await forbid('authenticated', FIND);
    expect([await isRefused(asking), await isRefused(resident)]).toEqual([false, true]);
  });

  it('is asked anew when a token is taken back', async () => {
    const token = await tokenOf(host, 'read-only');
    const site = askingOf(host, token);
    expect(await isRefused(site)).toBe(false);
    await host.strapi.db.query('admin::api-token').deleteMany({ where: { type: 'read-only' } });
    expect((await apiOf(host, token).graphql(LIST)).status).toBe(401);
  });
});

describe('the rules of the city', () => {
  it('drop what is kept when they are saved', async () => {
    await asking.warm(LIST);
    await office.usePreset('portland');
    expect(await asking.ask(LIST)).toMatchObject({ isFromMemory: false });
  });
});
