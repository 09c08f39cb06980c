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

/** Changes of an existing sister city that a write may try, and the words it must be told. */
const CHANGES = [
  { change: { standing: 'suspended' }, told: 'use the transition suspend (Suspended)' },
  { change: { standing: 'terminated' }, told: 'use the transition terminate (Terminated)' },
  { change: { designation: 'friendship_city' }, told: 'no transition leads there' },
  { change: { standing: null, designation: null }, told: 'standing is empty, and on record it is active' },
];

beforeAll(async () => {
  host = await startHost();
  made = workshopOf(host);
  editor = await adminOf(host);
  token = await tokenOf(host, 'full-access');
});

afterAll(async () => {
  await host.stop();
});

describe('a new relationship', () => {
  it('without designation and standing is a proposal, and its history begins with it', async () => {
    const documentId = await made.relationship('graz');
    expect(await made.states(documentId)).toEqual([[null, 'proposed']]);
    expect(await made.history(documentId)).toEqual([
      expect.objectContaining({
        key: 'home-graz-1',
        sequence: 1,
        classification: 'propose',
        fromDesignation: null,
        fromStanding: null,
        toDesignation: null,
        toStanding: 'proposed',
        actor: 'server',
      }),
    ]);
  });

  it('with both exists already, and its history tells from where that is known', async () => {
    const documentId = await made.relationship('linz', EXISTING);
    expect(await made.history(documentId)).toEqual([
      expect.objectContaining({
        classification: 'record_existing',
        toDesignation: 'sister_city',
        toStanding: 'active',
        source: 'Council minutes of 1988',
        policyValues: { preset: 'blank', version: 0, policy: {} },
      }),
    ]);
  });

  it('that exists already is refused without its source, and nothing of it is stored', async () => {
    const before = await host.strapi.db.query(uidOf('decision')).count();
    await expect(made.relationship('wels', { ...EXISTING, source: ' ' })).rejects.toThrow(
      'source is empty. Expected where it is written down that this relationship exists',
    );
    expect(await host.strapi.db.query(uidOf('relationship')).count({ where: { slug: 'home-wels' } })).toBe(0);
    expect(await host.strapi.db.query(uidOf('decision')).count()).toBe(before);
  });

  it.each([
    [{ designation: 'sister_city', source: 'x' }, 'standing is empty while designation is sister_city.'],
    [{ standing: 'active', source: 'x' }, 'designation is empty while standing is active.'],
    [
      { designation: 'sister_city', standing: 'proposed', source: 'x' },
      'designation is sister_city while standing is proposed.',
    ],
  ])('with half of it, %j, is refused', async (data, message) => {
    await expect(made.relationship('steyr', data)).rejects.toThrow(message);
  });

  it('entered in the admin panel tells who entered it, to the office only', async () => {
    const partnerCity = await made.makeCity('bregenz');
    const answer = await editor.send('POST', `/content-manager/collection-types/${uidOf('relationship')}`, {
      homeCity: { connect: [{ documentId: await made.makeCity('home') }] },
      partnerCity: { connect: [{ documentId: partnerCity }] },
      ...EXISTING,
    });
    expect(answer.status).toBe(201);
    const [entry] = await made.history(answer.body.data.documentId);
    expect(entry?.actor).toBe('Program Director director@city.example');
  });
});

describe('designation and standing of a relationship', () => {
  let documentId: string;

  beforeAll(async () => {
    documentId = await made.relationship('passau', { ...EXISTING, slug: 'home-passau' });
    await host.documents('relationship').publish({ documentId });
  });

  afterEach(async () => {
    expect(await made.states(documentId)).toEqual([
      ['sister_city', 'active'],
      ['sister_city', 'active'],
    ]);
    expect(await made.history(documentId)).toHaveLength(1);
  });

  it.each(CHANGES)('are not changed by an update to $change', async ({ change, told }) => {
    const update = host.documents('relationship').update({ documentId, data: change });
    await expect(update).rejects.toThrow(told);
  });

  it.each(CHANGES)('are not changed over REST to $change', async ({ change, told }) => {
    const answer = await apiOf(host, token).rest('PUT', `/sister-cities/relationships/${documentId}`, change);
    expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringContaining(told)]);
  });

  it.each(CHANGES)('are not changed in the admin panel to $change', async ({ change, told }) => {
    const answer = await editor.send(
      'PUT',
      `/content-manager/collection-types/${uidOf('relationship')}/${documentId}`,
      change,
    );
    expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringContaining(told)]);
  });

  it('are not changed by an import', async () => {
    await made.makeCity('bonn');
    const row = { key: 'home-bonn', homeCity: 'home', partnerCity: 'bonn', ...EXISTING };
    const run = (standing: string): Promise<unknown> =>
      host.strapi
        .plugin('sister-cities')
        .service('import')
        .run({ source: 'history', content: { relationships: [{ ...row, standing }] } });
    await run('active');
    await expect(run('suspended')).rejects.toThrow(
      'relationships.0: standing is suspended, and on record it is active. Expected no change here: use the transition suspend (Suspended).',
    );
  });

  it('are not changed by a clone', async () => {
    const clone = host.documents('relationship').clone({
      documentId,
      data: { slug: 'cloned', partnerCity: await made.makeCity('ulm'), standing: 'suspended' },
    });
    await expect(clone).rejects.toThrow('use the transition suspend (Suspended)');
    expect(await host.documents('relationship').count({ filters: { slug: 'cloned' } })).toBe(0);
  });

  it('pass where a form repeats them', async () => {
    await host.documents('relationship').update({
      documentId,
      data: { designation: 'sister_city', standing: 'active', summary: 'Both on the Danube.' },
    });
    const answer = await editor.send(
      'PUT',
      `/content-manager/collection-types/${uidOf('relationship')}/${documentId}`,
      { designation: 'sister_city', standing: 'active', summary: 'Both on the Inn.' },
    );
    expect(answer.status).toBe(200);
  });

  it('stay through discarding a draft, unpublishing and publishing', async () => {
    await host.documents('relationship').update({ documentId, data: { summary: 'not yet' } });
    await host.documents('relationship').discardDraft({ documentId });
    await host.documents('relationship').unpublish({ documentId });
    await host.documents('relationship').publish({ documentId });
  });
});

describe('a clone that repeats what is on record', () => {
  it('is a relationship of its own, with a history of its own', async () => {
    const original = await made.relationship('trier', { ...EXISTING, slug: 'home-trier' });
    await host.documents('relationship').clone({
      documentId: original,
      data: { slug: 'home-metz', title: 'Home – Metz', partnerCity: await made.makeCity('metz') },
    });
    const clone = await host.documents('relationship').findFirst({ filters: { slug: 'home-metz' } });
    expect(clone?.documentId).not.toBe(original);
    expect(await made.history(clone?.documentId ?? '')).toEqual([
      expect.objectContaining({ key: 'home-metz-1', classification: 'record_existing' }),
    ]);
  });
});
