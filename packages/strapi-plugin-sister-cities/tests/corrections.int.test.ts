import { uidOf } from '../shared/names';

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
