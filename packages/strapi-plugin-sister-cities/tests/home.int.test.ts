import { daysAgo } from './support/days';
import { homeOf } from './support/home';
import { startOffice } from './support/office';
import type { Office } from './support/office';
import type { Host } from './support/strapi';
import { withoutIds } from './support/without-ids';

let host: Host;
let office: Office;

beforeAll(async () => {
  ({ host, office } = await startOffice('portland'));
});

afterAll(async () => {
  await host.stop();
});

describe('the home page of Portland', () => {
  it('tells that the reports of one association are not known, and that nine relationships have none', async () => {
    const compliance = await homeOf(office, 'compliance');
    expect(compliance).toMatchObject({
      counts: { overdue: 0, below_minimum: 0, due_soon: 0, unknown: 1 },
      associations: 1,
      withoutAssociation: 9,
      total: 1,
    });
    expect(compliance.asked).toEqual([
      { rule: 'reportingIntervalMonths', value: 12, applies: true },
      { rule: 'minimumBalance', value: '10000.00 USD', applies: true },
    ]);
    expect(compliance.items).toMatchObject([
      {
        association: { type: 'association', title: 'Portland-Sapporo Sister City Association' },
        relationship: { type: 'relationship', title: 'Portland – Sapporo' },
        owes: ['unknown'],
        day: null,
        lastReportUntil: null,
      },
    ]);
  });

  it('tells of every anniversary of the next twelve months, in the language of the reader', async () => {
    const { items, total, undated } = await homeOf(office, 'anniversaries');
    expect(undated).toBe(0);
    expect(total).toBeGreaterThanOrEqual(10);
    expect(items).toHaveLength(10);
    const established = await host.documents('relationship').findMany({});
    for (const { relationship, number, year, date } of items) {
      const stored = established.find(({ documentId }) => documentId === relationship.documentId);
      expect([relationship.title, number, date]).toEqual([
        stored?.title,
        year - Number(stored?.establishedOn),
        null,
      ]);
    }
    const [first] = (await homeOf(office, 'anniversaries', 'ja')).items;
    expect(first?.label).toBe(`${String(first?.number)}周年`);
  });

  it('tells that Lviv waits, for more than one check is open', async () => {
    expect(await homeOf(office, 'ready')).toMatchObject({
      items: [],
      total: 0,
      ready: 0,
      waiting: 1,
      decisionBody: 'Portland City Council',
    });
  });

  it('tells since when nothing was heard of whom, and of whom nothing is on file', async () => {
    const { items, ...told } = await homeOf(office, 'quiet');
    expect(told).toMatchObject({ total: 10, active: 10, unknown: 8, months: 12, isDefault: false });
    expect(
      items.map(({ relationship, lastContactOn }) => [relationship.title, lastContactOn]).slice(0, 3),
    ).toEqual([
      ['Portland – Sapporo', '2019-06-06'],
      ['Portland – Lviv', '2022'],
      ['Portland – Ashkelon', null],
    ]);
  });

  it('tells what is missing in the records, and finds what is missing later', async () => {
    const kinds = async (): Promise<string[]> =>
      (await homeOf(office, 'health')).findings.map(({ kind, count }) => `${kind} ${String(count)}`);
    expect(await kinds()).toEqual([
      'relationship_without_goal 9',
      'relationship_without_association 9',
      'city_without_wikidata 1',
      'association_without_contact 1',
    ]);
    const association = await host.documents('association').findFirst({});
    await host.documents('association').update({
      documentId: association?.documentId ?? '',
      data: { otherPeople: [{ name: 'zq-treasurer', email: 'treasurer@zq.example' }] },
    });
    await host.documents('event').create({ data: { name: 'Tea', slug: 'tea', kind: 'meeting' } });
    const file = await host.strapi.db.query('plugin::upload.file').create({
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
    const place = { name: 'Bend', slug: 'bend', countryCode: 'US', image: file.id };
    const { documentId } = await host.documents('city').create({ data: place });
    expect(await kinds()).toEqual([
      'relationship_without_goal 9',
      'relationship_without_association 9',
      'city_without_coordinates 1',
      'city_without_wikidata 2',
      'event_without_date 1',
      'picture_without_text 1',
    ]);
    const { findings } = await homeOf(office, 'health');
    expect(findings.at(-1)).toEqual({
      kind: 'picture_without_text',
      type: 'city',
      count: 1,
      records: 1,
      documentIds: [documentId],
    });
    expect(JSON.stringify(findings)).not.toContain('zq-');
  });

  it('tells that a balance is too low once a report says so, without the amount', async () => {
    const association = await host.documents('association').findFirst({});
    const periodEnd = daysAgo(20);
    await host.documents('association-report').create({
      data: {
        association: association?.documentId,
        periodStart: daysAgo(400),
        periodEnd,
        submittedOn: daysAgo(10),
        review: 'accepted',
        endingBalance: '9250.00 USD',
        lowestBalance: '9250.00 USD',
      },
    });
    const compliance = await homeOf(office, 'compliance');
    expect(compliance.items[0]?.owes).toContain('below_minimum');
    expect(compliance.items[0]?.lastReportUntil).toBe(periodEnd);
    expect(compliance.counts.below_minimum).toBe(1);
    expect(withoutIds(JSON.stringify(compliance))).not.toContain('9250');
  });
});
