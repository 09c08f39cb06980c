import { startOffice } from './support/office';
import type { Office } from './support/office';
import type { Host } from './support/strapi';

let host: Host;
let office: Office;
let relationship: string;

beforeAll(async () => {
  ({ host, office } = await startOffice('salt-lake-city'));
  relationship = (await host.documents('relationship').findFirst({}))?.documentId ?? '';
});

afterAll(async () => {
  await host.stop();
});

describe('the desks of Salt Lake City, which asks associations for nothing', () => {
  it('tell that no rule asks for reports, a balance or meetings', async () => {
    const { documentId } = await host
      .documents('association')
      .create({ data: { name: 'Matsumoto committee', slug: 'matsumoto-committee', relationship } });
    const { status, body } = await office.send('GET', `/sister-cities/associations/${documentId}/desk`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      isHeld: true,
      mustReport: false,
      asked: [
        { rule: 'reportingIntervalMonths', value: 12, applies: false },
        { rule: 'minimumBalance', value: null, applies: false },
      ],
      activityAsked: { events: null, quarters: null, inHomeArea: false },
      checks: [],
      finances: { owes: [], nextReportDueOn: null, minimum: null, nextPeriod: null },
    });
  });

  it('tell that an event would count, and that no rule asks for it', async () => {
    const [today = ''] = new Date(Date.now() - 172_800_000).toISOString().split('T');
    const { documentId } = await host.documents('event').create({
      data: {
        name: 'Tea',
        slug: 'tea',
        kind: 'meeting',
        startsOn: today,
        startTime: '17:00',
        relationships: [relationship],
      },
    });
    const { body } = await office.send('GET', `/sister-cities/events/${documentId}/desk`);
    expect(body.data).toMatchObject({
      activity: { answer: 'counts', isAsked: false, inHomeArea: false, of: [{ checks: [] }] },
      timeZone: 'America/Denver',
      next: null,
    });
    expect(body.data.startsAt).toMatch(/T2[34]:00:00\.000Z$|T00:00:00\.000Z$/);
  });
});
