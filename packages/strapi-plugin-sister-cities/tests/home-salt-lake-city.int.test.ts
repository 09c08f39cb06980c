import { homeOf } from './support/home';
import { startOffice } from './support/office';
import type { Office } from './support/office';
import type { Host } from './support/strapi';

let host: Host;
let office: Office;

beforeAll(async () => {
  ({ host, office } = await startOffice('salt-lake-city'));
});

afterAll(async () => {
  await host.stop();
});

describe('the home page of Salt Lake City', () => {
  it('counts nothing that the city does not ask for, and tells which rules are off', async () => {
    expect(await homeOf(office, 'compliance')).toMatchObject({
      counts: { overdue: null, below_minimum: null, due_soon: null, unknown: null },
      asked: [
        { rule: 'reportingIntervalMonths', value: 12, applies: false },
        { rule: 'minimumBalance', value: null, applies: false },
      ],
      items: [],
      withoutAssociation: 0,
    });
  });

  it('tells that six partners have no date, nothing is ready, and nothing is on file of any', async () => {
    expect(await homeOf(office, 'anniversaries')).toMatchObject({
      items: [],
      total: 0,
      milestones: 0,
      undated: 6,
    });
    expect(await homeOf(office, 'ready')).toMatchObject({
      items: [],
      ready: 0,
      waiting: 0,
      decisionBody: null,
    });
    expect(await homeOf(office, 'quiet')).toMatchObject({
      total: 6,
      active: 6,
      unknown: 6,
      months: 24,
      isDefault: true,
    });
    expect((await homeOf(office, 'health')).findings.map(({ kind, count }) => [kind, count])).toEqual([
      ['relationship_without_date', 6],
    ]);
  });
});
