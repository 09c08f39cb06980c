import { DEFINITIONS } from '../server/src/content-types';
import { uidOf } from '../shared/names';
import type { TypeName } from '../shared/names';

import { adminOf } from './support/admin';
import type { AdminApi } from './support/admin';
import { apiOf, tokenOf } from './support/api';
import type { Api } from './support/api';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

interface Refusal {
  what: string;
  type: TypeName;
  /** The record, good but for one field; cities are named by slug in `homeCity` and `partnerCity`. */
  data: Record<string, unknown>;
  /** Where the message must point. */
  path: string;
  /** What it must say: the value found, and what was expected. */
  says: string;
}

const city = (data: Record<string, unknown>): Record<string, unknown> => ({
  name: 'Testville',
  slug: 'testville',
  countryCode: 'CH',
  ...data,
});

const relationship = (data: Record<string, unknown>): Record<string, unknown> => ({
  title: 'Portland – Testville',
  slug: 'portland-testville',
  homeCity: 'portland-or',
  partnerCity: 'ashkelon',
  designation: 'friendship_city',
  standing: 'active',
  ...data,
});

const event = (data: Record<string, unknown>): Record<string, unknown> => ({
  name: 'Test',
  slug: 'test',
  kind: 'meeting',
  ...data,
});

const association = (data: Record<string, unknown>): Record<string, unknown> => ({
  name: 'Test',
  slug: 'test',
  ...data,
});

const REFUSALS: Refusal[] = [
  {
    what: 'a latitude beyond the pole',
    type: 'city',
    data: city({ latitude: 90.5, longitude: 0 }),
    path: 'latitude',
    says: 'latitude is 90.5. Expected degrees between -90 and 90',
  },
  {
    what: 'a longitude beyond the date line',
    type: 'city',
    data: city({ latitude: 0, longitude: -181 }),
    path: 'longitude',
    says: 'longitude is -181. Expected degrees between -180 and 180',
  },
  {
    what: 'half a coordinate',
    type: 'city',
    data: city({ latitude: 12 }),
    path: 'longitude',
    says: 'longitude is missing while latitude is given',
  },
  {
    what: 'a country code that is no country',
    type: 'city',
    data: city({ countryCode: 'XX' }),
    path: 'countryCode',
    says: 'countryCode is XX. Expected an ISO 3166-1 alpha-2 country code',
  },
  {
    what: 'a time zone that does not exist',
    type: 'city',
    data: city({ timeZone: 'Mars/Olympus' }),
    path: 'timeZone',
    says: 'timeZone is Mars/Olympus. Expected an IANA time zone',
  },
  {
    what: 'a website that would run a script',
    type: 'city',
    data: city({ officialWebsite: 'javascript:alert(1)' }),
    path: 'officialWebsite',
    says: 'officialWebsite is javascript:alert(1). Expected a web address that starts with https://',
  },
  {
    what: 'a Wikidata id that is none',
    type: 'city',
    data: city({ identifiers: [{ scheme: 'wikidata', identifier: 'P31' }] }),
    path: 'identifiers.0.identifier',
    says: 'is P31. Expected a Wikidata item id such as Q6106',
  },
  {
    what: 'a field that a list does not have',
    type: 'city',
    data: city({ identifiers: [{ scheme: 'wikidata', identifier: 'Q1', colour: 'red' }] }),
    path: 'identifiers.0.colour',
    says: 'is red. Expected one of the fields scheme, identifier',
  },
  {
    what: 'a 29 February that never was',
    type: 'event',
    data: event({ startsOn: '2023-02-29' }),
    path: 'startsOn',
    says: 'startsOn is 2023-02-29. Expected a year, month or day such as 1959, 1988-05 or 2019-06-06',
  },
  {
    what: 'an end before the start',
    type: 'event',
    data: event({ startsOn: '2024-05', endsOn: '2024-04-30' }),
    path: 'endsOn',
    says: 'endsOn is 2024-04-30, before startsOn, which is 2024-05',
  },
  {
    what: 'an unknown kind',
    type: 'event',
    data: event({ kind: 'party' }),
    path: 'kind',
    says: 'kind is party. Expected one of meeting, ceremony',
  },
  {
    what: 'a telephone number with too few digits',
    type: 'association',
    data: association({ contactPoints: [{ name: 'A', telephoneE164: '+1503' }] }),
    path: 'contactPoints.0.telephoneE164',
    says: 'is +1503. Expected a telephone number in E.164 form',
  },
  {
    what: 'an e-mail address without a host',
    type: 'association',
    data: association({ contactPoints: [{ name: 'A', email: 'nobody@' }] }),
    path: 'contactPoints.0.email',
    says: 'is nobody@. Expected an e-mail address',
  },
  {
    what: 'a funding source nobody knows',
    type: 'association',
    data: association({ fundingSources: ['donors', 'lottery'] }),
    path: 'fundingSources.1',
    says: 'is lottery. Expected one of donors, grants',
  },
  {
    what: 'a founding in the future',
    type: 'association',
    data: association({ foundedOn: '3000' }),
    path: 'foundedOn',
    says: 'foundedOn is 3000. Expected a date that is not in the future',
  },
  {
    what: 'a slug that another record has',
    type: 'association',
    data: association({ slug: 'portland-sapporo-sister-city-association' }),
    path: 'slug',
    says: '',
  },
  {
    what: 'a relationship of a city with itself',
    type: 'relationship',
    data: relationship({ partnerCity: 'portland-or' }),
    path: 'partnerCity',
    says: ', the home city itself. Expected another city.',
  },
  {
    what: 'a second relationship of the same two cities',
    type: 'relationship',
    data: relationship({ partnerCity: 'sapporo' }),
    path: 'partnerCity',
    says: 'a relationship of Portland and Sapporo that has not ended exists already',
  },
  {
    what: 'a relationship that ended before it began',
    type: 'relationship',
    data: relationship({ partnerCity: 'vaduz', establishedOn: '2001', endedOn: '2000-12-31' }),
    path: 'endedOn',
    says: 'endedOn is 2000-12-31, before establishedOn, which is 2001',
  },
];

let host: Host;
let clerk: Api;
let editor: AdminApi;
const cities: Record<string, string> = {};

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  await host.documents('city').create({ data: { name: 'Vaduz', slug: 'vaduz', countryCode: 'LI' } });
  clerk = apiOf(host, await tokenOf(host, 'full-access'));
  editor = await adminOf(host);
  for (const row of await host.strapi.db.query(uidOf('city')).findMany()) cities[row.slug] = row.documentId;
});

afterAll(async () => {
  await host.stop();
});

const withDocuments = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      name.endsWith('City') && typeof value === 'string' ? cities[value] : value,
    ]),
  );

interface Shown {
  path: string;
  message: string;
}

const shown = (errors: { path: string[]; message: string }[]): Shown[] =>
  errors.map(({ path, message }) => ({ path: path.join('.'), message }));

const rejected = async (work: Promise<unknown>): Promise<Shown[]> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason as { details: { errors: { path: string[]; message: string }[] } },
  );
  return shown(error?.details.errors ?? []);
};

/** Every way in which a record can be written. Each returns what it was told. */
const WAYS: Record<string, (refusal: Refusal) => Promise<Shown[]>> = {
  'the Document Service': ({ type, data }) =>
    rejected(host.documents(type).create({ data: withDocuments(data) })),
  REST: async ({ type, data }) => {
    const answer = await clerk.rest(
      'POST',
      `/sister-cities/${DEFINITIONS[type].plural}`,
      withDocuments(data),
    );
    expect(answer.status).toBe(400);
    return shown(answer.body.error.details.errors);
  },
  'the admin panel': async ({ type, data }) => {
    const relations = Object.fromEntries(
      Object.entries(withDocuments(data)).map(([name, value]) => [
        name,
        name.endsWith('City') ? { connect: [{ documentId: value }], disconnect: [] } : value,
      ]),
    );
    const answer = await editor.send('POST', `/content-manager/collection-types/${uidOf(type)}`, relations);
    expect(answer.status).toBe(400);
    return shown(answer.body.error.details.errors);
  },
  'the import': async ({ type, data }) => {
    const { slug, ...rest } = data;
    const section = DEFINITIONS[type].plural;
    const content = { [section]: [{ key: slug, ...rest }] };
    const problems = await rejected(
      host.strapi.plugin('sister-cities').service('import').run({ source: 'test', content }),
    );
    return problems.map(({ path, message }) => ({ path: path.replace(`${section}.0.`, ''), message }));
  },
};

const counts = async (): Promise<number[]> =>
  Promise.all(Object.values(DEFINITIONS).map(({ name }) => host.strapi.db.query(uidOf(name)).count()));

describe.each(Object.keys(WAYS))('through %s', (way) => {
  // The import finds a record by its slug and updates it, so a slug that is taken is no mistake there.
  const refusals = REFUSALS.filter(({ path }) => !(way === 'the import' && path === 'slug'));

  it.each(refusals)(
    '$what is refused with the field, the value and what was expected; nothing is stored',
    async (refusal) => {
      const before = await counts();
      const problems = (await WAYS[way]?.(refusal)) ?? [];
      expect(problems.map(({ path }) => path)).toContain(refusal.path);
      expect(problems.map(({ message }) => message).join(' ')).toContain(refusal.says);
      expect(await counts()).toEqual(before);
    },
  );
});

describe('a record that exists', () => {
  it('keeps its values when an update is refused', async () => {
    const where = { slug: 'sapporo' };
    const stored = await host.strapi.db.query(uidOf('city')).findOne({ where });
    const answer = await clerk.rest('PUT', `/sister-cities/cities/${String(stored.documentId)}`, {
      name: 'Sapporo-shi',
      timeZone: 'Tokyo',
    });
    expect(answer.status).toBe(400);
    expect(await host.strapi.db.query(uidOf('city')).findOne({ where })).toEqual(stored);
  });

  it('is refused a rule that only the whole record breaks', async () => {
    const stored = await host.strapi.db.query(uidOf('city')).findOne({ where: { slug: 'sapporo' } });
    const answer = await clerk.rest('PUT', `/sister-cities/cities/${String(stored.documentId)}`, {
      latitude: null,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toBe(
      'latitude is missing while longitude is given. Expected both coordinates or neither.',
    );
  });

  it('has its hidden day columns computed, whatever a writer sends for them', async () => {
    const created = await host.documents('event').create({
      data: { name: 'A', slug: 'a', kind: 'meeting', startsOn: '1988-02', startsOnEarliest: '2000-01-01' },
    });
    const stored = await host.strapi.db
      .query(uidOf('event'))
      .findOne({ where: { documentId: created.documentId } });
    expect([stored.startsOn, stored.startsOnEarliest, stored.startsOnLatest]).toEqual([
      '1988-02',
      '1988-02-01',
      '1988-02-29',
    ]);
  });
});
