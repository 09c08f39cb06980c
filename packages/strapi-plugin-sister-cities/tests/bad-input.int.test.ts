import { DEFINITIONS } from '../server/src/content-types';
import { uidOf } from '../shared/names';

import { adminOf } from './support/admin';
import type { AdminApi } from './support/admin';
import { apiOf, tokenOf } from './support/api';
import type { Api } from './support/api';
import { LIST_REFUSALS } from './support/list-refusals';
import { REFUSALS } from './support/refusals';
import type { Refusal } from './support/refusals';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

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

const isSingle = ({ type }: Refusal): boolean => DEFINITIONS[type].kind === 'singleType';

/** Every way in which a record can be written. Each returns what it was told. */
const WAYS: Record<string, (refusal: Refusal) => Promise<Shown[]>> = {
  'the Document Service': ({ type, data }) =>
    rejected(host.documents(type).create({ data: withDocuments(data) })),
  REST: async (refusal) => {
    const { name, plural } = DEFINITIONS[refusal.type];
    const [method, path] = isSingle(refusal) ? ['PUT', name] : ['POST', plural];
    const answer = await clerk.rest(method, `/sister-cities/${path}`, withDocuments(refusal.data));
    expect(answer.status).toBe(400);
    return shown(answer.body.error.details.errors);
  },
  'the admin panel': async (refusal) => {
    const relations = Object.fromEntries(
      Object.entries(withDocuments(refusal.data)).map(([name, value]) => [
        name,
        name.endsWith('City') ? { connect: [{ documentId: value }], disconnect: [] } : value,
      ]),
    );
    const [method, path] = isSingle(refusal) ? ['PUT', 'single-types'] : ['POST', 'collection-types'];
    const answer = await editor.send(method, `/content-manager/${path}/${uidOf(refusal.type)}`, relations);
    expect(answer.status).toBe(400);
    return shown(answer.body.error.details.errors);
  },
  'the import': async (refusal) => {
    const { slug, key = slug, ...rest } = refusal.data;
    const section = DEFINITIONS[refusal.type].importSection ?? '';
    const content = { [section]: isSingle(refusal) ? rest : [{ key, ...rest }] };
    const problems = await rejected(
      host.strapi.plugin('sister-cities').service('import').run({ source: 'test', content }),
    );
    return problems.map(({ path, message }) => ({
      path: path.replace(isSingle(refusal) ? `${section}.` : `${section}.0.`, ''),
      message,
    }));
  },
};

/** What only the office sees is written in the admin panel and by code. */
const isReachedBy = (way: string, { type, path }: Refusal): boolean => {
  const { audience, importSection } = DEFINITIONS[type];
  if (way === 'REST') return audience === 'public';
  // The import finds a record by its slug and updates it, so a slug that is taken is no mistake there.
  return way !== 'the import' || (importSection !== undefined && path !== 'slug');
};

const counts = async (): Promise<number[]> =>
  Promise.all(Object.values(DEFINITIONS).map(({ name }) => host.strapi.db.query(uidOf(name)).count()));

describe.each(Object.keys(WAYS))('through %s', (way) => {
  it.each([...REFUSALS, ...LIST_REFUSALS].filter((refusal) => isReachedBy(way, refusal)))(
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

describe('lists of what only the office sees', () => {
  const ofTheOffice = LIST_REFUSALS.filter(({ type }) => DEFINITIONS[type].audience === 'staff');

  it.each(ofTheOffice)('$what is written neither over REST nor by an import', async ({ type, data }) => {
    const before = await counts();
    const { name, plural } = DEFINITIONS[type];
    for (const path of [plural, name]) {
      expect((await clerk.rest('POST', `/sister-cities/${path}`, data)).status).toBe(405);
      expect((await clerk.rest('PUT', `/sister-cities/${path}/x`, data)).status).toBe(405);
    }
    const problems = await rejected(
      host.strapi
        .plugin('sister-cities')
        .service('import')
        .run({ source: 'test', content: { [plural]: [data] } }),
    );
    expect(problems.map(({ path }) => path)).toEqual([plural]);
    expect(await counts()).toEqual(before);
  });
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
