import type { ImportReport } from '../shared/import-desk/report';
import { uidOf } from '../shared/names';

import { adminAs, adminOf } from './support/admin';
import type { AdminApi } from './support/admin';
import { everythingIn, importDeskOf, lastLine, newToken } from './support/import-desk';
import type { ImportDesk } from './support/import-desk';
import { contentOf, startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let admin: AdminApi;
let desk: ImportDesk;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  admin = await adminOf(host);
  desk = importDeskOf(admin);
});

afterAll(async () => {
  await host.stop();
});

const everything = (): Promise<Record<string, unknown[]>> => everythingIn(host);

const counts = (made: number, changed: number, unchanged: number, refused: number): object => ({
  made,
  changed,
  unchanged,
  refused,
});

const SEATTLE = { key: 'seattle', name: 'Seattle', countryCode: 'US', timeZone: 'America/Los_Angeles' };
const BEND = { key: 'bend', name: 'Bend', countryCode: 'US' };

const city = (key: string): { key: string; name: string; countryCode: string } => ({
  key,
  name: `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`,
  countryCode: 'US',
});

const cities = (...slugs: string[]): Promise<number> =>
  host.documents('city').count({ filters: { slug: { $in: slugs } } });

describe('an import from the desk', () => {
  it('tells what it would do and does nothing, then does it', async () => {
    const before = await everything();
    const content = {
      cities: [SEATTLE, { key: 'sapporo', name: 'Sapporo', countryCode: 'JP', population: 1_959_000 }],
    };
    const report: ImportReport = (await desk.rehearse(content)).body.data;
    expect(report.counts).toEqual(counts(1, 1, 0, 0));
    expect(report.rows[1]).toMatchObject({
      key: 'sapporo',
      outcome: 'changed',
      changes: [{ field: 'population', label: 'Population', from: '', to: '1959000' }],
    });
    expect(await everything()).toEqual(before);
    const lines = await desk.run(content, report.digest);
    expect(lines.slice(0, 2)).toEqual([
      { line: 'progress', done: 1, total: 2 },
      { line: 'progress', done: 2, total: 2 },
    ]);
    expect(lastLine(lines)).toMatchObject({ line: 'done', report: { counts: counts(1, 1, 0, 0) } });
    const again = await desk.rehearse(content);
    expect(again.body.data.counts).toEqual(counts(0, 0, 2, 0));
    expect((await desk.export('cities')).body.data.cities).toContainEqual({ ...SEATTLE, isHome: false });
  });

  it('changes one field of a record by a list that has no other', async () => {
    const { end } = await desk.take({ cities: [{ key: 'sapporo', latitude: 43.0621 }] });
    expect(end).toMatchObject({ line: 'done', report: { counts: counts(0, 1, 0, 0) } });
    expect(await host.documents('city').findFirst({ filters: { slug: 'sapporo' } })).toMatchObject({
      name: 'Sapporo',
      latitude: 43.0621,
      longitude: 141.35,
    });
  });

  it('leaves nothing of a file with one refused row, and tells of each row what is wrong', async () => {
    const before = await everything();
    const twin = { ...contentOf('portland') };
    const [first] = Object(twin.relationships);
    const content = {
      cities: [city('tacoma'), { ...BEND, timeZone: 'Bend' }],
      relationships: [
        { ...first, key: 'portland-sapporo-again' },
        { key: 'portland-bend', homeCity: 'portland-or', partnerCity: 'bend' },
        { key: 'portland-tacoma', homeCity: 'portland-or', partnerCity: 'tacoma', source: 'A test' },
      ],
    };
    const report: ImportReport = (await desk.rehearse(content)).body.data;
    expect(report.rows.map(({ key, outcome, problems }) => [key, outcome, problems[0]?.message])).toEqual([
      ['tacoma', 'made', undefined],
      ['bend', 'refused', 'timeZone is Bend. Expected an IANA time zone such as America/Los_Angeles.'],
      [
        'portland-sapporo-again',
        'refused',
        expect.stringContaining('partnerCity is Sapporo, and a relationship of Portland and Sapporo'),
      ],
      ['portland-bend', 'refused', expect.stringContaining('partnerCity is bend, a row of this file')],
      ['portland-tacoma', 'made', undefined],
    ]);
    expect(lastLine(await desk.run(content, report.digest))).toMatchObject({ line: 'refused' });
    expect(await everything()).toEqual(before);
  });

  it('does not do anything else than what the report said', async () => {
    const content = { cities: [{ ...city('eugene'), timeZone: 'America/Los_Angeles' }] };
    const report: ImportReport = (await desk.rehearse(content)).body.data;
    await host.documents('city').create({ data: { name: 'Eugene', slug: 'eugene', countryCode: 'US' } });
    expect(lastLine(await desk.run(content, report.digest))).toMatchObject({
      line: 'failed',
      isConflict: true,
      message: expect.stringContaining('records have changed since the report was made'),
    });
    expect(await host.documents('city').findFirst({ filters: { slug: 'eugene' } })).toMatchObject({
      timeZone: null,
    });
  });

  it('is never run twice under one token, and can be asked for afterwards', async () => {
    const content = { cities: [city('salem')] };
    const { digest } = (await desk.rehearse(content)).body.data;
    const token = newToken();
    const statusOf = async (): Promise<unknown> =>
      (await admin.send('GET', `/sister-cities/imports/${token}`)).body.data;
    expect(await statusOf()).toBeNull();
    expect(lastLine(await desk.run(content, digest, token))).toMatchObject({ line: 'done' });
    expect(lastLine(await desk.run(content, digest, token))).toMatchObject({
      line: 'failed',
      isConflict: true,
    });
    expect(await statusOf()).toMatchObject({ state: 'done', name: 'list.csv', obstacle: null });
    expect(await cities('salem')).toBe(1);
  });

  it('refuses a file that is too long, and one that is none', async () => {
    const rows = Array.from({ length: 2001 }, (_, index) => ({ ...BEND, key: `bend-${String(index)}` }));
    const long = await desk.rehearse({ cities: rows });
    expect([long.status, long.body.error.message]).toEqual([
      400,
      'The file has 2001 rows. Expected at most 2000: import it in parts.',
    ]);
    expect((await admin.send('POST', '/sister-cities/imports/rehearsals', { content: 'x' })).status).toBe(
      400,
    );
  });
});

describe('an undo', () => {
  it('takes back everything that an import made and changed', async () => {
    const before = await everything();
    const { token, end } = await desk.take({
      cities: [city('olympia'), { key: 'sapporo', name: 'Sapporo', countryCode: 'JP', population: 1 }],
      relationships: [
        { key: 'portland-olympia', homeCity: 'portland-or', partnerCity: 'olympia' },
        {
          key: 'portland-lviv',
          homeCity: 'portland-or',
          partnerCity: 'lviv',
          summary: 'As the list says it.',
        },
      ],
      decisions: [
        {
          key: 'portland-olympia-2020',
          relationship: 'portland-olympia',
          classification: 'designate_friendship',
          decidedOn: '2020',
          body: 'Portland City Council',
          result: 'pass',
          source: 'A test',
        },
      ],
      events: [
        { key: 'a-visit', name: 'A visit', kind: 'meeting', relationships: ['portland-olympia'] },
        {
          key: 'peace-bell-rededication-2019',
          name: 'Peace Bell Rededication Ceremony',
          kind: 'rededication',
          relationships: ['portland-sapporo', 'portland-lviv'],
        },
      ],
    });
    expect(end).toMatchObject({ line: 'done' });
    const undone = await desk.undo(token);
    expect([undone.status, undone.body.data?.obstacle]).toEqual([200, 'undone']);
    expect(await everything()).toEqual(before);
    const again = await desk.undo(token);
    expect([again.status, again.body.error.message]).toEqual([409, 'This import is undone already.']);
  });

  it('is refused whole where somebody has edited one of the records since', async () => {
    const { token } = await desk.take({ cities: [city('astoria'), BEND] });
    const { documentId = '' } = (await host.documents('city').findFirst({ filters: { slug: 'bend' } })) ?? {};
    await host.documents('city').update({ documentId, data: { population: 99_178 } });
    const before = await everything();
    const refused = await desk.undo(token);
    expect([refused.status, refused.body.error.message]).toEqual([
      409,
      'Nothing was undone: somebody has edited city “Bend” since the import. Expected the records as the import left them: change back by hand what is to go.',
    ]);
    expect(await everything()).toEqual(before);
  });

  it('is refused whole where somebody has since written a record that needs one of them', async () => {
    const { token } = await desk.take({ cities: [city('medford'), city('ashland')] });
    const [one, other] = await host
      .documents('city')
      .findMany({ filters: { slug: { $in: ['medford', 'ashland'] } } });
    await host.documents('relationship').create({
      data: { slug: 'two', homeCity: one?.documentId, partnerCity: other?.documentId },
    });
    const refused = await desk.undo(token);
    expect([refused.status, refused.body.error.message]).toEqual([
      409,
      expect.stringMatching(/^Nothing was undone: city “(Medford|Ashland)” stands in the way\./),
    ]);
    expect(await cities('medford', 'ashland')).toBe(2);
  });

  it('is of one’s own last import only, and within the day', async () => {
    const first = await desk.take({ cities: [city('gresham')] });
    const second = await desk.take({ cities: [city('hillsboro')] });
    expect((await desk.undo(first.token)).body.error.message).toContain('undo that one first');
    const other = importDeskOf(await adminAs(host, 'Deputy', ['plugin::sister-cities.imports.run']));
    expect((await other.undo(second.token)).body.error.message).toContain('of somebody else');
    await host.strapi.db.query('plugin::sister-cities.import-run').updateMany({
      where: { token: second.token },
      data: { startedAt: new Date(Date.now() - 24 * 3_600_000 - 1000) },
    });
    expect((await desk.undo(second.token)).body.error.message).toContain('older than a day');
    expect(await cities('gresham', 'hillsboro')).toBe(2);
  });
});

describe('whoever may not write records', () => {
  const UID = uidOf('relationship');

  it('imports none of them, and reads nothing private in an export', async () => {
    const { documentId = '' } =
      (await host.documents('relationship').findFirst({ filters: { slug: 'portland-lviv' } })) ?? {};
    await host.documents('relationship').update({ documentId, data: { privateNotes: 'zq-private' } });
    const limited = await adminAs(host, 'Trainee', [
      'plugin::sister-cities.imports.run',
      'plugin::sister-cities.exports.read',
    ]);
    const theirs = importDeskOf(limited);
    const refused = await theirs.rehearse({ cities: [city('beaverton')] });
    expect([refused.status, refused.body.error.message]).toEqual([
      403,
      'Your role may not import cities, and the file has some. Expected a file without them, or a role that may.',
    ]);
    expect(lastLine(await theirs.run({ cities: [city('beaverton')] }, 'x'))).toMatchObject({
      line: 'failed',
    });
    expect((await theirs.export('all')).body.data).toEqual({});
    expect(await cities('beaverton')).toBe(0);
    const role = await host.strapi.db.query('admin::role').findOne({ where: { name: 'Trainee' } });
    await host.strapi.db.query('admin::permission').create({
      data: {
        action: 'plugin::content-manager.explorer.read',
        subject: UID,
        role: role.id,
        properties: { fields: ['title', 'summary', 'partnerCity'], locales: null },
        conditions: [],
      },
    });
    const some = await theirs.export('all');
    expect(Object.keys(some.body.data)).toEqual(['relationships']);
    expect(some.body.data.relationships[0]).toHaveProperty('title');
    expect(some.text).not.toContain('zq-private');
    expect(some.body.data.relationships[0]).not.toHaveProperty('homeCity');
    expect((await desk.export('all')).text).toContain('zq-private');
  });
});
