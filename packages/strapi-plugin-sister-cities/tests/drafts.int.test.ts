import { PREVIEW_READ, publicActionIds } from '../server/src/access/actions';
import { definitions } from '../server/src/content-types';
import { uidOf } from '../shared/names';
import type { TypeName } from '../shared/names';

import { apiOf, tokenOf } from './support/api';
import type { Api } from './support/api';
import { draftProbes, publicationProbes, textsOf, WORD } from './support/draft-probes';
import type { Probe } from './support/draft-probes';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let visitor: Api;
const ids: Record<string, string> = {};

const words = (name: TypeName): Record<string, string> => {
  const definition = definitions.find((each) => each.name === name);
  return Object.fromEntries((definition ? textsOf(definition) : []).map((text) => [text, WORD]));
};

const draft = async (name: TypeName, data: Record<string, unknown>): Promise<string> => {
  const { documentId } = await host.documents(name).create({ data: { ...words(name), ...data } });
  ids[name] = documentId;
  return documentId;
};

const documentOf = async (name: TypeName, where: Record<string, unknown>): Promise<string> => {
  const row = await host.strapi.db.query(uidOf(name)).findOne({ where });
  return row.documentId;
};

/** A draft of every type, each holding the word in every text, linked to one another and to what is published. */
const writeDrafts = async (): Promise<void> => {
  const home = await documentOf('city', { slug: 'portland-or' });
  const vault = await host.documents('city').create({
    data: { name: 'Vault', slug: 'vault', countryCode: 'CH', countryName: 'Switzerland' },
  });
  const sapporo = await documentOf('relationship', { slug: 'portland-sapporo' });
  const relationship = await draft('relationship', {
    slug: 'portland-vault',
    homeCity: home,
    partnerCity: vault.documentId,
    designation: 'friendship_city',
    standing: 'proposed',
  });
  await draft('association', { slug: 'vault-association', relationship });
  await draft('gift', { slug: 'vault-gift', relationship, direction: 'received' });
  await draft('goal', { key: 'vault-goal', relationship, area: 'culture' });
  await draft('event', {
    slug: 'vault-event',
    relationships: [relationship, sapporo],
    kind: 'meeting',
    gifts: [ids.gift],
    association: ids.association,
  });
  await draft('letter', {
    slug: 'vault-letter',
    relationships: [relationship],
    direction: 'incoming',
    subject: 'other',
  });
  await host.strapi
    .documents('api::article.article')
    .create({ data: { headline: 'About Vault', relationship } });
};

const publishAll = async (): Promise<void> => {
  for (const name of ['relationship', 'association', 'gift', 'goal', 'event', 'letter'] as const) {
    await host.documents(name).publish({ documentId: ids[name] ?? '' });
  }
};

const tellers = async (probes: Probe[], api: Api): Promise<string[]> => {
  const found: string[] = [];
  for (const probe of probes) {
    if (probe.tells(await probe.ask(api))) found.push(`${probe.way}: ${probe.title}`);
  }
  return found;
};

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  visitor = apiOf(host);
  await writeDrafts();
});

afterAll(async () => {
  await host.stop();
});

describe('a draft of every type', () => {
  it('is found by no question a visitor asks', async () => {
    const probes = draftProbes(ids);
    expect(probes.length).toBeGreaterThan(300);
    expect(await tellers(probes, visitor)).toEqual([]);
  });

  it('is refused to visitors who ask for drafts by parameter, on every type', async () => {
    for (const probe of publicationProbes()) {
      const answer = await probe.ask(visitor);
      const refusal = answer.body.error?.name ?? answer.body.errors?.[0].extensions.error.name;
      expect([probe.title, refusal, probe.tells(answer)]).toEqual([probe.title, 'ForbiddenError', false]);
    }
  });

  it('is shown to a token that may preview (the control of those refusals)', async () => {
    const previewer = apiOf(host, await tokenOf(host, [...publicActionIds, PREVIEW_READ]));
    const found = await tellers(publicationProbes(), previewer);
    const asked = publicationProbes().filter(
      ({ way, title }) =>
        /draft/i.test(way) &&
        !/(cit|program|series)/i.test(title.replace('sister-cities', '').replace('sisterCities', '')),
    );
    const silent = asked.map(({ way, title }) => `${way}: ${title}`).filter((each) => !found.includes(each));
    expect(asked).toHaveLength(6 * 6);
    expect(silent).toEqual([]);
  });

  it('is refused through a type of the host that has no drafts, by filter and by sort', async () => {
    await host.strapi.db.query('plugin::users-permissions.permission').create({
      data: { action: 'api::article.article.find', role: (await publicRole()).id },
    });
    const attempts = [
      `/articles?filters[relationship][summary][$contains]=${WORD}`,
      `/articles?filters[$not][relationship][summary][$contains]=${WORD}`,
      '/articles?sort=relationship.summary',
      `/articles?populate[relationship][filters][goals][statement][$contains]=${WORD}&status=draft`,
    ];
    for (const path of attempts)
      expect([path, (await visitor.rest('GET', path)).status]).toEqual([
        path,
        path.includes('status') ? 403 : 400,
      ]);
    const populated = await visitor.rest('GET', '/articles?populate=relationship');
    expect(populated.body.data[0].headline).toBe('About Vault');
    expect(populated.text).not.toContain(WORD);
    const nested = await visitor.graphql('{ articles { headline relationship { summary } } }');
    expect(nested.body.data.articles).toEqual([{ headline: 'About Vault', relationship: null }]);
    const asked = await visitor.graphql('{ articles(status: DRAFT) { headline relationship { summary } } }');
    expect(asked.body.errors[0].extensions.code).toBe('FORBIDDEN');
    const filtered = await visitor.graphql(
      `{ articles(filters: { relationship: { summary: { contains: "${WORD}" } } }) { headline } }`,
    );
    expect(filtered.body.errors[0].extensions.error.name).toBe('ValidationError');
  });

  it('would be found by every one of these questions if it were published (the control)', async () => {
    await publishAll();
    const probes = draftProbes(ids);
    const found = await tellers(probes, visitor);
    const silent = probes.map(({ way, title }) => `${way}: ${title}`).filter((each) => !found.includes(each));
    expect(silent).toEqual([]);
  });
});

const publicRole = async (): Promise<{ id: number }> => {
  const role: { id: number } = await host.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  return role;
};
