import { PREVIEW_READ, publicActionIds } from '../../strapi-plugin-sister-cities/server/src/access/actions';
import { tokenOf } from '../../strapi-plugin-sister-cities/tests/support/api';
import { startHost } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import type { Host } from '../../strapi-plugin-sister-cities/tests/support/strapi';

import { createSisterCitiesClient } from '../src';
import type { SisterCitiesClient } from '../src';
import { createPreview } from '../src/preview';
import type { Preview, PreviewOptions, PreviewReader } from '../src/preview';

import { failureOf } from './support/failure';

const PERMIT = { draftMode: true } as const;

const refusalOf = (attempt: () => unknown): Promise<unknown> =>
  failureOf(Promise.resolve().then(attempt)).then(({ code, message }) => [code, message]);

describe('a preview', () => {
  const url = 'http://127.0.0.1:9/graphql';
  const preview = createPreview({ url, token: 'secret' });

  it('needs a token', async () => {
    // @ts-expect-error -- no token
    const attempt = (): Preview => createPreview({ url });
    expect(await refusalOf(attempt)).toEqual([
      'invalid_input',
      'A value is not what is expected. Drafts need a token that holds preview.read.',
    ]);
  });

  it.each([{}, { draftMode: false }, { draftMode: 'true' }, { draftMode: undefined }])(
    'is not given to a request that does not permit it: %j',
    async (permit) => {
      // @ts-expect-error -- no permit
      expect(await refusalOf(() => preview(permit))).toEqual([
        'invalid_input',
        'A value is not what is expected. Drafts are shown only to a request that permits it: draftMode is not true.',
      ]);
    },
  );

  it('is not given to a build of static pages', async () => {
    const built = createPreview({ url, token: 'secret', isStaticBuild: true });
    const refusal = [
      'invalid_input',
      'A value is not what is expected. Drafts are not shown in a build of static pages.',
    ];
    expect(await refusalOf(() => built(PERMIT))).toEqual(refusal);
    process.env.NEXT_PHASE = 'phase-production-build';
    try {
      expect(await refusalOf(() => preview(PERMIT))).toEqual(refusal);
    } finally {
      delete process.env.NEXT_PHASE;
    }
    expect(preview(PERMIT).draftMode).toBe(true);
  });

  it('takes no place of the client, nor the client its place', () => {
    const client = createSisterCitiesClient({ url });
    // @ts-expect-error -- drafts where published records belong
    const published: SisterCitiesClient = preview(PERMIT);
    // @ts-expect-error -- published records where drafts belong
    const drafts: PreviewReader = client;
    // @ts-expect-error -- a client is no options
    const options: PreviewOptions = client;
    expect([published, drafts, options]).toHaveLength(3);
    expect(Object.keys(preview(PERMIT)).filter((name) => /submi|request|anniv/.test(name))).toEqual([]);
  });

  it('asks the platform to store no answer', async () => {
    const modes: unknown[] = [];
    const fetch: PreviewOptions['fetch'] = (_url, { cache }) => {
      modes.push(cache);
      return Promise.resolve(Response.json({ data: { sisterCitiesCities: [] } }));
    };
    const { cities } = createPreview({ url, token: 'secret', fetch })(PERMIT);
    await cities();
    await cities();
    expect(modes).toEqual(['no-store', 'no-store']);
  });
});

describe('drafts of a real instance', () => {
  let host: Host;
  let url: string;
  let drafts: PreviewReader;
  const client = (): SisterCitiesClient => createSisterCitiesClient({ url });

  beforeAll(async () => {
    host = await startHost();
    await host.importCity('portland');
    url = `${host.url}/graphql`;
    const token = await tokenOf(host, [...publicActionIds, PREVIEW_READ]);
    drafts = createPreview({ url, token })(PERMIT);
    const filters = { slug: 'portland-sapporo' };
    const sapporo = await host.documents('relationship').findFirst({ filters });
    const documentId = sapporo?.documentId ?? '';
    await host.documents('relationship').update({ documentId, data: { summary: 'Not yet said.' } });
    const goal = await host
      .documents('goal')
      .findFirst({ filters: { key: 'sapporo-strengthen-relationship' } });
    await host
      .documents('goal')
      .update({ documentId: goal?.documentId ?? '', data: { statement: 'Not yet a goal.' } });
    await host.documents('letter').create({
      data: { title: 'Not yet sent', slug: 'not-yet-sent', subject: 'solidarity', direction: 'outgoing' },
    });
  });

  afterAll(() => host.stop());

  it('are shown, with the drafts of what belongs to them, while visitors see what is published', async () => {
    const [draft, published] = await Promise.all(
      [drafts, client()].map(({ relationship }) => relationship({ slug: 'portland-sapporo' })),
    );
    expect([draft?.summary, draft?.goals.map(({ statement }) => statement)]).toEqual([
      'Not yet said.',
      ['Not yet a goal.'],
    ]);
    expect(published?.summary).toMatch(/^The oldest and longest-running/);
    expect(published?.goals.map(({ statement }) => statement)).toEqual([
      'Strengthen the historic and productive relationship between both cities.',
    ]);
  });

  it('are in lists and totals', async () => {
    const filters = { slug: { eq: 'not-yet-sent' } };
    const of = async ({ letters, letterTotal }: Pick<PreviewReader, 'letters' | 'letterTotal'>) => [
      (await letters({ filters })).map(({ title }) => title),
      await letterTotal({ filters }),
    ];
    expect(await of(drafts)).toEqual([['Not yet sent'], 1]);
    expect(await of(client())).toEqual([[], 0]);
  });

  it('come with the program, the cities and the decisions, which have no drafts', async () => {
    expect((await drafts.program())?.name).toBe((await client().program())?.name);
    expect(await drafts.cities({ sort: ['name:asc'] })).toEqual(
      await client().cities({ sort: ['name:asc'] }),
    );
    expect(await drafts.decisionTotal()).toBe(await client().decisionTotal());
  });

  it('are refused to a token without preview.read, and to none that is valid', async () => {
    const reader = await tokenOf(host, publicActionIds);
    const codes = await Promise.all(
      [reader, 'no-such-token'].map(async (token) => {
        const { relationships } = createPreview({ url, token })(PERMIT);
        return (await failureOf(relationships())).code;
      }),
    );
    expect(codes).toEqual(['forbidden', 'unauthorised']);
  });
});
