import { adminAs } from './support/admin';
import { officeFor, officeOf } from './support/office';
import type { Office } from './support/office';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let office: Office;

const EMAIL = 'o_lena@zq.example';

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  office = await officeOf(host);
  await office.send('POST', '/sister-cities/roles');
  await inquiry(EMAIL);
  await inquiry('O_LENA@ZQ.example');
  await inquiry('oxlena@zq.example');
  await idea('A market', EMAIL, 'received');
  await idea('A bridge', EMAIL, 'adopted');
  await idea('A ferry', 'ken@zq.example', 'received');
  await host.documents('association').create({
    data: {
      name: 'Friends',
      slug: 'zq-friends',
      contactPoints: [{ name: 'Olena', email: EMAIL, topics: ['volunteering'] }],
    },
  });
});

afterAll(async () => {
  await host.stop();
});

const inquiry = (email: string): Promise<{ documentId: string }> =>
  host.documents('volunteer-inquiry').create({
    data: {
      name: 'Olena',
      email,
      interests: 'zq-interest',
      consentOn: '2026-01-15',
      privateNotes: 'zq-note',
    },
  });

const idea = (title: string, submitterEmail: string, state: string): Promise<{ documentId: string }> =>
  host.documents('resident-idea').create({
    data: { title, text: 'zq-text', submitterName: 'Olena', submitterEmail, state, receipt: 'R' },
  });

const send = (what: string, body: object, by: Office = office) =>
  by.send('POST', `/sister-cities/personal-data/${what}`, body);

interface Listed {
  type: string;
  documentId: string;
  title: string;
  fate: string;
}

const search = async (email: string): Promise<Listed[]> =>
  (await send('search', { email })).body.data.records;

describe('the data of one person', () => {
  it('is found over all types by its address, whatever its capitals, and no other’s is', async () => {
    expect((await search('O_lena@zq.example')).map(({ type, title, fate }) => [type, title, fate])).toEqual([
      ['volunteer-inquiry', 'Olena', 'delete'],
      ['volunteer-inquiry', 'Olena', 'delete'],
      ['resident-idea', 'A market', 'delete'],
      ['resident-idea', 'A bridge', 'forget'],
      ['association', 'Friends', 'keep'],
    ]);
    expect(await search('nobody@zq.example')).toEqual([]);
  });

  it.each([['%@zq.example'], ['________@zq.example']])(
    'is not found by %s, which is no one’s',
    async (email) => {
      expect(await search(email)).toEqual([]);
    },
  );

  it('is searched for by an address only', async () => {
    for (const email of ['', 'olena', null, { $ne: null }]) {
      const { status, body } = await send('search', { email });
      expect([status, body.error.message]).toEqual([
        400,
        expect.stringContaining('Expected an e-mail address'),
      ]);
    }
  });

  it('is exported whole, without what the office notes for itself', async () => {
    const { body } = await send('exports', { email: EMAIL });
    expect(body.data).toMatchObject({ email: EMAIL, exportedAt: expect.any(String) });
    expect(body.data.records[0]).toMatchObject({
      type: 'volunteer-inquiry',
      data: { name: 'Olena', email: EMAIL, interests: 'zq-interest', consentOn: '2026-01-15' },
    });
    expect(body.data.records[4].data).toEqual({ contactPoints: [expect.objectContaining({ email: EMAIL })] });
    expect(JSON.stringify(body)).not.toContain('zq-note');
  });

  it('is erased only as it was confirmed', async () => {
    const before = await search(EMAIL);
    for (const records of [[], before.slice(1).map(({ documentId }) => documentId), undefined]) {
      const { status, body } = await send('erasures', { email: EMAIL, records });
      expect([status, body.error.message]).toEqual([409, expect.stringContaining('search again')]);
    }
    expect(await search(EMAIL)).toEqual(before);
  });

  it('is erased whole, leaves what the city has taken up, and is on record as a number', async () => {
    const records = (await search(EMAIL)).map(({ documentId }) => documentId);
    const { status, body } = await send('erasures', { email: EMAIL, records });
    expect([status, body.data]).toEqual([200, { deleted: 3, forgotten: 1, kept: 1 }]);
    expect((await search(EMAIL)).map(({ type }) => type)).toEqual(['association']);
    const ideas = await host.documents('resident-idea').findMany({ sort: 'title' });
    expect(ideas.map((each) => [each.title, each.submitterName, each.submitterEmail, each.receipt])).toEqual([
      ['A bridge', null, null, null],
      ['A ferry', 'Olena', 'ken@zq.example', 'R'],
    ]);
    expect(await host.documents('volunteer-inquiry').count({})).toBe(1);
    const runs = (await office.send('GET', '/sister-cities/retention/runs')).body.data;
    expect(runs.map(({ type, deleted, cause }: Record<string, unknown>) => [type, deleted, cause])).toEqual([
      ['resident-idea', 2, 'request'],
      ['volunteer-inquiry', 2, 'request'],
    ]);
    expect(JSON.stringify(runs)).not.toMatch(/lena|zq/i);
  });

  it('is for whoever holds the permission', async () => {
    for (const role of ['Sister Cities Editor', 'Council Clerk', 'Association Contact']) {
      const other = officeFor(await adminAs(host, role));
      for (const what of ['search', 'exports', 'erasures'])
        expect([role, what, (await send(what, { email: EMAIL, records: [] }, other)).status]).toEqual([
          role,
          what,
          403,
        ]);
    }
    const director = officeFor(await adminAs(host, 'Program Director'));
    expect((await send('search', { email: EMAIL }, director)).status).toBe(200);
  });
});
