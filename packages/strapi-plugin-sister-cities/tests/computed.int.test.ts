import { apiOf, tokenOf } from './support/api';
import type { Api } from './support/api';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let visitor: Api;
const ids: Record<string, string> = {};

const idOf = async (
  type: 'relationship' | 'city' | 'event',
  filters: Record<string, unknown>,
): Promise<string> => (await host.documents(type).findFirst({ filters }))?.documentId ?? '';

const of = async (slug: string, fields: string, api: Api = visitor): Promise<Record<string, unknown>> => {
  const { body } = await api.graphql(
    `{ sisterCitiesRelationships(filters: { slug: { eq: "${slug}" } }) { ${fields} } }`,
  );
  expect(body.errors).toBeUndefined();
  return body.data.sisterCitiesRelationships[0];
};

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  visitor = apiOf(host);
  ids.sapporo = await idOf('relationship', { slug: 'portland-sapporo' });
  ids.lviv = await idOf('relationship', { slug: 'portland-lviv' });
});

afterAll(async () => {
  await host.stop();
});

describe('what is computed of a relationship', () => {
  it('depends on the day it is asked for', async () => {
    const fields = (day: string): string => `
      yearsSince(asOf: "${day}") { years approximate }
      nextAnniversary(asOf: "${day}") { number year date daysUntil label }
      nextMilestone(asOf: "${day}") { number year label }
      lastContactOn(asOf: "${day}")
      lastEvent(asOf: "${day}") { slug }
      nextEvent(asOf: "${day}") { slug }`;
    expect(await of('portland-sapporo', fields('2019-06-06'))).toEqual({
      yearsSince: { years: 60, approximate: true },
      nextAnniversary: { number: 60, year: 2019, date: null, daysUntil: null, label: '60th anniversary' },
      nextMilestone: { number: 60, year: 2019, label: '60th anniversary' },
      lastContactOn: '2019-06-06',
      lastEvent: null,
      nextEvent: { slug: 'peace-bell-rededication-2019' },
    });
    expect(await of('portland-sapporo', fields('2026-11-22'))).toEqual({
      yearsSince: { years: 67, approximate: true },
      nextAnniversary: { number: 67, year: 2026, date: null, daysUntil: null, label: '67th anniversary' },
      nextMilestone: { number: 70, year: 2029, label: '70th anniversary' },
      lastContactOn: '2019-06-06',
      lastEvent: { slug: 'peace-bell-rededication-2019' },
      nextEvent: null,
    });
    expect(await of('portland-sapporo', fields('1958-12-31'))).toEqual({
      yearsSince: null,
      nextAnniversary: null,
      nextMilestone: null,
      lastContactOn: null,
      lastEvent: null,
      nextEvent: { slug: 'peace-bell-rededication-2019' },
    });
  });

  it('is refused for a day that is none, and says so', async () => {
    const { status, body } = await visitor.graphql(
      '{ sisterCitiesRelationships { yearsSince(asOf: "2026-02-30") { years } } }',
    );
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  it('tells how far the partner is', async () => {
    const { distanceKm } = await of('portland-sapporo', 'distanceKm');
    expect(Math.round(Number(distanceKm))).toBe(7148);
  });

  it('counts a vote as contact, and knows what else is on file', async () => {
    expect(
      await of('portland-lviv', 'lastContactOn(asOf: "2026-11-22") decisions { key sequence result }'),
    ).toEqual({
      lastContactOn: '2022',
      decisions: [
        { key: 'portland-lviv-1', sequence: 1, result: null },
        { key: 'lviv-friendship-2022', sequence: 2, result: 'pass' },
      ],
    });
  });

  it('follows the goals as they change, and marks those that all share', async () => {
    await host.documents('goal').create({
      data: { key: 'peace', statement: 'Promote peace.', area: 'peace', isUltimate: true },
      status: 'published',
    });
    const first = await host.documents('goal').create({
      data: {
        key: 'students-1',
        statement: 'Four students a year.',
        area: 'education',
        relationship: ids.lviv,
        statedOn: '2022',
        retiredOn: '2024-06',
        state: 'revised',
        target: 4,
        unit: 'students a year',
      },
      status: 'published',
    });
    await host.documents('goal').create({
      data: {
        key: 'students-2',
        statement: 'Twelve students a year.',
        area: 'education',
        relationship: ids.lviv,
        statedOn: '2024-06',
        supersedes: first.documentId,
        target: 12,
        unit: 'students a year',
      },
      status: 'published',
    });
    const fields = (day: string): string =>
      `activeGoals(asOf: "${day}") { inherited goal { key } } goalHistory(asOf: "${day}") { stateAsOf goal { key supersedes { key } } }`;
    expect(await of('portland-lviv', fields('2023-05-05'))).toEqual({
      activeGoals: [
        { inherited: false, goal: { key: 'students-1' } },
        { inherited: true, goal: { key: 'peace' } },
      ],
      goalHistory: [{ stateAsOf: 'active', goal: { key: 'students-1', supersedes: null } }],
    });
    expect(await of('portland-lviv', fields('2026-11-22'))).toEqual({
      activeGoals: [
        { inherited: false, goal: { key: 'students-2' } },
        { inherited: true, goal: { key: 'peace' } },
      ],
      goalHistory: [
        { stateAsOf: 'revised', goal: { key: 'students-1', supersedes: null } },
        { stateAsOf: 'active', goal: { key: 'students-2', supersedes: { key: 'students-1' } } },
      ],
    });
    await expect(
      host
        .documents('goal')
        .update({ documentId: first.documentId, data: { supersedes: await secondGoal() } }),
    ).rejects.toThrow('supersedes leads back to this goal.');
  });

  it('knows nothing of drafts, while a token that may preview sees them', async () => {
    await host.documents('event').create({
      data: {
        name: 'Secret gala',
        slug: 'secret-gala',
        kind: 'gala',
        startsOn: '2030-01-01',
        relationships: [ids.lviv],
      },
    });
    await host.documents('goal').create({
      data: { key: 'secret', statement: 'Secret.', area: 'peace', relationship: ids.lviv },
    });
    const fields =
      'nextEvent(asOf: "2029-01-01") { slug } lastContactOn(asOf: "2031-01-01") activeGoals(asOf: "2029-01-01") { goal { key } }';
    expect(await of('portland-lviv', fields)).toEqual({
      nextEvent: null,
      lastContactOn: '2022',
      activeGoals: [{ goal: { key: 'students-2' } }, { goal: { key: 'peace' } }],
    });
    const previewer = apiOf(host, await tokenOf(host, 'full-access'));
    const { body } = await previewer.graphql(
      `{ sisterCitiesRelationships(status: DRAFT, filters: { slug: { eq: "portland-lviv" } }) { nextEvent(asOf: "2029-01-01") { slug } } }`,
    );
    expect(body.data.sisterCitiesRelationships).toEqual([{ nextEvent: { slug: 'secret-gala' } }]);
  });

  it('is not told to who may not read what it is computed of', async () => {
    const where = { action: 'plugin::sister-cities.goal.find', role: { type: 'public' } };
    const permissions = host.strapi.db.query('plugin::users-permissions.permission');
    const [permission] = await permissions.findMany({ where, populate: { role: true } });
    await permissions.delete({ where: { id: permission.id } });
    const { body } = await visitor.graphql('{ sisterCitiesRelationships { activeGoals { inherited } } }');
    expect(new Set(body.data.sisterCitiesRelationships)).toEqual(new Set([null]));
    expect(body.errors[0].message).toBe('Forbidden access');
    await permissions.create({ data: { action: permission.action, role: permission.role.id } });
    expect((await of('portland-lviv', 'activeGoals { inherited }')).activeGoals).toHaveLength(2);
  });
});

const secondGoal = async (): Promise<string> => {
  const row = await host.documents('goal').findFirst({ filters: { key: 'students-2' } });
  return row?.documentId ?? '';
};

describe('what is computed of the program', () => {
  it('are its partners, counted and in a sentence', async () => {
    const { body } = await visitor.graphql(
      '{ sisterCitiesProgram { countsSentence counts { designation count } statedSisterCityCount } }',
    );
    expect(body.data.sisterCitiesProgram).toEqual({
      countsSentence: 'nine sister cities and one friendship city',
      counts: [
        { designation: 'sister_city', count: 9 },
        { designation: 'friendship_city', count: 1 },
      ],
      statedSisterCityCount: 9,
    });
  });

  it('leaves out what is not published', async () => {
    await host.documents('relationship').unpublish({ documentId: ids.lviv ?? '' });
    const { body } = await visitor.graphql('{ sisterCitiesProgram { countsSentence } }');
    expect(body.data.sisterCitiesProgram.countsSentence).toBe('nine sister cities');
    const log = await visitor.graphql(
      '{ sisterCitiesDecisions(filters: { key: { startsWith: "lviv" } }) { key } }',
    );
    expect(log.body.data.sisterCitiesDecisions).toEqual([]);
    await host.documents('relationship').publish({ documentId: ids.lviv ?? '' });
  });
});

describe('the instants of an event', () => {
  it('are its local times in its own zone, or in the home city’s', async () => {
    const event = (slug: string, data: Record<string, unknown>): Promise<unknown> =>
      host.documents('event').create({
        data: { name: slug, slug, kind: 'meeting', startsOn: '2026-06-30', startTime: '18:30', ...data },
        status: 'published',
      });
    await event('here', { endTime: '21:00' });
    await event('there', { timeZone: 'Asia/Tokyo' });
    await event('some-day', { startsOn: '2026-06' });
    const { body } = await visitor.graphql(
      '{ sisterCitiesEvents(filters: { slug: { in: ["here", "there", "some-day"] } }, sort: "slug") { slug startsAt endsAt } }',
    );
    expect(body.data.sisterCitiesEvents).toEqual([
      { slug: 'here', startsAt: '2026-07-01T01:30:00.000Z', endsAt: '2026-07-01T04:00:00.000Z' },
      { slug: 'some-day', startsAt: null, endsAt: null },
      { slug: 'there', startsAt: '2026-06-30T09:30:00.000Z', endsAt: null },
    ]);
  });
});
