import { uidOf } from '../shared/names';

import { adminOf } from './support/admin';
import type { AdminApi } from './support/admin';
import { apiOf, tokenOf } from './support/api';
import { EXISTING, workshopOf } from './support/relationships';
import type { Workshop } from './support/relationships';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let editor: AdminApi;
let token: string;
let made: Workshop;

beforeAll(async () => {
  host = await startHost();
  made = workshopOf(host);
  editor = await adminOf(host);
  token = await tokenOf(host, 'full-access');
});

afterAll(async () => {
  await host.stop();
});

describe('the log of decisions', () => {
  const REFUSAL = 'A decision is never written, changed or deleted by itself.';

  it('is closed to code, to REST and to the admin panel', async () => {
    const documentId = await made.relationship('brno', EXISTING);
    const [entry] = await made.history(documentId);
    const decision = String(entry?.documentId);
    const log = host.documents('decision');
    await expect(log.create({ data: { key: 'forged' } })).rejects.toThrow(REFUSAL);
    await expect(log.update({ documentId: decision, data: { body: 'x' } })).rejects.toThrow(REFUSAL);
    await expect(log.delete({ documentId: decision })).rejects.toThrow(REFUSAL);
    await expect(log.clone({ documentId: decision })).rejects.toThrow(REFUSAL);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    for (const [method, path] of [
      ['POST', ''],
      ['PUT', `/${decision}`],
      ['DELETE', `/${decision}`],
    ] as const) {
      const answer = await fetch(`${host.url}/api/sister-cities/decisions${path}`, { method, headers });
      expect([method, answer.status]).toEqual([method, 405]);
    }
    const panel = `/content-manager/collection-types/${uidOf('decision')}`;
    for (const [method, path] of [
      ['POST', panel],
      ['PUT', `${panel}/${decision}`],
      ['DELETE', `${panel}/${decision}`],
    ] as const) {
      expect([400, 403]).toContain((await editor.send(method, path, { key: 'forged' })).status);
    }
    expect(await made.history(documentId)).toEqual([entry]);
  });

  it('tells visitors of published relationships only, and nothing of who entered what', async () => {
    const documentId = await made.relationship('znojmo', { ...EXISTING, source: 'zq-hidden-source' });
    const visitor = apiOf(host);
    const everywhere = async (): Promise<string> => {
      const answers = [
        await visitor.rest('GET', '/sister-cities/decisions?pagination[pageSize]=100'),
        await visitor.graphql('{ sisterCitiesDecisions(pagination: { limit: 100 }) { source key } }'),
        await visitor.graphql(
          '{ sisterCitiesDecisions_connection(filters: { source: { contains: "zq-" } }) { pageInfo { total } nodes { source } } }',
        ),
      ];
      return answers.map(({ text }) => text).join('');
    };
    expect(await everywhere()).not.toContain('zq-hidden-source');
    expect(await everywhere()).toContain('"total":0');
    await host.documents('relationship').publish({ documentId });
    expect(await everywhere()).toContain('zq-hidden-source');
    expect(await everywhere()).toContain('"total":1');
    expect(await everywhere()).not.toContain('director@city.example');
    const { body } = await visitor.graphql(
      '{ sisterCitiesRelationships(filters: { slug: { eq: "home-znojmo" } }) { decisions { sequence classification toStanding relationship { slug } } } }',
    );
    expect(body.data.sisterCitiesRelationships[0].decisions).toEqual([
      {
        sequence: 1,
        classification: 'record_existing',
        toStanding: 'active',
        relationship: { slug: 'home-znojmo' },
      },
    ]);
  });

  it('takes a decision of the past without changing where the relationship stands', async () => {
    await made.relationship('pecs', { ...EXISTING, slug: 'home-pecs' });
    const content = {
      decisions: [
        {
          key: 'pecs-1988',
          relationship: 'home-pecs',
          classification: 'designate_sister',
          body: 'City Council',
          decidedOn: '1988-05',
          result: 'pass',
          votesYes: 7,
          source: 'Minutes',
        },
      ],
    };
    const run = (file: Record<string, unknown>): Promise<unknown> =>
      host.strapi.plugin('sister-cities').service('import').run({ source: 'past', content: file });
    expect(await run(content)).toEqual({ created: 1, updated: 0, unchanged: 0, kept: [] });
    const relationshipId = await made.idOf('home-pecs');
    const entries = await made.history(relationshipId);
    expect(
      entries.map(({ key, sequence, fromStanding, toStanding }) => [key, sequence, fromStanding, toStanding]),
    ).toEqual([
      ['home-pecs-1', 1, null, 'active'],
      ['pecs-1988', 2, 'active', 'active'],
    ]);
    const [decision] = content.decisions;
    const changed = { decisions: [{ ...decision, votesYes: 9 }] };
    expect(await run(changed)).toEqual({
      created: 0,
      updated: 0,
      unchanged: 1,
      kept: ['decision:pecs-1988.votesYes'],
    });
  });
});

describe('deleting a relationship', () => {
  it('that was entered by mistake takes its one entry with it', async () => {
    const documentId = await made.relationship('mistake', EXISTING);
    await host.documents('relationship').delete({ documentId });
    expect(await made.history(documentId)).toEqual([]);
    expect(await made.relationship('mistake', EXISTING)).not.toBe(documentId);
  });

  it('that was decided upon is refused: it stays on record', async () => {
    const documentId = await made.idOf('home-pecs');
    await expect(host.documents('relationship').delete({ documentId })).rejects.toThrow(
      'This relationship cannot be deleted: its history has 2 entries. Expected it to stay on record: use the transition terminate to end it.',
    );
    expect(await made.history(documentId)).toHaveLength(2);
  });
});
