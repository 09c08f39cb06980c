import { uidOf } from '../shared/names';
import type { TypeName } from '../shared/names';

import { adminAs, adminOf, changeRole } from './support/admin';
import type { AdminApi, HeldPermission } from './support/admin';
import { importDeskOf } from './support/import-desk';
import type { ImportDesk } from './support/import-desk';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let admin: AdminApi;
let desk: ImportDesk;

const RUNS = 'plugin::sister-cities.import-run';
const IMPORT = 'plugin::sister-cities.imports.run';
const RECORD = 'plugin::sister-cities.decisions.record';

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  admin = await adminOf(host);
  desk = importDeskOf(admin);
});

afterAll(async () => {
  await host.stop();
});

const idOf = async (type: TypeName, slug: string): Promise<string> =>
  (await host.documents(type).findFirst({ filters: { slug } }))?.documentId ?? '';

type Version = 'draft' | 'published';

const versions = async (
  type: TypeName,
  documentId: string,
  field: string,
): Promise<Record<Version, unknown>> => {
  const of = async (status: Version): Promise<unknown> =>
    (
      await host.documents(type).findOne({
        documentId,
        status,
        populate: ['relationships', 'gallery'].filter((each) => each === field),
      })
    )?.[field];
  return { draft: await of('draft'), published: await of('published') };
};

const linked = (value: unknown): unknown[] => [value].flat().map((each) => Object(each).documentId);

const explorer = (type: TypeName, ...actions: string[]): HeldPermission[] =>
  actions.map((action) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: uidOf(type),
    locales: null,
  }));

describe('an import and its undo', () => {
  it('leave unpublished what an editor was working on, even where the file says what visitors read', async () => {
    const documentId = await idOf('relationship', 'portland-lviv');
    const write = (summary: string, status?: 'published'): Promise<unknown> =>
      host.documents('relationship').update({ documentId, data: { summary }, ...(status ? { status } : {}) });
    await write('What visitors read.', 'published');
    await write('What an editor is writing.');
    const { token, report } = await desk.take({
      relationships: [{ key: 'portland-lviv', summary: 'What visitors read.' }],
    });
    expect(report.rows[0]?.outcome).toBe('changed');
    expect((await desk.undo(token)).status).toBe(200);
    expect(await versions('relationship', documentId, 'summary')).toEqual({
      draft: 'What an editor is writing.',
      published: 'What visitors read.',
    });
  });

  it('take a published change back for visitors too, and leave what is written in another language', async () => {
    const slug = 'portland-bologna';
    const documentId = await idOf('relationship', slug);
    await host.strapi.plugin('i18n').service('locales').create({ code: 'es', name: 'Spanish (es)' });
    const inSpanish = { documentId, locale: 'es' };
    const cities = {
      homeCity: await idOf('city', 'portland-or'),
      partnerCity: await idOf('city', 'bologna'),
    };
    for (const each of [
      { documentId: cities.homeCity, name: 'Portland', slug: 'portland-or', countryCode: 'US' },
      { documentId: cities.partnerCity, name: 'Bolonia', slug: 'bologna', countryCode: 'IT' },
    ]) {
      const { documentId: cityId, ...data } = each;
      await host.documents('city').update({ documentId: cityId, locale: 'es', data });
    }
    const relationships = host.documents('relationship');
    await relationships.update({
      ...inSpanish,
      data: { ...cities, slug, summary: 'Lo que se lee.' },
      status: 'published',
    });
    await relationships.update({ ...inSpanish, data: { summary: 'Lo que se escribe.' } });
    const before = await versions('relationship', documentId, 'summary');
    const { token } = await desk.take({
      relationships: [{ key: 'portland-bologna', summary: 'As the list says it.' }],
    });
    expect(await versions('relationship', documentId, 'summary')).toEqual({
      draft: 'As the list says it.',
      published: 'As the list says it.',
    });
    expect((await desk.undo(token)).status).toBe(200);
    expect(await versions('relationship', documentId, 'summary')).toEqual(before);
    expect((await relationships.findOne({ ...inSpanish, status: 'published' }))?.summary).toBe(
      'Lo que se lee.',
    );
    expect((await relationships.findOne({ ...inSpanish, status: 'draft' }))?.summary).toBe(
      'Lo que se escribe.',
    );
  });

  it('publish no relation that an editor has only drafted', async () => {
    const documentId = await idOf('event', 'peace-bell-rededication-2019');
    const [sapporo, lviv] = [
      await idOf('relationship', 'portland-sapporo'),
      await idOf('relationship', 'portland-lviv'),
    ];
    await host.documents('event').update({ documentId, data: { relationships: [sapporo, lviv] } });
    await desk.take({ events: [{ key: 'peace-bell-rededication-2019', theme: 'As the list says it.' }] });
    const relationships = await versions('event', documentId, 'relationships');
    expect(linked(relationships.draft).sort()).toEqual([lviv, sapporo].sort());
    expect(linked(relationships.published)).toEqual([sapporo]);
    expect((await versions('event', documentId, 'theme')).draft).toBe('As the list says it.');
  });

  it('publish no picture that an editor has only drafted', async () => {
    const documentId = await idOf('relationship', 'portland-sapporo');
    const picture = await host.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'bell.jpg',
        hash: 'bell',
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 1,
        url: '/uploads/bell.jpg',
        provider: 'local',
        alternativeText: 'The Peace Bell',
        documentId: 'bell',
      },
    });
    await host.documents('relationship').update({ documentId, data: { gallery: [picture.id] } });
    await desk.take({ relationships: [{ key: 'portland-sapporo', summary: 'As the list says it.' }] });
    const gallery = await versions('relationship', documentId, 'gallery');
    expect(linked(gallery.draft)).toEqual(['bell']);
    expect([gallery.published].flat().filter((each) => each !== null)).toEqual([]);
  });
});

describe('an undo by whoever may no longer do what it does', () => {
  const city = { key: 'bend', name: 'Bend', countryCode: 'US' };
  const words = (what: string): string => `Your role may not ${what}`;

  it('takes no record away without the right to delete', async () => {
    const writer = explorer('city', 'read', 'create', 'update');
    const theirs = importDeskOf(await adminAs(host, 'Writer of cities', [IMPORT, ...writer]));
    const { token } = await theirs.take({ cities: [city] });
    const refused = await theirs.undo(token);
    expect([refused.status, refused.body.error.message]).toEqual([
      403,
      expect.stringContaining(words('delete cities')),
    ]);
    expect(await theirs.obstacles(token)).toEqual(['not-allowed', 'not-allowed']);
    expect(await host.documents('city').count({ filters: { slug: 'bend' } })).toBe(1);
    await changeRole(host, 'Writer of cities', [IMPORT, ...explorer('city', 'read', 'delete')]);
    expect(await theirs.obstacles(token)).toEqual([null, null]);
    expect((await theirs.undo(token)).status).toBe(200);
    expect(await host.documents('city').count({ filters: { slug: 'bend' } })).toBe(0);
  });

  it('changes no record back without the right to update it, and to publish it', async () => {
    const role = 'Writer of events';
    const others = [IMPORT, ...explorer('relationship', 'read'), ...explorer('event', 'read')];
    const theirs = importDeskOf(
      await adminAs(host, role, [...others, ...explorer('event', 'update', 'publish')]),
    );
    const { token } = await theirs.take({
      events: [{ key: 'celebrate-trade-2019', partOf: 'As the list says it.' }],
    });
    for (const held of [explorer('event', 'publish'), explorer('event', 'update')]) {
      await changeRole(host, role, [...others, ...held]);
      const refused = await theirs.undo(token);
      expect([refused.status, refused.body.error.message]).toEqual([
        403,
        expect.stringContaining(words('update events')),
      ]);
      expect(await theirs.obstacles(token)).toEqual(['not-allowed', 'not-allowed']);
    }
    await changeRole(host, role, [...others, ...explorer('event', 'update', 'publish')]);
    expect((await theirs.undo(token)).status).toBe(200);
  });

  it('takes no decision off the record without the right to record them', async () => {
    const role = 'Recorder';
    const others = [IMPORT, ...explorer('relationship', 'read')];
    const theirs = importDeskOf(await adminAs(host, role, [...others, RECORD]));
    const { token, end } = await theirs.take({
      decisions: [
        {
          key: 'sapporo-of-1959',
          relationship: 'portland-sapporo',
          classification: 'designate_sister',
          decidedOn: '1959',
          source: 'A test',
        },
      ],
    });
    expect(end).toMatchObject({ line: 'done' });
    await changeRole(host, role, others);
    expect((await theirs.undo(token)).status).toBe(403);
    expect(await host.documents('decision').count({ filters: { key: 'sapporo-of-1959' } })).toBe(1);
  });
});

describe('the list of imports', () => {
  const DAY = 24 * 3_600_000;

  const past = async (token: string, days: number, values: Record<string, unknown> = {}): Promise<unknown> =>
    host.strapi.db.query(RUNS).create({
      data: {
        token,
        name: 'old.csv',
        actorId: 0,
        actor: 'Nobody',
        state: 'done',
        startedAt: new Date(Date.now() - days * DAY),
        records: JSON.stringify([{ zq: 'before' }]),
        ...values,
      },
    });

  it('keeps what an undo needs for its period only, and each import for 90 days, without another import', async () => {
    await past('zq-of-today-0001', 0.5);
    await past('zq-of-yesterday-1', 2);
    await past('zq-of-89-days-001', 89.9);
    await past('zq-of-91-days-001', 90.1);
    await host.strapi.cron.jobs.find(({ name }) => name === 'sister-cities.submissions')?.job.invoke();
    const rows = await host.strapi.db
      .query(RUNS)
      .findMany({ where: { token: { $startsWith: 'zq-of-' } }, orderBy: { id: 'asc' } });
    expect(
      rows.map(({ token, records }: { token: string; records: unknown }) => [token, records !== null]),
    ).toEqual([
      ['zq-of-today-0001', true],
      ['zq-of-yesterday-1', false],
      ['zq-of-89-days-001', false],
    ]);
  });

  it('has one’s last import as the last one, however often one failed since', async () => {
    const { token } = await desk.take({ cities: [{ key: 'salem', name: 'Salem', countryCode: 'US' }] });
    const { actorId } = await host.strapi.db.query(RUNS).findOne({ where: { token } });
    for (let at = 0; at < 51; at += 1)
      await past(`zq-failed-${String(at).padStart(6, '0')}`, 0, { actorId, state: 'failed', records: null });
    const { body } = await admin.send('GET', `/sister-cities/imports/${token}`);
    expect(body.data).toMatchObject({ state: 'done', obstacle: null });
    expect((await desk.undo(token)).status).toBe(200);
  });

  it('is of people: what one imported is marked as made and changed by that person', async () => {
    const byWhom = async (slug: string): Promise<unknown[]> => {
      const row = await host.strapi.db
        .query(uidOf('city'))
        .findOne({ where: { slug }, populate: ['createdBy', 'updatedBy'] });
      return [row?.createdBy?.email ?? null, row?.updatedBy?.email ?? null];
    };
    await desk.take({
      cities: [
        { key: 'eugene', name: 'Eugene', countryCode: 'US' },
        { key: 'sapporo', population: 3 },
      ],
    });
    expect(await byWhom('eugene')).toEqual(['director@city.example', 'director@city.example']);
    expect(await byWhom('sapporo')).toEqual([null, 'director@city.example']);
  });
});
