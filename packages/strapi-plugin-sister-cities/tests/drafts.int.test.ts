import { PREVIEW_READ, publicActionIds } from '../server/src/access/actions';
import { publicDefinitions } from '../server/src/content-types';

import { apiOf, tokenOf } from './support/api';
import type { Api } from './support/api';
import { publicationQuestions } from './support/canary/publication';
import { tellers, unitOf } from './support/canary/question';
import { drafted } from './support/canary/records';
import type { Records } from './support/canary/records';
import { MARK } from './support/canary/secrets';
import { plant } from './support/canary/world';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let visitor: Api;
let records: Records;

beforeAll(async () => {
  host = await startHost();
  visitor = apiOf(host);
  records = await plant(host);
});

afterAll(async () => {
  await host.stop();
});

describe('a draft of every type', () => {
  it('is refused to visitors who ask for drafts by parameter, on every type', async () => {
    const questions = publicationQuestions();
    expect(questions).toHaveLength(publicDefinitions.length * 12);
    for (const { title, ask } of questions) {
      const [answer] = await ask(visitor);
      const refusal = answer?.body.error?.name ?? answer?.body.errors?.[0].extensions.error.name;
      expect([title, refusal, MARK.test(answer?.text ?? '')]).toEqual([title, 'ForbiddenError', false]);
    }
  });

  it('is shown to a token that may preview (the control of those refusals)', async () => {
    const previewer = apiOf(host, await tokenOf(host, [...publicActionIds, PREVIEW_READ]));
    const found = new Set((await tellers(publicationQuestions(), previewer)).map(unitOf));
    const types = drafted.map(({ plural }) => plural);
    const asked = publicationQuestions().filter(
      ({ way, about }) => /draft/i.test(way) && types.includes(about),
    );
    expect(asked).toHaveLength(6 * 6);
    expect(asked.map(unitOf).filter((unit) => !found.has(unit))).toEqual([]);
  });
});

describe('a draft that a type of the host without drafts refers to', () => {
  const WORD = 'zqxcanary';

  beforeAll(async () => {
    const role = await host.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    await host.strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action: 'api::article.article.find', role: role.id } });
    for (const place of ['n', 'c'] as const) {
      const data = { headline: `About ${place}`, relationship: records.of('relationship', place) };
      await host.strapi.documents('api::article.article').create({ data });
    }
  });

  it.each([
    `/articles?filters[relationship][summary][$contains]=${WORD}`,
    `/articles?filters[$not][relationship][summary][$contains]=${WORD}`,
    '/articles?sort=relationship.summary',
  ])('is not compared with: %s', async (path) => {
    expect((await visitor.rest('GET', path)).status).toBe(400);
  });

  it('is not compared with over GraphQL', async () => {
    const { body } = await visitor.graphql(
      `{ articles(filters: { relationship: { summary: { contains: "${WORD}" } } }) { headline } }`,
    );
    expect(body.errors[0].extensions.error.name).toBe('ValidationError');
  });

  it.each([
    ['populate=relationship', 'Test'],
    ['populate[relationship][populate]=*', 'Test'],
    [`populate[relationship][filters][publicNotice][$startsWith]=${WORD}`, undefined],
    [`populate[relationship][filters][goals][statement][$startsWith]=${WORD}`, undefined],
    ['populate[relationship][filters][publishedAt][$null]=true', undefined],
  ])('is left out where it is populated, and the published version stands: %s', async (populate, title) => {
    const { body, text } = await visitor.rest('GET', `/articles?${populate}`);
    const titles = body.data.map(
      ({ relationship }: { relationship?: { title: string } }) => relationship?.title,
    );
    expect(titles).toEqual([undefined, title]);
    expect(text).not.toMatch(MARK);
  });

  it('is left out over GraphQL, with all that belongs to it', async () => {
    const { body } = await visitor.graphql(
      '{ articles { headline relationship { title publicNotice goals { statement } decisions { source } } } }',
    );
    const published = {
      title: 'Test',
      publicNotice: null,
      goals: [{ statement: 'Test' }],
      decisions: [{ source: 'Test' }, { source: 'Test' }],
    };
    expect(body.data.articles).toEqual([
      { headline: 'About n', relationship: null },
      { headline: 'About c', relationship: published },
    ]);
  });

  it('is refused to who asks for it by parameter', async () => {
    const path = `/articles?populate[relationship][filters][goals][statement][$contains]=${WORD}&status=draft`;
    expect((await visitor.rest('GET', path)).status).toBe(403);
    const { body } = await visitor.graphql(
      '{ articles(status: DRAFT) { headline relationship { summary } } }',
    );
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
  });
});
