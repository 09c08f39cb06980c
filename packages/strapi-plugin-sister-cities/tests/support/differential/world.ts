import type { TypeName } from '../../../shared/names';

import { SUSPENDED } from '../relationships';
import type { Host } from '../strapi';

import { uploadFiles } from './files';
import { associationData, AWKWARD, eventData, giftData, goalData, letterData } from './records';

type Data = Record<string, unknown>;

const idsOf = async (host: Host, type: TypeName): Promise<Map<string, string>> => {
  const found = await host.documents(type).findMany({ sort: 'id' });
  return new Map(found.map(({ slug, documentId }) => [String(slug), documentId]));
};

const need = (ids: ReadonlyMap<string, string>, slug: string): string => {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`No record ${slug}.`);
  return id;
};

const publish = async (host: Host, type: TypeName, data: Data): Promise<string> =>
  (await host.documents(type).create({ data, status: 'published' })).documentId;

/** Everything that belongs to relationships: enough of some for a second page, unequal between relationships. */
const makeRecords = async (host: Host, relationships: readonly string[], cities: readonly string[]) => {
  const [first = '', second = '', third = ''] = relationships;
  const associations: string[] = [];
  for (let index = 0; index < 4; index += 1) {
    const relationship = index < 3 ? first : second;
    associations.push(await publish(host, 'association', { ...associationData(index), relationship }));
  }
  const gifts: string[] = [];
  for (let index = 0; index < 6; index += 1) {
    const [from, to] = [cities[index], cities[0]];
    const relationship = [first, second, third][index % 3];
    gifts.push(await publish(host, 'gift', { ...giftData(index), relationship, from, to }));
  }
  const series = await host.documents('event-series').findFirst({});
  for (let index = 0; index < 28; index += 1)
    await publish(host, 'event', {
      ...eventData(index),
      relationships: index === 27 ? [] : index % 4 === 0 ? [second, first, third] : [first],
      association: index % 3 === 0 ? associations[index % 4] : undefined,
      gifts: index % 5 === 0 ? [gifts[5], gifts[index % 5]] : [],
      series: index % 6 === 0 ? series?.documentId : undefined,
    });
  let before: string | undefined;
  for (let index = 0; index < 9; index += 1) {
    const goal = { ...goalData(index), relationship: index === 8 ? undefined : [first, second][index % 2] };
    before = await publish(host, 'goal', { ...goal, supersedes: index % 4 === 2 ? before : undefined });
  }
  const letters: string[] = [];
  for (let index = 0; index < 12; index += 1)
    letters.push(
      await publish(host, 'letter', {
        ...letterData(index),
        relationships: index % 3 === 0 ? [third, first] : [second],
        recipients: [cities[index % 5], cities[0]],
        inReplyTo: index % 2 === 1 ? letters.at(-1) : undefined,
        translationOf: index === 6 ? letters[1] : undefined,
      }),
    );
};

const translate = async (host: Host, type: TypeName, documentId: string, locale: string, data: Data) => {
  await host.documents(type).update({ documentId, locale, data });
};

/** A translation of a record, published where its type has drafts, or left a draft. */
const translated = async (
  host: Host,
  type: TypeName,
  id: string,
  locale: string,
  { data, isDraft = false }: { data: Data; isDraft?: boolean },
) => {
  await translate(host, type, id, locale, data);
  if (!isDraft) await host.documents(type).publish({ documentId: id, locale });
};

const makeTranslations = async (host: Host, slugs: ReadonlyMap<string, string>) => {
  const cities = await idsOf(host, 'city');
  for (const [locale, names] of [
    ['es', ['Portland', 'Sapporo', 'Lviv', 'Guadalajara']],
    ['ja', ['ポートランド', '札幌']],
  ] as const)
    for (const [index, name] of names.entries()) {
      const slug = ['portland-or', 'sapporo', 'lviv', 'guadalajara'][index] ?? '';
      const data = { name, slug, countryCode: ['US', 'JP', 'UA', 'MX'][index] };
      await translate(host, 'city', need(cities, slug), locale, data);
    }
  const pair = (partner: string): Data => ({
    slug: `portland-${partner}`,
    homeCity: need(cities, 'portland-or'),
    partnerCity: need(cities, partner),
  });
  const sapporo = need(slugs, 'portland-sapporo');
  const inSpanish = { ...pair('sapporo'), title: 'Portland y Sapporo', summary: AWKWARD };
  await translated(host, 'relationship', sapporo, 'es', { data: inSpanish });
  await translated(host, 'relationship', sapporo, 'ja', { data: { ...pair('sapporo'), title: '札幌' } });
  const lviv = { ...pair('lviv'), title: 'Portland y Leópolis' };
  await translated(host, 'relationship', need(slugs, 'portland-lviv'), 'es', { data: lviv, isDraft: true });
  const ofSapporo = { slug: 'portland-sapporo' };
  const goals = { sort: 'id', limit: 3, filters: { relationship: ofSapporo } };
  for (const { documentId, key, area, unit } of await host.documents('goal').findMany(goals)) {
    const data = { statement: 'Fortalecer la relación.', key, area, unit, relationship: sapporo };
    await translated(host, 'goal', documentId, 'es', { data });
  }
  const events = { sort: 'id', limit: 6, filters: { relationships: ofSapporo } };
  for (const { documentId, slug, kind } of await host.documents('event').findMany(events)) {
    const data = { name: `Velada ${String(slug)}`, slug, kind, relationships: [sapporo] };
    await translated(host, 'event', documentId, 'es', { data });
  }
};

/** Drafts that say something else, records that were never published, and one that no longer is. */
const makeDrafts = async (host: Host, slugs: ReadonlyMap<string, string>) => {
  const sapporo = need(slugs, 'portland-sapporo');
  await host
    .documents('relationship')
    .update({ documentId: sapporo, data: { summary: 'Not yet', themes: [] } });
  const [event] = await host.documents('event').findMany({ sort: 'id', limit: 1 });
  await host
    .documents('event')
    .update({ documentId: event?.documentId ?? '', data: { name: 'Not yet', startsOn: '2031-01-01' } });
  await host
    .documents('event')
    .create({ data: { ...eventData(1), slug: 'draft-only', relationships: [sapporo] } });
  await host.documents('goal').create({ data: { ...goalData(1), key: 'draft-only', relationship: sapporo } });
  await host
    .documents('letter')
    .create({ data: { ...letterData(1), slug: 'draft-only', relationships: [sapporo] } });
  await host.documents('relationship').unpublish({ documentId: need(slugs, 'portland-kaohsiung') });
};

const attachFiles = async (host: Host, slugs: ReadonlyMap<string, string>) => {
  const [bell, flag, agreement, letter] = await uploadFiles(host);
  const cities = await idsOf(host, 'city');
  await host.documents('city').update({ documentId: need(cities, 'sapporo'), data: { image: bell, flag } });
  const sapporo = { documentId: need(slugs, 'portland-sapporo') };
  const data = { gallery: [flag, bell], agreementDocument: agreement };
  await host.documents('relationship').update({ ...sapporo, data });
  await host.documents('relationship').publish(sapporo);
  for (const { documentId } of await host
    .documents('letter')
    .findMany({ sort: 'id', limit: 2, filters: { visibility: 'public' } })) {
    await host.documents('letter').update({ documentId, data: { documents: [letter, agreement] } });
    await host.documents('letter').publish({ documentId });
  }
  for (const { documentId } of await host.documents('gift').findMany({ sort: 'id', limit: 2 })) {
    await host.documents('gift').update({ documentId, data: { pictures: [bell] } });
    await host.documents('gift').publish({ documentId });
  }
};

/**
 * Both cities with everything that could be answered in two ways: translations, drafts, files, more records than a
 * page holds, values that are equal, empty or awkward, and a type of the host that points at ours.
 */
export const furnish = async (host: Host): Promise<void> => {
  for (const [code, name] of [
    ['es', 'Spanish (es)'],
    ['uk', 'Ukrainian (uk)'],
    ['ja', 'Japanese (ja)'],
  ])
    await host.strapi.plugin('i18n').service('locales').create({ code, name });
  await host.importCity('portland');
  await host.importCity('salt-lake-city');
  const slugs = await idsOf(host, 'relationship');
  const cities = await idsOf(host, 'city');
  await makeRecords(host, [...slugs.values()], [...cities.values()]);
  await attachFiles(host, slugs);
  await makeTranslations(host, slugs);
  await host.strapi
    .plugin('sister-cities')
    .service('transitions')
    .make(need(slugs, 'portland-lviv'), { ...SUSPENDED, sequence: 2 });
  await makeDrafts(host, slugs);
  for (const slug of ['portland-sapporo', 'portland-kaohsiung']) {
    const data = { headline: `About ${slug}`, relationship: need(slugs, slug) };
    await host.strapi.documents('api::article.article').create({ data });
  }
};
