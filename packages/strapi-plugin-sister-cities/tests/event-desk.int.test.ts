import { adminAs } from './support/admin';
import type { AdminApi } from './support/admin';
import type { Answer } from './support/api';
import { startOffice } from './support/office';
import type { Office } from './support/office';
import type { Host } from './support/strapi';

let host: Host;
let office: Office;

const idOf = async (type: 'association' | 'event' | 'event-series' | 'relationship', slug: string) =>
  (await host.documents(type).findFirst({ filters: { slug } }))?.documentId ?? '';

const desk = (api: AdminApi, type: 'associations' | 'events', documentId: string): Promise<Answer> =>
  api.send('GET', `/sister-cities/${type}/${documentId}/desk`);

beforeAll(async () => {
  ({ host, office } = await startOffice('portland'));
  await office.send('POST', '/sister-cities/roles');
  // A language that the host knows: what people may do is limited to those.
  await office.send('POST', '/i18n/locales', { code: 'es', name: 'Spanish', isDefault: false });
});

afterAll(async () => {
  await host.stop();
});

describe('the desk of an event', () => {
  it('tells why the rededication of 2019 does not count, and what the rules say of Sapporo', async () => {
    const { body } = await desk(office, 'events', await idOf('event', 'peace-bell-rededication-2019'));
    expect(body.data).toMatchObject({
      activity: { answer: 'earlier', isAsked: true, inHomeArea: true },
      startsAt: null,
      timeZone: 'America/Los_Angeles',
      next: null,
    });
    expect(body.data.activity.of).toMatchObject([
      {
        relationship: { title: 'Portland – Sapporo' },
        checks: [{ code: 'ACTIVITY_REGULAR' }, { code: 'ACTIVITY_SPREAD' }],
      },
    ]);
  });

  it('tells the instants of local times, and what the next edition of a series begins with', async () => {
    const documentId = await idOf('event', 'celebrate-trade-2019');
    const { today, next } = (await desk(office, 'events', documentId)).body.data;
    // A year is still to come on its first day.
    const year = Number(today.slice(0, 4)) + (today.endsWith('-01-01') ? 0 : 1);
    expect(next).toMatchObject({
      series: { title: 'Celebrate Trade' },
      name: `Celebrate Trade ${String(year)}`,
      sameDate: String(year),
      sameWeekday: null,
    });
    // A language that is new begins with what is published: it comes first.
    await host.documents('event').update({
      documentId,
      locale: 'es',
      data: { name: 'Celebrate Trade 2019 (gala)', venueName: 'Centro de Convenciones de Oregón' },
    });
    await host.documents('event').update({
      documentId,
      data: { startsOn: '2019-05-23', startTime: '18:30', endTime: '21:00' },
    });
    expect((await desk(office, 'events', documentId)).body.data).toMatchObject({
      startsAt: '2019-05-24T01:30:00.000Z',
      endsAt: '2019-05-24T04:00:00.000Z',
    });
  });
});

describe('a new edition of a series', () => {
  const ask = (api: AdminApi, documentId: string, body: object): Promise<Answer> =>
    api.send('POST', `/sister-cities/events/${documentId}/editions`, body);
  const editions = async (): Promise<unknown[]> =>
    (await host.documents('event').findMany({ filters: { series: { slug: 'celebrate-trade' } } })).map(
      ({ slug }) => slug,
    );

  it('is a draft with the place and the hour of the past one, and nothing of what became of it', async () => {
    const documentId = await idOf('event', 'celebrate-trade-2019');
    await host.documents('event').update({
      documentId,
      data: {
        attendance: 420,
        internalCost: '1200.00 USD',
        venueName: 'Oregon Convention Center',
        delegates: [{ name: 'zq-delegate' }],
      },
    });
    const { status, body } = await ask(office, documentId, {
      startsOn: '2037-05-21',
      name: 'Celebrate Trade 2037',
      locale: 'en',
    });
    expect(status).toBe(200);
    const rows = await host.strapi.db.query('plugin::sister-cities.event').findMany({
      where: { documentId: body.data.documentId },
      populate: { series: true, delegates: true },
      orderBy: { locale: 'asc' },
    });
    expect(
      rows.map(({ locale, name, venueName, publishedAt }: Record<string, unknown>) => [
        locale,
        name,
        venueName,
        publishedAt,
      ]),
    ).toEqual([
      ['en', 'Celebrate Trade 2037', 'Oregon Convention Center', null],
      ['es', 'Celebrate Trade 2037 (gala)', 'Centro de Convenciones de Oregón', null],
    ]);
    expect(rows[0]).toMatchObject({
      slug: 'celebrate-trade-2037',
      kind: 'gala',
      startsOn: '2037-05-21',
      startTime: '18:30',
      eventStatus: 'EventScheduled',
      organizers: ['Oregon Consular Corps', 'Port of Portland', 'City of Portland', 'State of Oregon'],
      attendance: null,
      internalCost: null,
      editionLabel: null,
      series: { name: 'Celebrate Trade' },
    });
    for (const row of rows)
      expect(row).toMatchObject({ attendance: null, participants: null, delegations: null, quotes: null });
    expect(JSON.stringify(rows)).not.toMatch(/zq-delegate|Wheeler/);
  });

  it.each([
    [{ startsOn: '2037', name: 'Celebrate Trade' }, 'startsOn', 'is on file for 2037-05-21'],
    [{ startsOn: '2019-05-23', name: 'Celebrate Trade' }, 'startsOn', 'a date after 2019-05-23'],
    [{ startsOn: 'May', name: 'Celebrate Trade' }, 'startsOn', 'startsOn is May'],
    [{ startsOn: '2038', name: '' }, 'name', 'name is empty'],
  ])('is refused whole, with what is wrong: %j', async (body, field, message) => {
    const before = await editions();
    const answer = await ask(office, await idOf('event', 'celebrate-trade-2019'), body);
    expect([answer.status, answer.body.error.details.errors[0]]).toEqual([
      400,
      expect.objectContaining({ path: [field], message: expect.stringContaining(message) }),
    ]);
    expect(await editions()).toEqual(before);
  });

  it('is made once, of two people who ask at once', async () => {
    const documentId = await idOf('event', 'celebrate-trade-2019');
    const body = { startsOn: '2040-05-17', name: 'Celebrate Trade 2040' };
    const answers = await Promise.all([ask(office, documentId, body), ask(office, documentId, body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect((await editions()).filter((slug) => slug === 'celebrate-trade-2040')).toHaveLength(1);
  });

  it('leaves nothing where a language of it fails', async () => {
    const documentId = await idOf('event', 'celebrate-trade-2019');
    const before = await editions();
    const stop = new Error('zq-stopped');
    const isMine = (slug: unknown): boolean => slug === 'celebrate-trade-2041';
    let failing = true;
    host.strapi.documents.use((context, next) => {
      if (failing && context.action === 'update' && isMine(Object(context.params).data?.slug)) throw stop;
      return next();
    });
    const answer = await ask(office, documentId, { startsOn: '2041-05-16', name: 'Celebrate Trade 2041' });
    failing = false;
    expect(answer.status).toBe(500);
    expect(await editions()).toEqual(before);
  });

  it('names who made it, and is made in the languages that they may read and write', async () => {
    const [read, create] = ['read', 'create'].map((each) => `plugin::content-manager.explorer.${each}`);
    const subject = 'plugin::sister-cities.event';
    const repeat = 'plugin::sister-cities.events.repeat';
    const documentId = await idOf('event', 'celebrate-trade-2019');
    const body = (year: string): object => ({ startsOn: year, name: `Gala ${year}`, locale: 'en' });
    const english = await adminAs(host, 'English editor', [
      repeat,
      { action: read ?? '', subject, locales: ['en'] },
      { action: create ?? '', subject, locales: ['en'] },
    ]);
    const answer = await ask(english, documentId, body('2050'));
    expect(answer.status).toBe(200);
    const rows = await host.strapi.db.query(subject).findMany({
      where: { documentId: answer.body.data.documentId },
      populate: { createdBy: true },
    });
    expect(
      rows.map(({ locale, createdBy }: Record<string, unknown>) => [locale, Object(createdBy).email]),
    ).toEqual([['en', 'english-editor@city.example']]);
    const writer = await adminAs(host, 'Writes and reads nothing', [
      repeat,
      { action: create ?? '', subject, locales: null },
    ]);
    expect((await ask(writer, documentId, body('2019'))).status).toBe(403);
    const ukrainian = await adminAs(host, 'Ukrainian editor', [
      'plugin::sister-cities.life.read',
      { action: read ?? '', subject, locales: ['uk'] },
    ]);
    const told = await desk(ukrainian, 'events', documentId);
    expect([told.status, told.text.includes('Celebrate')]).toEqual([404, false]);
  });

  it('is refused for an event of no series, and to whoever may not', async () => {
    const bell = await idOf('event', 'peace-bell-rededication-2019');
    const body = { startsOn: '2038-06-06', name: 'Peace Bell' };
    expect((await ask(office, bell, body)).body.error.message).toContain(
      'series is empty. Expected an event of a series.',
    );
    expect((await ask(office, 'nothing', body)).status).toBe(400);
    const clerk = await adminAs(host, 'Council Clerk');
    const trade = await idOf('event', 'celebrate-trade-2019');
    expect((await ask(clerk, trade, { startsOn: '2039', name: 'Trade' })).status).toBe(403);
    const only = await adminAs(host, 'Repeats only', ['plugin::sister-cities.events.repeat']);
    expect((await ask(only, trade, { startsOn: '2039', name: 'Trade' })).status).toBe(403);
    const editor = await adminAs(host, 'Sister Cities Editor');
    expect((await ask(editor, trade, { startsOn: '2039', name: 'Trade' })).status).toBe(200);
  });
});
