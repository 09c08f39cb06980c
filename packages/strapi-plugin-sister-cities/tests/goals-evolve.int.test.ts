import { achieveGoal, retireGoal, reviseGoal } from '../server/src/goal/perform';
import { uidOf } from '../shared/names';

import { apiOf } from './support/api';
import type { Api } from './support/api';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

const KEY = 'sapporo-strengthen-relationship';
const NEXT = 'Strengthen the relationship of both cities in business and education.';
const PENDING = 'Words that an editor has not published yet.';
const clock = (): Date => new Date('2026-11-24T12:00:00Z');

let host: Host;
let visitor: Api;

interface GoalRow {
  publishedAt: unknown;
  locale: string;
  statement: string;
  state: string;
  retiredOn: string | null;
  retiredOnEarliest: string | null;
  retiredOnLatest: string | null;
  updatedAt: unknown;
}

const rowsOf = (documentId: string): Promise<GoalRow[]> =>
  host.strapi.db.query(uidOf('goal')).findMany({ where: { documentId }, orderBy: { id: 'asc' } });

const goalOf = async (key: string): Promise<string> =>
  (await host.documents('goal').findFirst({ filters: { key } }))?.documentId ?? '';

const makeGoal = async (
  key: string,
  isPublic: boolean,
  data: Record<string, unknown> = {},
): Promise<string> => {
  const { documentId } = await host.documents('goal').create({
    data: { key, statement: `The goal ${key}.`, area: 'education', statedOn: '2024', ...data },
    ...(isPublic ? { status: 'published' } : {}),
  });
  return documentId;
};

const asked = async (fields: string): Promise<Record<string, unknown>> => {
  const { body } = await visitor.graphql(
    `{ sisterCitiesRelationships(filters: { slug: { eq: "portland-sapporo" } }) { ${fields} } }`,
  );
  expect(body.errors).toBeUndefined();
  return body.data.sisterCitiesRelationships[0];
};

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  await host.strapi.plugin('i18n').service('locales').create({ code: 'es', name: 'Spanish (es)' });
  visitor = apiOf(host);
});

afterAll(async () => {
  await host.stop();
});

describe('the goal of Portland and Sapporo, once it is revised', () => {
  let old: string;
  let before: GoalRow[];

  beforeAll(async () => {
    old = await goalOf(KEY);
    const translation = { locale: 'es', documentId: old };
    await host.documents('goal').update({ documentId: old, data: { statement: PENDING } });
    await host.documents('goal').update({ ...translation, data: { statement: 'Fortalecer la relación.' } });
    before = await rowsOf(old);
    await reviseGoal(host.strapi, clock, { documentId: old, on: '2024-06', next: { statement: NEXT } });
  });

  it('is over in its draft, in what is public and in each language, with the days that databases compare', async () => {
    const rows = await rowsOf(old);
    expect(rows).toHaveLength(3);
    for (const row of rows)
      expect(row).toMatchObject({
        state: 'revised',
        retiredOn: '2024-06',
        retiredOnEarliest: '2024-06-01',
        retiredOnLatest: '2024-06-30',
      });
  });

  it('has nothing else of its rows changed: what an editor has not published stays unpublished', async () => {
    const rows = await rowsOf(old);
    const rest = (row: GoalRow): unknown => [row.publishedAt, row.locale, row.statement];
    expect(rows.map(rest)).toEqual(before.map(rest));
    expect(rows.filter(({ publishedAt }) => publishedAt !== null).map(({ statement }) => statement)).toEqual([
      'Strengthen the historic and productive relationship between both cities.',
    ]);
  });

  it('is followed by the new one, in public, and every earlier day has the history it had', async () => {
    expect(
      await asked(
        'activeGoals(asOf: "2026-11-24") { goal { key statement supersedes { key } } } goalHistory(asOf: "2024-05-31") { stateAsOf goal { key } }',
      ),
    ).toEqual({
      activeGoals: [{ goal: { key: `${KEY}-2`, statement: NEXT, supersedes: { key: KEY } } }],
      goalHistory: [{ stateAsOf: 'active', goal: { key: KEY } }],
    });
  });

  it('is found by the day on which it was over', async () => {
    const { body } = await visitor.graphql(
      '{ sisterCitiesGoals(filters: { retiredOn: { lte: "2024-06-30" } }) { key state } }',
    );
    expect(body.data.sisterCitiesGoals).toEqual([{ key: KEY, state: 'revised' }]);
  });

  it('is not revised again: what became of it is kept', async () => {
    const again = reviseGoal(host.strapi, clock, { documentId: old, on: '2025', next: { statement: NEXT } });
    await expect(again).rejects.toThrow(`The goal ${KEY} is revised already. Expected an active goal`);
  });
});

describe('a goal', () => {
  it('that only the office sees is followed by one that only the office sees', async () => {
    const old = await makeGoal('quiet', false);
    const next = await reviseGoal(host.strapi, clock, {
      documentId: old,
      on: '2025',
      next: { statement: NEXT },
    });
    const rows = [...(await rowsOf(old)), ...(await rowsOf(next))];
    expect(rows.map(({ state, publishedAt }) => [state, publishedAt])).toEqual([
      ['revised', null],
      ['active', null],
    ]);
  });

  it('is left as it was when the new one cannot be right', async () => {
    const old = await makeGoal('whole', true);
    const before = await rowsOf(old);
    const tooLong = { documentId: old, on: '2025', next: { statement: 'x'.repeat(1001) } };
    await expect(reviseGoal(host.strapi, clock, tooLong)).rejects.toThrow('at most 1000 characters');
    const taken = { documentId: old, on: '2025', next: { statement: NEXT, key: KEY } };
    await expect(reviseGoal(host.strapi, clock, taken)).rejects.toThrow(KEY);
    expect(await rowsOf(old)).toEqual(before);
  });

  it('is revised by one of two people who do it at once', async () => {
    const old = await makeGoal('contested', true);
    const attempts = await Promise.allSettled(
      ['2025', '2026'].map((on) =>
        reviseGoal(host.strapi, clock, { documentId: old, on, next: { statement: NEXT } }),
      ),
    );
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await host.documents('goal').count({ filters: { key: { $startsWith: 'contested' } } })).toBe(2);
  });

  it('is achieved or given up in every row of it', async () => {
    const [achieved, retired] = [await makeGoal('reached', true), await makeGoal('given-up', true)];
    await achieveGoal(host.strapi, clock, { documentId: achieved, on: '2025-03-04' });
    await retireGoal(host.strapi, clock, { documentId: retired, on: '2025' });
    const states = async (id: string): Promise<unknown[]> =>
      (await rowsOf(id)).map(({ state, retiredOn, retiredOnLatest }) => [state, retiredOn, retiredOnLatest]);
    expect(await states(achieved)).toEqual(Array(2).fill(['achieved', '2025-03-04', '2025-03-04']));
    expect(await states(retired)).toEqual(Array(2).fill(['retired', '2025', '2025-12-31']));
  });

  it('is not over before it was stated, whatever date is public and whatever date is not', async () => {
    const documentId = await makeGoal('two-dates', true);
    await host.documents('goal').update({ documentId, data: { statedOn: '2025-06' } });
    await expect(retireGoal(host.strapi, clock, { documentId, on: '2025-05' })).rejects.toThrow(
      'on is 2025-05, before statedOn, which is 2025-06.',
    );
  });

  it('that does not exist is named', async () => {
    await expect(achieveGoal(host.strapi, clock, { documentId: 'nowhere', on: '2025' })).rejects.toThrow(
      'documentId is nowhere. Expected the document id of a goal.',
    );
  });

  it('tells its progress in public, and is not put in order by it', async () => {
    await makeGoal('students', true, { unit: 'students a year', baseline: 4, target: 12, current: 8 });
    const { body } = await visitor.graphql(
      '{ sisterCitiesGoals(filters: { key: { in: ["students", "reached"] } }, sort: "key") { key progress } }',
    );
    expect(body.data.sisterCitiesGoals).toEqual([
      { key: 'reached', progress: null },
      { key: 'students', progress: 0.5 },
    ]);
    const sorted = await visitor.graphql('{ sisterCitiesGoals(sort: "current:desc") { key } }');
    expect(sorted.body.errors[0].message).toContain(
      'current tells of one record only and cannot be sorted by.',
    );
    expect((await visitor.rest('GET', '/sister-cities/goals?sort=target')).status).toBe(400);
  });
});
