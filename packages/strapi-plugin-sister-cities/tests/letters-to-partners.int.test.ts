import type { LettersMade, PartnersToWriteTo } from '../shared/letters-to-partners';
import { uidOf } from '../shared/names';

import { adminAs } from './support/admin';
import type { AdminApi } from './support/admin';
import type { Answer } from './support/api';
import { yearInPortland } from './support/days';
import { officeOf } from './support/office';
import type { Office } from './support/office';
import { EXISTING, SUSPENDED, workshopOf } from './support/relationships';
import type { Workshop } from './support/relationships';
import { statementsOf } from './support/statements';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

const PATH = '/sister-cities/letters-to-partners';

const COVID = {
  language: 'en',
  title: 'Letter to {city} on COVID-19',
  text: 'Dear Mayor of {city},\n\nfor about {years} years, since {since}, {city} has been our {designation}. We think of the people of {country}.\n\n{{The Council}}',
  subject: 'public_health',
  topic: 'COVID-19',
  dateSent: '2020',
  senderName: 'Portland City Council',
};

const keyOf = (word: string): string => `${word}-0123456789abcdef`;

describe('one letter to every partner', () => {
  let host: Host;
  let office: Office;
  let made: Workshop;
  /** Stands for what a host may refuse by itself, after everything that the plugin checks. */
  let refuses: (title: unknown) => boolean = () => false;

  beforeAll(async () => {
    host = await startHost({
      beforeLoad: (strapi) => {
        strapi.documents.use((context, next) => {
          const { data } = Object(context.params);
          if (context.uid === uidOf('letter') && context.action === 'create' && refuses(data.title))
            throw new Error('This host takes no such letter.');
          return next();
        });
      },
    });
    office = await officeOf(host);
    made = workshopOf(host);
  });

  afterAll(async () => {
    await host.stop();
  });

  afterEach(() => {
    refuses = () => false;
  });

  const partnersFor = async (api: AdminApi, language = 'en'): Promise<PartnersToWriteTo['partners']> =>
    (await api.send('GET', `${PATH}?language=${language}`)).body.data.partners;

  const active = async (): Promise<PartnersToWriteTo['partners']> =>
    (await partnersFor(office)).filter(({ standing }) => standing === 'active');

  const chosen = (partners: PartnersToWriteTo['partners']): object[] =>
    partners.map(({ relationship, version }) => ({ relationship, version }));

  const make = (request: object, api: AdminApi = office): Promise<Answer> => api.send('POST', PATH, request);

  const letters = (): Promise<Record<string, unknown>[]> =>
    host.strapi.db.query(uidOf('letter')).findMany({
      where: { direction: 'outgoing', subject: 'public_health', recipientsText: { $null: true } },
      populate: { recipients: true, relationships: true, createdBy: true },
      orderBy: { title: 'asc' },
    });

  it('has nobody to write to where there is no partner, and says so', async () => {
    expect(await partnersFor(office)).toEqual([]);
    const { status, body } = await make({ ...COVID, key: keyOf('nobody'), partners: [] });
    expect([status, body.error.message]).toEqual([
      400,
      'partners is empty. Expected at least one partner to write to.',
    ]);
  });

  it('knows what is on file of each of Portland’s ten partners', async () => {
    await host.importCity('portland');
    const partners = await partnersFor(office);
    expect(partners.map(({ cityName, standing }) => [cityName, standing]).sort()).toEqual(
      [
        'Ashkelon',
        'Bologna',
        'Guadalajara',
        'Kaohsiung',
        'Khabarovsk',
        'Lviv',
        'Mutare',
        'Sapporo',
        'Suzhou',
        'Ulsan',
      ].map((name) => [name, 'active']),
    );
    const years = String(yearInPortland() - 1988);
    expect(partners.find(({ cityName }) => cityName === 'Suzhou')?.values).toEqual({
      city: 'Suzhou',
      country: "People's Republic of China",
      home: 'Portland',
      relationship: 'Portland – Suzhou',
      designation: 'sister city',
      since: '1988',
      years,
    });
    const inSpanish = await partnersFor(office, 'es');
    expect(inSpanish.find(({ cityName }) => cityName === 'Lviv')?.values.designation).toBe(
      'ciudad de la amistad',
    );
    expect((await office.send('GET', `${PATH}?language=English`)).status).toBe(400);
  });

  it('is refused whole where the last partner has no value, an unknown placeholder, or a host refuses it', async () => {
    const partners = await active();
    const before = (await letters()).length;
    const request = { ...COVID, key: keyOf('refused'), partners: chosen(partners) };
    const noMayor = await make({ ...request, text: 'Dear {mayor},' });
    expect([noMayor.status, noMayor.body.error.details.errors.length]).toEqual([400, 10]);
    expect(noMayor.text).toContain('Sapporo: nothing is on file for {mayor}.');
    const unknown = await make({ ...request, text: 'Dear\n{citty},' });
    expect([unknown.status, unknown.body.error.message]).toEqual([
      400,
      expect.stringContaining('text, line 2, column 1: {citty} is no placeholder.'),
    ]);
    const last = partners.at(-1)?.cityName ?? '';
    let asked = 0;
    refuses = (title) => {
      asked += 1;
      return String(title).includes(last);
    };
    expect((await make(request)).status).toBe(500);
    expect(asked).toBe(10);
    expect(await letters()).toHaveLength(before);
  });

  it('is refused where what was shown has changed since, and names the partner', async () => {
    const partners = await active();
    const { documentId } = (await host.documents('city').findFirst({ filters: { slug: 'ulsan' } })) ?? {};
    const rename = (name: string): Promise<unknown> =>
      host.documents('city').update({ documentId: String(documentId), data: { name } });
    await rename('Ulsan Metropolitan City');
    const answer = await make({ ...COVID, key: keyOf('changed'), partners: chosen(partners) });
    await rename('Ulsan');
    expect([answer.status, answer.body.error.message]).toEqual([
      409,
      'What is on file of Ulsan Metropolitan City has changed since the letters were shown. Nothing was made: look at them again.',
    ]);
    expect(await letters()).toEqual([]);
  });

  it('makes a draft for each, that nobody outside reads, and makes it once for a key', async () => {
    const request = { ...COVID, key: keyOf('covid'), partners: chosen(await active()) };
    const first = await make(request);
    expect(first.status).toBe(200);
    const told: LettersMade = first.body.data;
    expect([told.letters.length, told.isRepeated]).toEqual([10, false]);
    expect((await make(request)).body.data).toEqual({ letters: told.letters, isRepeated: true });
    const stored = await letters();
    expect(stored).toHaveLength(10);
    const sapporo = stored.find(({ title }) => title === 'Letter to Sapporo on COVID-19');
    const years = String(yearInPortland() - 1959);
    expect(sapporo).toMatchObject({
      slug: 'letter-to-sapporo-on-covid-19',
      topic: 'COVID-19',
      dateSent: '2020',
      dateSentEarliest: '2020-01-01',
      senderName: 'Portland City Council',
      visibility: 'public',
      inLanguage: 'en',
      publishedAt: null,
      recipients: [{ name: 'Sapporo' }],
      relationships: [{ title: 'Portland – Sapporo' }],
      createdBy: { email: 'director@city.example' },
    });
    expect(sapporo?.body).toEqual(
      [
        'Dear Mayor of Sapporo,',
        `for about ${years} years, since 1959, Sapporo has been our sister city. We think of the people of Japan.`,
        '{The Council}',
      ].map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    );
    const query = encodeURIComponent('{ sisterCitiesLetters(pagination: { limit: 100 }) { title } }');
    const outside = await fetch(`${host.url}/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(JSON.parse(await outside.text()).data.sisterCitiesLetters).toHaveLength(1);
    expect(await (await fetch(`${host.url}/api/sister-cities/letters`)).text()).not.toContain('Letter to');
  });

  it('tells whoever sends the same key with other words that letters were made already, and which', async () => {
    const partners = chosen(await active());
    const answer = await make({ ...COVID, title: 'Another to {city}', key: keyOf('covid'), partners });
    expect([answer.status, answer.body.error.details.letters.length]).toEqual([409, 10]);
    expect(await letters()).toHaveLength(10);
  });

  it('makes them once of five requests at once', async () => {
    const request = { ...COVID, key: keyOf('at-once'), partners: chosen(await active()) };
    const answers = await Promise.all(Array.from({ length: 5 }, () => make(request)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const told: LettersMade[] = answers.map(({ body }) => body.data);
    expect(told.filter(({ isRepeated }) => !isRepeated)).toHaveLength(1);
    expect(new Set(told.map((each) => each.letters.join())).size).toBe(1);
    const stored = await letters();
    expect(stored).toHaveLength(20);
    expect(new Set(stored.map(({ slug }) => slug)).size).toBe(20);
  });

  it('can be made after all with the key of a try that failed', async () => {
    const [first] = chosen(await active());
    const request = { ...COVID, key: keyOf('again'), partners: [first] };
    refuses = () => true;
    expect((await make(request)).status).toBe(500);
    refuses = () => false;
    expect((await make(request)).body.data).toMatchObject({ isRepeated: false });
    expect(await letters()).toHaveLength(21);
  });

  it('tells of a partner that is suspended how it stands, and of a draft nobody who may not read drafts', async () => {
    const draft = await made.relationship('zq-draft-city', EXISTING);
    const lviv = await made.idOf('portland-lviv');
    expect((await office.transition(lviv, SUSPENDED)).status).toBe(200);
    const standings = new Map(
      (await partnersFor(office)).map(({ relationship, standing }) => [relationship, standing]),
    );
    expect([standings.get(draft), standings.get(lviv)]).toEqual(['active', 'suspended']);
    const guest = await adminAs(host, 'Guest', [
      'plugin::sister-cities.letters.to-partners',
      { action: 'plugin::content-manager.explorer.create', subject: uidOf('letter') },
    ]);
    const seen = await guest.send('GET', PATH);
    expect([seen.status, seen.body.data.partners.length]).toEqual([200, 10]);
    expect(seen.text).not.toContain('zq-draft-city');
    const refused = await make(
      { ...COVID, key: keyOf('guest'), partners: [{ relationship: draft, version: 'v' }] },
      guest,
    );
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      `partners.0 is ${draft}. Expected a relationship with a partner city.`,
    ]);
  });

  it('is for those who hold its permission, and for nobody else', async () => {
    const stranger = await adminAs(host, 'Somebody', ['plugin::sister-cities.life.read']);
    expect((await stranger.send('GET', PATH)).status).toBe(403);
    expect((await make({ ...COVID, key: keyOf('stranger'), partners: [] }, stranger)).status).toBe(403);
    const reader = await adminAs(host, 'Writes nothing', ['plugin::sister-cities.letters.to-partners']);
    expect((await reader.send('GET', PATH)).status).toBe(200);
    expect((await make({ ...COVID, key: keyOf('reader'), partners: [] }, reader)).status).toBe(403);
    expect((await fetch(`${host.url}${PATH}`)).status).toBe(401);
    expect((await fetch(`${host.url}/api${PATH}`)).status).toBe(404);
  });

  it('lets a clerk make the drafts of the Council and correct them, and publish none', async () => {
    await office.send('POST', '/sister-cities/roles');
    const clerk = await adminAs(host, 'Council Clerk');
    const dated = (await partnersFor(clerk)).filter(({ values }) => values.years !== undefined);
    const [first] = chosen(dated);
    const answer = await make({ ...COVID, key: keyOf('clerk'), partners: [first] }, clerk);
    const [documentId] = answer.body.data.letters;
    const path = `/content-manager/collection-types/${uidOf('letter')}/${String(documentId)}`;
    expect((await clerk.send('PUT', path, { referenceNumber: 'C-2020-7' })).status).toBe(200);
    expect((await clerk.send('POST', `${path}/actions/publish`, {})).status).toBe(403);
  });

  it('is prepared by as many statements, however many partners there are', async () => {
    const counted = async (): Promise<number> => (await statementsOf(host, () => partnersFor(office))).length;
    const before = await counted();
    for (let each = 0; each < 10; each += 1) await made.relationship(`many-${String(each)}`, EXISTING);
    expect(await counted()).toBe(before);
    expect(await partnersFor(office)).toHaveLength(21);
  });
});
