import type { Overview } from '../shared/overview';

import { adminAs } from './support/admin';
import type { AdminApi } from './support/admin';
import { officeOf } from './support/office';
import type { Office } from './support/office';
import { EXISTING, SUSPENDED, workshopOf } from './support/relationships';
import type { Workshop } from './support/relationships';
import { statementsOf } from './support/statements';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

const PATH = '/sister-cities/overview';

const overviewFor = async (api: AdminApi, locale = 'en'): Promise<Overview> =>
  (await api.send('GET', `${PATH}?locale=${locale}`)).body.data;

const partnersIn = ({ relationships, cities }: Overview): unknown[] =>
  relationships
    .map(({ partnerCity, designation, standing, establishedOn }) => {
      const city = cities.find(({ documentId }) => documentId === partnerCity);
      return [city?.name, designation, standing, establishedOn];
    })
    .sort();

describe('the overview', () => {
  let host: Host;
  let office: Office;
  let made: Workshop;

  beforeAll(async () => {
    host = await startHost();
    office = await officeOf(host);
    made = workshopOf(host);
  });

  afterAll(async () => {
    await host.stop();
  });

  it('of an office that has entered nothing is empty', async () => {
    expect(await overviewFor(office)).toEqual({
      today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      homeCity: null,
      cities: [],
      relationships: [],
      decisions: [],
      events: [],
      goals: [],
      isCut: false,
    });
  });

  it('of Portland has its ten partners with places and dates, one vote, two events and one goal', async () => {
    await host.importCity('portland');
    const overview = await overviewFor(office);
    expect(partnersIn(overview)).toEqual([
      ['Ashkelon', 'sister_city', 'active', '1987'],
      ['Bologna', 'sister_city', 'active', '2003'],
      ['Guadalajara', 'sister_city', 'active', '1983'],
      ['Kaohsiung', 'sister_city', 'active', '1988'],
      ['Khabarovsk', 'sister_city', 'active', '1988'],
      ['Lviv', 'friendship_city', 'active', '2022'],
      ['Mutare', 'sister_city', 'active', '1991'],
      ['Sapporo', 'sister_city', 'active', '1959'],
      ['Suzhou', 'sister_city', 'active', '1988'],
      ['Ulsan', 'sister_city', 'active', '1987'],
    ]);
    const { cities, homeCity, relationships, decisions, events, goals } = overview;
    expect(cities).toHaveLength(11);
    expect(cities.find(({ documentId }) => documentId === homeCity)).toMatchObject({
      name: 'Portland',
      latitude: 45.5235,
      longitude: -122.6762,
    });
    const idOf = (title: string): string =>
      relationships.find((each) => each.title === title)?.documentId ?? '';
    expect(decisions).toMatchObject([
      {
        relationship: idOf('Portland – Lviv'),
        classification: 'designate_friendship',
        result: 'pass',
        body: 'Portland City Council',
        decidedOn: '2022',
        isCorrected: false,
      },
    ]);
    expect(events.map((each) => [each.name, each.startsOn, each.relationships]).sort()).toEqual([
      ['Celebrate Trade 2019', '2019', []],
      ['Peace Bell Rededication Ceremony', '2019-06-06', [idOf('Portland – Sapporo')]],
    ]);
    expect(goals).toMatchObject([
      {
        area: 'diplomatic_relationships',
        state: 'active',
        statedOn: '2019-06-06',
        retiredOn: null,
        relationship: idOf('Portland – Sapporo'),
      },
    ]);
    expect([...relationships, ...events, ...goals].every(({ isPublished }) => isPublished)).toBe(true);
  });

  it('tells of a suspension as soon as it is decided, and not who entered it', async () => {
    const lviv = await made.idOf('portland-lviv');
    expect((await office.transition(lviv, SUSPENDED)).status).toBe(200);
    const answer = await office.send('GET', PATH);
    const { relationships, decisions }: Overview = answer.body.data;
    expect(relationships.find(({ documentId }) => documentId === lviv)?.standing).toBe('suspended');
    expect(decisions.map(({ classification, decidedOn }) => [classification, decidedOn])).toEqual([
      ['designate_friendship', '2022'],
      ['suspend', '2022-03-02'],
    ]);
    for (const secret of [
      'Program Director',
      'actor',
      'overrideJustification',
      'policyValues',
      'privateNotes',
    ])
      expect(answer.text).not.toContain(secret);
  });

  it('has drafts for those who may read them in the Content Manager, and for nobody else', async () => {
    const draft = await made.relationship('zq-draft-city', EXISTING);
    await host.documents('goal').create({
      data: { statement: 'zq-draft-goal', key: 'zq-draft-goal', area: 'trade', relationship: draft },
    });
    await host.documents('event').create({
      data: { name: 'zq-draft-event', slug: 'zq-draft-event', kind: 'meeting', relationships: [draft] },
    });
    await office.send('POST', '/sister-cities/roles');
    const seenBy = async (api: AdminApi): Promise<(string | undefined)[]> => {
      const answer = await api.send('GET', PATH);
      expect(answer.status).toBe(200);
      return ['zq-draft-city', 'zq-draft-goal', 'zq-draft-event', draft].map((each) =>
        answer.text.includes(each) ? each : undefined,
      );
    };
    const everything = ['zq-draft-city', 'zq-draft-goal', 'zq-draft-event', draft];
    for (const role of ['Program Director', 'Sister Cities Editor', 'Council Clerk'])
      expect([role, await seenBy(await adminAs(host, role))]).toEqual([role, everything]);
    const guest = await adminAs(host, 'Guest', ['plugin::sister-cities.overview.read']);
    expect(await seenBy(guest)).toEqual([undefined, undefined, undefined, undefined]);
    expect((await overviewFor(guest)).relationships).toHaveLength(10);
    const { relationships } = await overviewFor(office);
    expect(relationships.find(({ documentId }) => documentId === draft)?.isPublished).toBe(false);
  });

  it('is for those who hold its permission, and for nobody else', async () => {
    const stranger = await adminAs(host, 'Somebody', ['plugin::sister-cities.life.read']);
    expect((await stranger.send('GET', PATH)).status).toBe(403);
    expect((await fetch(`${host.url}${PATH}`)).status).toBe(401);
    expect((await fetch(`${host.url}/api${PATH}`)).status).toBe(404);
  });

  it('is read by as many statements, however many relationships there are', async () => {
    const sent = async (): Promise<string[]> =>
      (await statementsOf(host, () => overviewFor(office))).map((sql) => sql.slice(0, 160));
    const before = await sent();
    for (let each = 0; each < 15; each += 1) {
      const documentId = await made.relationship(`many-${String(each)}`, EXISTING);
      await host.documents('goal').create({
        data: {
          statement: `Goal ${String(each)}`,
          key: `goal-${String(each)}`,
          area: 'trade',
          relationship: documentId,
        },
      });
    }
    expect(await sent()).toEqual(before);
    expect((await overviewFor(office)).relationships).toHaveLength(26);
  });
});
