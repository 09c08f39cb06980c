import { createHash } from 'node:crypto';

import { uidOf } from '../shared/names';
import type { TypeName } from '../shared/names';

import { adminAs, adminOf, changeRole } from './support/admin';
import type { HeldPermission } from './support/admin';
import { importDeskOf, lastLine } from './support/import-desk';
import type { ImportDesk } from './support/import-desk';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let director: ImportDesk;

const IMPORT = 'plugin::sister-cities.imports.run';
const EXPORT = 'plugin::sister-cities.exports.read';
const READ_LIFE = 'plugin::sister-cities.life.read';
const LVIV = 'lviv-friendship-2022';

/** What somebody may do with the records of a type in the Content Manager, with some of their fields or with all. */
const explorer = (type: TypeName, actions: readonly string[], fields?: string[]): HeldPermission[] =>
  actions.map((action) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: uidOf(type),
    locales: null,
    ...(fields && ['read', 'create', 'update'].includes(action) ? { fields } : {}),
  }));

const deskAs = async (role: string, permissions: HeldPermission[]): Promise<ImportDesk> =>
  importDeskOf(await adminAs(host, role, [IMPORT, EXPORT, ...permissions]));

const decision = (values: Record<string, unknown> = {}): object => ({
  decisions: [
    {
      key: LVIV,
      relationship: 'portland-lviv',
      classification: 'designate_friendship',
      ...values,
    },
  ],
});

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  director = importDeskOf(await adminOf(host));
  await host.strapi.db
    .query(uidOf('decision'))
    .updateMany({ where: { key: LVIV }, data: { overrideJustification: 'zq-why' } });
});

afterAll(async () => {
  await host.stop();
});

describe('a file that is compared with the log', () => {
  it('is refused to whoever may not read the log, whatever it guesses', async () => {
    const guesser = await deskAs('Guesser', []);
    for (const body of ['Portland City Council', 'Salt Lake City Council'])
      expect((await guesser.rehearse({ ...decision({ body }) })).status).toBe(403);
  });

  it('is compared for whoever may read it, but for what the log keeps to itself', async () => {
    const reader = await deskAs('Reader of the log', [READ_LIFE, ...explorer('relationship', ['read'])]);
    const compared = await reader.rehearse({ ...decision({ body: 'Portland City Council' }) });
    expect([compared.status, compared.body.data?.counts.unchanged]).toEqual([200, 1]);
    for (const desk of [reader, director])
      for (const overrideJustification of ['zq-why', 'zq-another'])
        expect((await desk.rehearse({ ...decision({ overrideJustification }) })).status).toBe(403);
  });
});

describe('a decision in a file', () => {
  it.each([
    ['overrideJustification', 'The mayor wished it.'],
    ['checks', [{ check: 'forged' }]],
    ['policyValues', { preset: 'forged' }],
    ['actor', 'Somebody else'],
    ['toStanding', 'terminated'],
    ['sequence', 9],
  ])('tells what was decided, and cannot make up its %s', async (name, value) => {
    const content = { ...decision({ key: 'lviv-forged', [name]: value }) };
    const refused = await director.rehearse(content);
    expect([refused.status, refused.body.error?.message]).toEqual([
      403,
      expect.stringContaining(`with the field ${name}`),
    ]);
    expect(lastLine(await director.run(content, 'x'))).toMatchObject({ line: 'failed' });
    expect(await host.documents('decision').count({ filters: { key: 'lviv-forged' } })).toBe(0);
  });
});

describe('whoever may write a field and not read it', () => {
  const cities = (population: number): Record<string, unknown> => ({
    cities: [{ key: 'sapporo', population }],
  });

  it('learns nothing of it by guessing in a rehearsal', async () => {
    const blind = await deskAs('Blind in part', [
      ...explorer('city', ['create', 'update']),
      ...explorer('city', ['read'], ['name', 'slug']),
    ]);
    const { documentId = '' } =
      (await host.documents('city').findFirst({ filters: { slug: 'sapporo' } })) ?? {};
    await host.documents('city').update({ documentId, data: { population: 1_959_000 } });
    const answers = [await blind.rehearse(cities(1_959_000)), await blind.rehearse(cities(5))];
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [403, answers[0]?.text],
      [403, answers[0]?.text],
    ]);
    const named = await blind.rehearse({ cities: [{ key: 'sapporo', name: 'Sapporo' }] });
    expect([named.status, named.body.data?.counts.unchanged]).toEqual([200, 1]);
  });

  it('cannot tell it by the digest of a report either', async () => {
    const { body } = await director.rehearse(cities(7));
    expect(body.data.rows[0].changes[0]).toMatchObject({ from: '1959000', to: '7' });
    const told = [
      ['cities', 0, 'sapporo', 'changed', [{ attribute: 'population', from: 1_959_000, to: 7 }], []],
    ];
    expect(body.data.digest).not.toBe(createHash('sha256').update(JSON.stringify(told)).digest('hex'));
    expect((await director.rehearse(cities(7))).body.data.digest).toBe(body.data.digest);
  });
});

describe('whether there is a record', () => {
  it('is told to nobody who may not import the type: both answers are the same', async () => {
    const stranger = await deskAs('Stranger', []);
    const row = { name: 'Sapporo', countryCode: 'JP' };
    const there = await stranger.rehearse({ cities: [{ key: 'sapporo', ...row }] });
    const absent = await stranger.rehearse({ cities: [{ key: 'nowhere', ...row }] });
    expect([there.status, there.body.error.message]).toEqual([
      403,
      'Your role may not import cities, and the file has some. Expected a file without them, or a role that may.',
    ]);
    expect(absent.text).toBe(there.text);
  });

  it('is not told by naming it either, to whoever may not read its type', async () => {
    const events = await deskAs('Event writer', explorer('event', ['read', 'create', 'update', 'publish']));
    const naming = (key: string): object => ({
      events: [{ key: 'a-visit', name: 'A visit', kind: 'meeting', relationships: [key] }],
    });
    const there = await events.rehearse({ ...naming('portland-lviv') });
    const absent = await events.rehearse({ ...naming('portland-nowhere') });
    expect([there.status, absent.text]).toEqual([403, there.text]);
  });
});

describe('an export', () => {
  const RELATIONSHIPS = explorer('relationship', ['read'], ['title', 'slug', 'partnerCity', 'summary']);

  it('names records of those types only that may be read', async () => {
    const reader = await deskAs('Reader of relationships', RELATIONSHIPS);
    const of = async (): Promise<unknown> =>
      (await reader.export('relationships')).body.data.relationships.find(
        ({ key }: { key: string }) => key === 'portland-lviv',
      );
    expect(await of()).not.toHaveProperty('partnerCity');
    const role = 'Reader of relationships';
    await changeRole(host, role, [EXPORT, ...RELATIONSHIPS, ...explorer('city', ['read'], ['name'])]);
    expect(await of()).not.toHaveProperty('partnerCity');
    await changeRole(host, role, [EXPORT, ...RELATIONSHIPS, ...explorer('city', ['read'], ['slug'])]);
    expect(await of()).toHaveProperty('partnerCity', 'lviv');
  });
});

describe('a field that a file does not name', () => {
  it('is neither compared nor written: a draft that no file can name stays linked', async () => {
    const find = async (type: TypeName, slug: string): Promise<string> =>
      (await host.documents(type).findFirst({ filters: { slug } }))?.documentId ?? '';
    const bend = await host.documents('city').create({
      data: { name: 'Bend', slug: 'bend', countryCode: 'US' },
    });
    const nameless = await host.documents('relationship').create({
      data: { slug: 'bend', homeCity: await find('city', 'portland-or'), partnerCity: bend.documentId },
    });
    await host.strapi.db
      .query(uidOf('relationship'))
      .updateMany({ where: { documentId: nameless.documentId }, data: { slug: null } });
    const documentId = await find('event', 'peace-bell-rededication-2019');
    const relationships = [await find('relationship', 'portland-sapporo'), nameless.documentId];
    await host.documents('event').update({ documentId, data: { relationships } });
    const limited = await deskAs('Of themes', [
      ...(['relationship', 'city', 'association', 'event-series', 'gift'] as const).flatMap((type) =>
        explorer(type, ['read']),
      ),
      ...explorer('event', ['read', 'publish']),
      ...explorer('event', ['update'], ['theme']),
    ]);
    const { report, end } = await limited.take({
      events: [{ key: 'peace-bell-rededication-2019', theme: 'As the list says it.' }],
    });
    expect(report.rows[0]?.changes.map(({ field }) => field)).toEqual(['theme']);
    expect(end).toMatchObject({ line: 'done' });
    const event = await host.documents('event').findOne({ documentId, populate: ['relationships'] });
    expect(event).toMatchObject({ theme: 'As the list says it.' });
    expect(
      [event?.relationships]
        .flat()
        .map((each) => Object(each).documentId)
        .sort(),
    ).toEqual([...relationships].sort());
  });
});

describe('the key of a type', () => {
  it('stays the first field of a list for whoever may not write it, and alone it is no list', async () => {
    const api = await adminAs(host, 'Without slugs', [
      IMPORT,
      ...explorer('city', ['read', 'update'], ['name', 'population']),
      ...explorer('gift', ['read', 'update'], ['slug']),
    ]);
    const { body } = await api.send('GET', '/sister-cities/imports/fields');
    expect(
      body.data.map(({ section, fields }: { section: string; fields: { name: string }[] }) => [
        section,
        fields.map(({ name }) => name),
      ]),
    ).toEqual([['cities', ['slug', 'name', 'population']]]);
  });
});
