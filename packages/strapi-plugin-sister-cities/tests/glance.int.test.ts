import type { Glance } from '../shared/glance';

import { adminAs } from './support/admin';
import type { AdminApi } from './support/admin';
import type { Answer } from './support/api';
import { startOffice } from './support/office';
import type { Office } from './support/office';
import { statementsOf } from './support/statements';
import type { Host } from './support/strapi';

let host: Host;
let office: Office;

beforeAll(async () => {
  ({ host, office } = await startOffice('portland'));
});

afterAll(async () => {
  await host.stop();
});

const idOf = async (slug: string): Promise<string> =>
  (await host.documents('relationship').findFirst({ filters: { slug } }))?.documentId ?? '';

const asked = (api: AdminApi, documentIds: string): Promise<Answer> =>
  api.send('GET', `/sister-cities/glance?documentIds=${documentIds}`);

const glanceAt = async (api: AdminApi, slug: string): Promise<Glance | undefined> => {
  const [glance]: Glance[] = (await asked(api, await idOf(slug))).body.data;
  return glance;
};

const LATER = `${String(new Date().getUTCFullYear() + 2)}-06`;

describe('the list of relationships in the admin panel', () => {
  it('tells the country as the office calls it, and the last contact', async () => {
    expect(await glanceAt(office, 'portland-kaohsiung')).toMatchObject({
      countryCode: 'TW',
      countryName: 'Taiwan',
      nextDue: null,
    });
    expect((await glanceAt(office, 'portland-sapporo'))?.lastContactOn).toBe('2019-06-06');
  });

  it('tells what is due next, and what associations owe only to those who may know it', async () => {
    const documentId = await idOf('portland-sapporo');
    await host.documents('relationship').update({ documentId, data: { nextReviewOn: LATER } });
    const reader = await adminAs(host, 'Reader', ['plugin::sister-cities.life.read']);
    expect((await glanceAt(reader, 'portland-sapporo'))?.nextDue).toEqual({
      kind: 'review',
      on: LATER,
      isLate: false,
    });
    const association = await host
      .documents('association')
      .findFirst({ filters: { relationship: { documentId } } });
    const year = String(new Date().getUTCFullYear() - 1);
    await host.documents('association-report').create({
      data: {
        association: association?.documentId,
        periodStart: year,
        periodEnd: year,
        submittedOn: `${year}-12-31`,
        review: 'accepted',
        endingBalance: '12000.00 USD',
      },
    });
    expect((await glanceAt(office, 'portland-sapporo'))?.nextDue).toEqual({
      kind: 'report',
      on: `${String(Number(year) + 1)}-12-31`,
      isLate: false,
    });
    expect((await glanceAt(reader, 'portland-sapporo'))?.nextDue?.kind).toBe('review');
  });

  it('is told to those only who may see the life of relationships', async () => {
    const nobody = await adminAs(host, 'Nobody');
    expect((await asked(nobody, await idOf('portland-sapporo'))).status).toBe(403);
  });

  it.each([
    ['nothing', ''],
    ['what is no id', 'a,b%20c'],
    ['101 of them', Array.from({ length: 101 }, (_, index) => `id${String(index)}`).join(',')],
  ])('is refused for %s, and says what was expected', async (_words, documentIds) => {
    const { status, body } = await asked(office, documentIds);
    expect([status, body.error.message]).toEqual([
      400,
      'documentIds is not understood. Expected 1 to 100 ids of relationships with commas between them.',
    ]);
  });

  it('tells nothing of what is not there, and leaves off no other', async () => {
    const known = await idOf('portland-sapporo');
    const { body } = await asked(office, `nowhere,${known}`);
    expect(body.data.map(({ documentId }: Glance) => documentId)).toEqual([known]);
  });

  it('takes the same number of statements, however many rows there are', async () => {
    const all = (await host.documents('relationship').findMany({ limit: 10 })).map(
      ({ documentId }) => documentId,
    );
    const statements = async (count: number): Promise<number> =>
      (await statementsOf(host, () => asked(office, all.slice(0, count).join(',')))).length;
    expect([all.length, await statements(10)]).toEqual([10, await statements(1)]);
  });
});
