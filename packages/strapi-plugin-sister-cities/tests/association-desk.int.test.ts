import { adminAs } from './support/admin';
import type { AdminApi } from './support/admin';
import type { Answer } from './support/api';
import { yearInPortland } from './support/days';
import { startOffice } from './support/office';
import type { Office } from './support/office';
import type { Host } from './support/strapi';
import { withoutIds } from './support/without-ids';

let host: Host;
let office: Office;
let association: string;

const idOf = async (type: 'association' | 'event' | 'event-series' | 'relationship', slug: string) =>
  (await host.documents(type).findFirst({ filters: { slug } }))?.documentId ?? '';

const desk = (api: AdminApi, type: 'associations' | 'events', documentId: string): Promise<Answer> =>
  api.send('GET', `/sister-cities/${type}/${documentId}/desk`);

/** Somebody who may open associations and events, and holds some permissions of the plugin. */
const colleague = (role: string, permissions: string[]): Promise<AdminApi> =>
  adminAs(host, role, [
    ...permissions,
    ...['association', 'event'].map((type) => ({
      action: 'plugin::content-manager.explorer.read',
      subject: `plugin::sister-cities.${type}`,
      locales: null,
    })),
  ]);

beforeAll(async () => {
  ({ host, office } = await startOffice('portland'));
  await office.send('POST', '/sister-cities/roles');
  association = await idOf('association', 'portland-sapporo-sister-city-association');
});

afterAll(async () => {
  await host.stop();
});

describe('the desk of Portland’s association of Sapporo', () => {
  it('tells that nothing is on file, and what the city asks', async () => {
    const { status, body } = await desk(office, 'associations', association);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      association: { title: 'Portland-Sapporo Sister City Association' },
      relationship: { title: 'Portland – Sapporo' },
      isHeld: true,
      mustReport: true,
      activityAsked: { events: 4, quarters: 4, inHomeArea: true },
      unclear: 0,
      finances: { owes: ['unknown'], minimum: '10000.00 USD', balances: [], nextPeriod: null },
    });
    // What is not on file is not known, which is not zero.
    expect(body.data.quarters).toEqual([]);
  });

  it('tells of the balance of each report to the cent, and of the period that follows', async () => {
    for (const [year, lowestBalance] of [
      ['2023', '10000.00 USD'],
      ['2024', '9999.99 USD'],
    ] as const)
      await host.documents('association-report').create({
        data: {
          association,
          periodStart: year,
          periodEnd: year,
          submittedOn: `${String(Number(year) + 1)}-01-10`,
          review: 'accepted',
          endingBalance: '12000.00 USD',
          lowestBalance,
        },
      });
    const { body } = await desk(office, 'associations', association);
    const { balances, nextPeriod, lastReportUntil } = body.data.finances;
    expect(balances.map(({ until, ok }: { until: string; ok: unknown }) => [until, ok])).toEqual([
      ['2023-12-31', true],
      ['2024-12-31', false],
    ]);
    expect([lastReportUntil, nextPeriod]).toEqual(['2024', { periodStart: '2025', periodEnd: '2025' }]);
  });

  it('tells no figure of the reports to an editor, who may read where the relationship stands', async () => {
    const editor = await adminAs(host, 'Sister Cities Editor');
    const { status, body, text } = await desk(editor, 'associations', association);
    expect([status, body.data.finances]).toEqual([200, null]);
    expect(withoutIds(text)).not.toMatch(/9,?999|12,?000|2024/);
    // The day by which a report is due would tell the last one.
    expect(
      body.data.checks.find(({ code }: { code: string }) => code === 'REPORTS_CURRENT')?.required,
    ).toBeNull();
    expect(body.data.checks.map(({ code }: { code: string }) => code)).toContain('BALANCE_MINIMUM');
  });

  it('is refused to whoever lacks the permission, or may not open associations at all', async () => {
    const opens = await colleague('Opens', []);
    expect((await desk(opens, 'associations', association)).status).toBe(403);
    const life = await adminAs(host, 'Reads lives', ['plugin::sister-cities.life.read']);
    expect((await desk(life, 'associations', association)).status).toBe(403);
    expect((await desk(life, 'events', await idOf('event', 'celebrate-trade-2019'))).status).toBe(403);
    const both = await colleague('Opens and reads', ['plugin::sister-cities.life.read']);
    expect((await desk(both, 'associations', association)).status).toBe(200);
  });

  it('is not there for a document id of nothing', async () => {
    expect((await desk(office, 'associations', 'nothing')).status).toBe(404);
    expect((await desk(office, 'events', 'nothing')).status).toBe(404);
  });

  it('tells of an association without a relationship that no rule asks anything of it', async () => {
    const { documentId } = await host
      .documents('association')
      .create({ data: { name: 'Friends of nobody', slug: 'friends-of-nobody' } });
    expect((await desk(office, 'associations', documentId)).body.data).toMatchObject({
      relationship: null,
      checks: [],
      finances: null,
    });
    await host.documents('association').delete({ documentId });
  });
});

describe('the contact of an association', () => {
  it('sees the desk of the own association with its figures, and of no other', async () => {
    const contact = await adminAs(host, 'Association Contact');
    const mine = (documentId: string): Promise<Answer> =>
      contact.send('GET', `/sister-cities/associations/${documentId}/desk/mine`);
    expect((await mine(association)).status).toBe(404);
    const { email } = (await contact.send('GET', '/admin/users/me')).body.data;
    await host.documents('association-contact').create({ data: { name: 'Treasurer', email, association } });
    const { documentId: other } = await host.documents('association').create({
      data: {
        name: 'Friends of Lviv',
        slug: 'friends-of-lviv',
        relationship: await idOf('relationship', 'portland-lviv'),
      },
    });
    await host.documents('event').create({
      data: {
        name: 'zq-draft',
        slug: 'zq-draft',
        kind: 'meeting',
        startsOn: String(yearInPortland()),
        association,
      },
    });
    const own = await mine(association);
    expect([own.status, own.body.data.finances.balances.length, own.body.data.unclear]).toEqual([200, 2, 1]);
    expect(own.text).not.toContain('zq-draft');
    expect((await mine(other)).status).toBe(404);
    expect((await desk(contact, 'associations', association)).status).toBe(403);
    expect((await desk(contact, 'events', await idOf('event', 'celebrate-trade-2019'))).status).toBe(403);
  });
});
