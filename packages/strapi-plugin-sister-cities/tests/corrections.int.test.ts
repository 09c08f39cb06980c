import { uidOf } from '../shared/names';

import { adminAs } from './support/admin';
import { officeFor, officeOf } from './support/office';
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

describe('the dates of designation and end', () => {
  it.each([
    [{ designatedOn: '1999' }, 'designatedOn is 1999, and on record it is 1988. Expected no change here'],
    [{ endedOn: '2020' }, 'endedOn is 2020, and on record it is empty'],
    [{ endCause: 'other' }, 'endCause is other, and on record it is empty'],
    [{ designatedOn: null }, 'designatedOn is empty, and on record it is 1988'],
  ])('are not changed by an update to %j', async (change, told) => {
    const slug = 'home-kaohsiung';
    const id =
      (await made.idOf(slug)) ||
      (await made.relationship('kaohsiung', { ...EXISTING, slug, designatedOn: '1988' }));
    const update = host.documents('relationship').update({ documentId: id, data: change });
    await expect(update).rejects.toThrow(told);
    await expect(
      host.documents('relationship').update({ documentId: id, data: { designatedOn: '1988', summary: 'x' } }),
    ).resolves.toMatchObject({ designatedOn: '1988' });
  });
});

describe('a history that was begun before it held dates', () => {
  it('goes on with the dates that the relationship has', async () => {
    const id = await made.relationship('novi-sad', { ...EXISTING, designatedOn: '1988' });
    const log = host.strapi.db.query(uidOf('decision'));
    await log.updateMany({ where: { relationshipDocumentId: id }, data: { datesAfter: null } });
    await host.documents('relationship').update({ documentId: id, data: { summary: 'On the Danube.' } });
    expect((await office.transition(id, SUSPENDED)).status).toBe(200);
    expect(await rowsOf(id)).toEqual([
      expect.objectContaining({ designatedOn: '1988', standing: 'suspended', summary: 'On the Danube.' }),
    ]);
  });
});

describe('a correction', () => {
  it('tells the exact day of a designation, and is visible as a correction', async () => {
    const id = await made.relationship('trujillo', {
      ...EXISTING,
      designatedOn: '2022',
      slug: 'home-trujillo',
    });
    const { status } = await office.correct(id, {
      corrects: 'home-trujillo-1',
      reason: 'The resolution is of 31 August.',
      designatedOn: '2022-08-31',
    });
    expect(status).toBe(200);
    const [row] = await rowsOf(id);
    expect(row).toMatchObject({ designatedOn: '2022-08-31', standing: 'active' });
    expect(
      (await made.history(id)).map((each) => [each.classification, each.corrects, each.toStanding]),
    ).toEqual([
      ['record_existing', null, 'active'],
      ['correct', 'home-trujillo-1', 'active'],
    ]);
  });

  it('takes back a transition that was entered by mistake, with its dates', async () => {
    const id = await made.relationship('keelung', {
      ...EXISTING,
      designation: 'friendship_city',
      designatedOn: '2019',
      slug: 'home-keelung',
    });
    await office.transition(id, { transition: 'change_friendship_to_sister', ...VOTE });
    const { status, body } = await office.correct(id, {
      corrects: 'home-keelung-2',
      reason: 'It was the vote on another city.',
      restore: true,
    });
    expect([status, body.data?.life]).toEqual([
      200,
      {
        designation: 'friendship_city',
        standing: 'active',
        dates: { designatedOn: '2019', endedOn: null, endCause: null },
      },
    ]);
    const [row] = await rowsOf(id);
    expect(row).toMatchObject({ designation: 'friendship_city', designatedOn: '2019' });
    expect(await made.history(id)).toHaveLength(3);
  });

  it.each([
    [{ corrects: 'nothing' }, 'corrects is nothing. Expected the key of an entry of this history'],
    [
      { corrects: 'home-torino-1', restore: true },
      'Expected the entry that last changed the relationship, home-torino-2',
    ],
    [{ corrects: 'home-torino-2', endedOn: '2020' }, 'endedOn is 2020. Expected nothing: it has not ended'],
    [
      { corrects: 'home-torino-2', designation: 'friendship_city', standing: 'emeritus' },
      'standing is emeritus. Expected a standing that goes with the designation',
    ],
  ])('that cannot be right is refused: %j', async (request, told) => {
    const slug = 'home-torino';
    let id = await made.idOf(slug);
    if (id === '') {
      id = await made.relationship('torino', { ...EXISTING, slug });
      await office.transition(id, SUSPENDED);
    }
    const { status, body } = await office.correct(id, { reason: 'A mistake.', ...request });
    expect([status, body.error?.message]).toEqual([400, expect.stringContaining(told)]);
    expect(await made.history(id)).toHaveLength(2);
  });
});

describe('a correction that records another state', () => {
  it('goes past votes and rules, so it needs a director and a justification', async () => {
    const id = await made.relationship('matsumoto', {
      ...EXISTING,
      designation: 'friendship_city',
      designatedOn: '1958',
      slug: 'home-matsumoto',
    });
    const wrong = {
      corrects: 'home-matsumoto-1',
      reason: 'It was entered as a friendship city by mistake.',
      designation: 'sister_city',
      standing: 'active',
    };
    const unjustified = await office.correct(id, wrong);
    expect([unjustified.status, unjustified.body.error.message]).toEqual([
      400,
      expect.stringContaining('overrideJustification is empty. Expected why another state is recorded'),
    ]);
    const justified = { ...wrong, overrideJustification: 'The agreement of 1958 is with a sister city.' };
    const clerk = officeFor(
      await adminAs(host, 'Clerk', [
        'plugin::sister-cities.life.read',
        'plugin::sister-cities.decisions.record',
      ]),
    );
    expect((await clerk.correct(id, justified)).status).toBe(403);
    expect((await office.correct(id, justified)).status).toBe(200);
    expect(await made.states(id)).toEqual([['sister_city', 'active']]);
    expect((await made.history(id)).at(-1)).toMatchObject({
      classification: 'correct',
      overrideJustification: 'The agreement of 1958 is with a sister city.',
    });
  });
});

describe('a suspension that is taken back', () => {
  it('takes its notice and its period of engagement with it', async () => {
    const id = await made.relationship('chernivtsi', {
      ...EXISTING,
      slug: 'home-chernivtsi',
      engagementPeriods: [{ level: 'high', from: '1989' }],
    });
    await office.transition(id, { ...SUSPENDED, engagementLevel: 'dormant' });
    await office.correct(id, { corrects: 'home-chernivtsi-2', reason: 'Another city.', restore: true });
    expect(await rowsOf(id)).toEqual([
      expect.objectContaining({
        standing: 'active',
        publicNotice: null,
        engagementLevel: 'high',
        engagementPeriods: [{ level: 'high', from: '1989', to: null }],
      }),
    ]);
  });
});

describe('a decision of the past', () => {
  const past = (id: string, request: Record<string, unknown>): ReturnType<Office['send']> =>
    office.send('POST', `/sister-cities/relationships/${id}/decisions`, request);

  it('is added without changing where the relationship stands, and with what people tell of it only', async () => {
    const id = await made.relationship('lviv', { ...EXISTING, slug: 'home-lviv' });
    const vote = { classification: 'designate_friendship', ...VOTE, decidedOn: '2022', sequence: 1 };
    expect((await past(id, { ...vote, actor: 'somebody', toStanding: 'terminated' })).status).toBe(200);
    expect((await made.history(id)).at(-1)).toMatchObject({
      classification: 'designate_friendship',
      decidedOn: '2022',
      toStanding: 'active',
      actor: expect.stringContaining('Program Director'),
    });
    const late = await past(id, vote);
    expect([late.status, late.body.error.message]).toEqual([
      409,
      expect.stringContaining('has 2 entries by now'),
    ]);
  });

  it.each(['record_existing', 'correct', 'nothing'])('is no %s', async (classification) => {
    const id =
      (await made.idOf('home-vac')) || (await made.relationship('vac', { ...EXISTING, slug: 'home-vac' }));
    const { status, body } = await past(id, { classification });
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringContaining(
        `classification is ${classification}. Expected one of propose, designate_friendship`,
      ),
    ]);
    expect(await made.history(id)).toHaveLength(1);
  });
});

describe('the history of a relationship that is written in one language', () => {
  it('stays on record when that language is deleted: so does the relationship', async () => {
    const id = await made.relationship('szeged', EXISTING);
    await office.transition(id, SUSPENDED);
    const refusal = 'This relationship cannot be deleted: its history has 2 entries.';
    await expect(host.documents('relationship').delete({ documentId: id, locale: 'en' })).rejects.toThrow(
      refusal,
    );
    const panel = `/content-manager/collection-types/${uidOf('relationship')}/${id}?locale=en`;
    expect((await office.send('DELETE', panel)).status).toBe(400);
    expect(await made.history(id)).toHaveLength(2);
    expect(await rowsOf(id)).toHaveLength(1);
  });
});
