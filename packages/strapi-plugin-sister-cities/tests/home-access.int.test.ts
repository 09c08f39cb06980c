import { adminAs } from './support/admin';
import { HOME_PARTS, homeOf } from './support/home';
import type { Home } from './support/home';
import { officeOf } from './support/office';
import type { Office } from './support/office';
import { EXISTING, workshopOf } from './support/relationships';
import type { Workshop } from './support/relationships';
import { statementsOf } from './support/statements';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let office: Office;
let made: Workshop;

beforeAll(async () => {
  host = await startHost();
  made = workshopOf(host);
  office = await officeOf(host);
  await office.usePreset('portland');
});

afterAll(async () => {
  await host.stop();
});

describe('the home page of a city that has nothing on file yet', () => {
  it('answers each question with nothing', async () => {
    expect(await homeOf(office, 'compliance')).toMatchObject({
      items: [],
      total: 0,
      associations: 0,
      withoutAssociation: 0,
    });
    expect(await homeOf(office, 'anniversaries')).toMatchObject({ items: [], total: 0, undated: 0 });
    expect(await homeOf(office, 'ready')).toMatchObject({ items: [], total: 0, waiting: 0 });
    expect(await homeOf(office, 'quiet')).toMatchObject({ items: [], total: 0, active: 0, months: null });
    expect((await homeOf(office, 'health')).findings).toEqual([]);
  });

  it('tells that a friendship city is ready, or misses one thing, and keeps figures from whoever may not read them', async () => {
    const documentId = await made.relationship('lviv', {
      ...EXISTING,
      designation: 'friendship_city',
      designatedOn: '2020-01-01',
    });
    await office.usePreset('portland', {
      minimumActivitiesPer12Months: { enabled: false },
      minimumQuartersWithActivity: { enabled: false },
      reportingIntervalMonths: { enabled: false },
    });
    const association = await host.documents('association').create({
      data: {
        name: 'Friends of Lviv',
        slug: 'friends-of-lviv',
        relationship: documentId,
        legalForm: 'nonprofit',
        pledge: 'We pledge to keep it active.',
        financialCapacity: 'Enough.',
        staffingCapacity: 'Enough.',
        independenceStatement: 'Independent.',
        fundingSources: ['donors'],
      },
    });
    const year = String(new Date().getUTCFullYear() - 2);
    const following = String(new Date().getUTCFullYear());
    const report = await host.documents('association-report').create({
      data: {
        association: association.documentId,
        periodStart: year,
        periodEnd: following,
        submittedOn: new Date().toISOString().slice(0, 10),
        review: 'accepted',
        endingBalance: '9250.00 USD',
        lowestBalance: '9250.00 USD',
      },
    });
    const editor = await adminAs(host, 'Reader', ['plugin::sister-cities.life.read']);
    expect(await homeOf(office, 'ready')).toMatchObject({
      ready: 0,
      total: 1,
      items: [
        { open: 1, transition: 'change_friendship_to_sister', reason: expect.stringContaining('9,250') },
      ],
    });
    expect((await homeOf(editor, 'ready')).items[0]?.reason).toBe('Not met, by what associations report.');
    await host.documents('association-report').update({
      documentId: report.documentId,
      data: { endingBalance: '10000.00 USD', lowestBalance: '10000.00 USD' },
    });
    expect(await homeOf(office, 'ready')).toMatchObject({ ready: 1, items: [{ open: 0, reason: null }] });
  });
});

describe('the home page of any city', () => {
  it('is told to those only who may read it', async () => {
    const reader = await adminAs(host, 'Reader', ['plugin::sister-cities.life.read']);
    const status = async (part: keyof Home): Promise<number> =>
      (await reader.send('GET', `/sister-cities/home/${part}`)).status;
    expect([await status('compliance'), await status('ready'), await status('health')]).toEqual([
      403, 200, 200,
    ]);
    const nobody = await adminAs(host, 'Nobody');
    for (const part of HOME_PARTS)
      expect([part, (await nobody.send('GET', `/sister-cities/home/${part}`)).status]).toEqual([part, 403]);
  });

  it('takes the same number of statements, however many relationships there are', async () => {
    const all = async (): Promise<[string, number][]> => {
      const counts: [string, number][] = [];
      for (const part of HOME_PARTS)
        counts.push([part, (await statementsOf(host, () => homeOf(office, part))).length]);
      return counts;
    };
    const befriend = async (partner: string): Promise<void> => {
      const relationship = await made.relationship(partner, EXISTING);
      await host.documents('association').create({
        data: { name: `Friends of ${partner}`, slug: `friends-of-${partner}`, relationship },
      });
    };
    await befriend('imola');
    const few = await all();
    for (const partner of ['bend', 'hood', 'elgin']) await befriend(partner);
    expect(await all()).toEqual(few);
  });
});
