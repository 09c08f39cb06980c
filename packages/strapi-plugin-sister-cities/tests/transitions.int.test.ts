import { uidOf } from '../shared/names';

import { apiOf } from './support/api';
import { officeOf } from './support/office';
import type { Office } from './support/office';
import { EXISTING, SUSPENDED, VOTE, workshopOf } from './support/relationships';
import type { Workshop } from './support/relationships';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let office: Office;
let made: Workshop;

beforeAll(async () => {
  host = await startHost();
  made = workshopOf(host);
  office = await officeOf(host);
});

afterAll(async () => {
  await host.stop();
});

const rowsOf = (documentId: string): Promise<Record<string, unknown>[]> =>
  host.strapi.db.query(uidOf('relationship')).findMany({ where: { documentId }, orderBy: { id: 'asc' } });

describe('the life of a relationship', () => {
  it('goes from a proposal to a friendship city, a sister city, emeritus and its end, each by one decision', async () => {
    const id = await made.relationship('lviv');
    const steps = [
      [{ transition: 'designate_friendship', ...VOTE }, 'friendship_city', 'active'],
      [
        { transition: 'change_friendship_to_sister', ...VOTE, decidedOn: '2021-05-06' },
        'sister_city',
        'active',
      ],
      [SUSPENDED, 'sister_city', 'suspended'],
      [{ transition: 'resume', ...VOTE, decidedOn: '2023-01', reason: 'Peace.' }, 'sister_city', 'active'],
      [{ transition: 'make_emeritus', ...VOTE, decidedOn: '2024' }, 'sister_city', 'emeritus'],
      [
        { transition: 'reactivate', ...VOTE, decidedOn: '2025-01-01', reason: 'A visit.' },
        'sister_city',
        'active',
      ],
      [
        {
          transition: 'terminate',
          ...VOTE,
          decidedOn: '2026-02-03',
          reason: 'Agreed.',
          endCause: 'mutual_agreement',
        },
        'sister_city',
        'terminated',
      ],
    ] as const;
    for (const [request, designation, standing] of steps) {
      const { status, body } = await office.transition(id, request);
      expect([request.transition, status, body.data?.life.designation, body.data?.life.standing]).toEqual([
        request.transition,
        200,
        designation,
        standing,
      ]);
    }
    const [row] = await rowsOf(id);
    expect(row).toMatchObject({
      designation: 'sister_city',
      standing: 'terminated',
      establishedOn: '2020-03-04',
      designatedOn: '2021-05-06',
      designatedOnEarliest: '2021-05-06',
      endedOn: '2026-02-03',
      endedOnLatest: '2026-02-03',
      endCause: 'mutual_agreement',
    });
    const entries = await made.history(id);
    expect(entries.map(({ sequence, classification }) => [sequence, classification])).toEqual([
      [1, 'propose'],
      ...steps.map(([{ transition }], index) => [index + 2, transition]),
    ]);
    expect(entries[1]).toMatchObject({
      body: 'City Council',
      identifier: 'Resolution 1',
      actor: expect.stringContaining('Program Director'),
    });
    expect((await office.life(id)).transitions).toEqual([]);
  });

  it('takes a pair of cities up again in a new relationship once the old one has ended', async () => {
    const old = await made.relationship('izhevsk', { ...EXISTING, slug: 'old-izhevsk' });
    const again = { ...EXISTING, slug: 'new-izhevsk', succeeds: old };
    await expect(made.relationship('izhevsk', again)).rejects.toThrow('has not ended exists already');
    const { status } = await office.transition(old, {
      transition: 'terminate',
      ...VOTE,
      reason: 'No contact.',
      endCause: 'no_contact',
    });
    expect(status).toBe(200);
    await expect(made.relationship('izhevsk', again)).resolves.toEqual(expect.any(String));
  });

  it('keeps a vote that failed, and changes nothing by it', async () => {
    const id = await made.relationship('bologna', { ...EXISTING, designation: 'friendship_city' });
    const vote = { ...VOTE, transition: 'change_friendship_to_sister', votesYes: 2, votesNo: 3 };
    for (const result of ['fail', 'tabled', 'pending', 'withdrawn']) {
      const { status, body } = await office.transition(id, { ...vote, result });
      expect([status, body.data.hasMoved]).toEqual([200, false]);
    }
    expect(await made.states(id)).toEqual([['friendship_city', 'active']]);
    expect((await made.history(id)).map(({ result, toDesignation }) => [result, toDesignation])).toEqual([
      [null, 'friendship_city'],
      ['fail', 'friendship_city'],
      ['tabled', 'friendship_city'],
      ['pending', 'friendship_city'],
      ['withdrawn', 'friendship_city'],
    ]);
  });
});

describe('a transition that cannot be', () => {
  it.each([
    [
      { transition: 'resume', ...VOTE, reason: 'x' },
      'does not lead on from sister_city, active. Expected one of suspend',
    ],
    [{ transition: 'make_sister' }, 'transition is make_sister. Expected one of designate_friendship'],
    [{ transition: 'suspend', ...VOTE, publicNotice: 'x' }, 'reason is empty. Expected why'],
    [{ transition: 'suspend', ...VOTE, reason: 'x' }, 'publicNotice is empty. Expected what visitors read'],
    [
      { transition: 'suspend', reason: 'x', publicNotice: 'x' },
      'result is empty. Expected how the body decided',
    ],
    [{ ...SUSPENDED, body: undefined }, 'body is empty while result is pass'],
    [{ ...SUSPENDED, decidedOn: undefined }, 'decidedOn is empty while result is pass'],
    [{ ...SUSPENDED, decidedOn: '2999-01-01' }, 'decidedOn is 2999-01-01, which is still to come'],
    [{ ...SUSPENDED, effectiveOn: '2999' }, 'effectiveOn is 2999, which is still to come'],
    [{ ...SUSPENDED, decidedOn: '1987' }, 'before the last change of the relationship on 1988-05'],
    [{ ...SUSPENDED, decidedOn: 'yesterday' }, 'decidedOn is yesterday. Expected a year, month or day'],
    [{ ...SUSPENDED, votesYes: -1 }, 'votesYes is -1. Expected a whole number from 0'],
    [{ ...SUSPENDED, standing: 'gone' }, 'standing is gone. Expected one of proposed'],
    [{ ...SUSPENDED, policyValues: {} }, 'policyValues is {}. Expected only transition'],
    [{ ...SUSPENDED, overrideJustification: 'because' }, 'at least 20 characters'],
    [
      { ...SUSPENDED, overrideJustification: 'There is no time to wait.' },
      'Expected nothing: no rule stands in the way',
    ],
    [{ transition: 'terminate', ...VOTE, reason: 'x' }, 'endCause is empty. Expected the main cause'],
  ])('is refused with what to do, and leaves nothing: %#', async (request, told) => {
    const slug = 'home-ulsan';
    const id =
      (await made.idOf(slug)) ||
      (await made.relationship('ulsan', { ...EXISTING, slug, designatedOn: '1988-05' }));
    const { status, body } = await office.transition(id, request);
    expect([status, body.error?.message]).toEqual([400, expect.stringContaining(told)]);
    expect(await made.history(id)).toHaveLength(1);
    expect(await made.states(id)).toEqual([['sister_city', 'active']]);
  });

  it('is refused where the history has grown since', async () => {
    const id = await made.relationship('mutare', EXISTING);
    expect((await office.transition(id, { ...SUSPENDED, sequence: 1 })).status).toBe(200);
    const late = await office.transition(id, { ...SUSPENDED, sequence: 1 });
    expect([late.status, late.body.error.name, late.body.error.message]).toEqual([
      409,
      'ConflictError',
      expect.stringContaining('has 2 entries by now, and 1 when you looked'),
    ]);
    expect(await made.history(id)).toHaveLength(2);
  });

  it('is not found where there is no such relationship', async () => {
    const { status, body } = await office.transition('nowhere', { ...SUSPENDED, sequence: 1 });
    expect([status, body.error.message]).toEqual([404, 'There is no such relationship.']);
  });
});

describe('what a transition writes', () => {
  it('reaches draft and published version, and publishes nothing that an editor has not', async () => {
    const id = await made.relationship('suzhou', { ...EXISTING, slug: 'home-suzhou', summary: 'Gardens.' });
    await host.documents('relationship').publish({ documentId: id });
    await host
      .documents('relationship')
      .update({ documentId: id, data: { summary: 'Not yet for everyone.' } });
    expect((await office.transition(id, SUSPENDED)).status).toBe(200);
    expect((await rowsOf(id)).map((row) => [row.standing, row.summary, row.publicNotice])).toEqual([
      ['suspended', 'Not yet for everyone.', 'Suspended until peace is restored.'],
      ['suspended', 'Gardens.', 'Suspended until peace is restored.'],
    ]);
    const { body } = await apiOf(host).graphql(
      '{ sisterCitiesRelationships(filters: { slug: { eq: "home-suzhou" } }) { standing summary publicNotice decisions { classification result body } } }',
    );
    expect(body.data.sisterCitiesRelationships).toEqual([
      {
        standing: 'suspended',
        summary: 'Gardens.',
        publicNotice: 'Suspended until peace is restored.',
        decisions: [
          { classification: 'record_existing', result: null, body: null },
          { classification: 'suspend', result: 'pass', body: 'City Council' },
        ],
      },
    ]);
    const panel = `/content-manager/collection-types/${uidOf('relationship')}/${id}`;
    expect((await office.send('GET', panel)).body.data.status).toBe('modified');
    expect(
      (await office.transition(id, { transition: 'resume', ...VOTE, decidedOn: '2023', reason: 'Peace.' }))
        .status,
    ).toBe(200);
    expect((await rowsOf(id)).map((row) => [row.standing, row.summary, row.publicNotice])).toEqual([
      ['active', 'Not yet for everyone.', null],
      ['active', 'Gardens.', null],
    ]);
  });

  it('leaves a relationship that nobody edited as published as it was', async () => {
    const id = await made.relationship('guadalajara', EXISTING);
    await host.documents('relationship').publish({ documentId: id });
    await office.transition(id, SUSPENDED);
    const panel = `/content-manager/collection-types/${uidOf('relationship')}/${id}`;
    expect((await office.send('GET', panel)).body.data.status).toBe('published');
    await host.documents('relationship').update({ documentId: id, data: { summary: 'Edited.' } });
    await host.documents('relationship').publish({ documentId: id });
    expect(await made.states(id)).toEqual([
      ['sister_city', 'suspended'],
      ['sister_city', 'suspended'],
    ]);
  });

  it('tells the host, so that its webhooks reach the sites', async () => {
    const id = await made.relationship('sapporo', EXISTING);
    await host.documents('relationship').publish({ documentId: id });
    /** Strapi tells its listeners once the write is done, in its own time. */
    const heard = (event: string): Promise<unknown> =>
      new Promise((done) => {
        const end = host.strapi.eventHub.on(
          event,
          (told: { uid?: string; entry?: { standing?: string } }) => {
            if (told.uid === uidOf('relationship') && told.entry?.standing === 'suspended') {
              end();
              done(event);
            }
            return Promise.resolve();
          },
        );
      });
    const events = Promise.all(['entry.update', 'entry.publish'].map(heard));
    await office.transition(id, SUSPENDED);
    expect(await events).toEqual(['entry.update', 'entry.publish']);
  });

  it('adds a period of engagement with its causes, and closes the open one', async () => {
    const id = await made.relationship('khabarovsk', {
      ...EXISTING,
      engagementPeriods: [{ level: 'high', from: '1988' }],
    });
    await office.transition(id, {
      ...SUSPENDED,
      engagementLevel: 'dormant',
      engagementCauses: ['armed_conflict'],
    });
    const [row] = await rowsOf(id);
    expect([row?.engagementLevel, row?.engagementPeriods]).toEqual([
      'dormant',
      [
        { level: 'high', from: '1988', to: '2022-03-02' },
        {
          level: 'dormant',
          from: '2022-03-02',
          causes: ['armed_conflict'],
          note: 'The war against Ukraine.',
        },
      ],
    ]);
  });
});
