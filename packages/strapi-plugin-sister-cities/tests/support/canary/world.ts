import { isLocalized, staffDefinitions } from '../../../server/src/content-types';
import type { ContentTypeDefinition } from '../../../server/src/model/types';

import type { Host } from '../strapi';

import { makeDecisions } from './decisions';
import { baseOf, drafted, linksOf, Records } from './records';
import { CHANGED, isChangeable, isPrivate, NEVER_PUBLISHED, secretsOf } from './secrets';
import type { Place } from './secrets';

const makeCities = async (host: Host, records: Records): Promise<void> => {
  for (const place of ['s', ...CHANGED, ...NEVER_PUBLISHED] as const) {
    const data = { name: `City ${place}`, slug: `city-${place}`, countryCode: 'CH' };
    const { documentId } = await host.documents('city').create({ data });
    await host.documents('city').update({ documentId, locale: 'es', data });
    records.add('city', place, documentId);
  }
  const homeCity = records.of('city', 's');
  const { documentId } = await host.documents('program').create({ data: { name: 'Program', homeCity } });
  records.add('program', 's', documentId);
  const series = { name: 'Series', slug: 'series', kind: 'meeting' };
  records.add(
    'event-series',
    's',
    (await host.documents('event-series').create({ data: series })).documentId,
  );
};

const makePublished = async (host: Host, records: Records): Promise<void> => {
  for (const place of CHANGED) {
    for (const definition of drafted) {
      const data = {
        ...baseOf(definition, place),
        ...linksOf(records, definition, place),
        ...secretsOf(definition, place, isPrivate),
      };
      const { documentId } = await host.documents(definition.name).create({ data, status: 'published' });
      records.add(definition.name, place, documentId);
    }
  }
};

const makeUnpublished = async (host: Host, records: Records): Promise<void> => {
  const children = drafted.filter(({ publishedThrough }) => publishedThrough !== undefined);
  const all: [Place, readonly ContentTypeDefinition[]][] = [
    ...NEVER_PUBLISHED.map((place): [Place, readonly ContentTypeDefinition[]] => [place, drafted]),
    ['h', children],
  ];
  for (const [place, types] of all) {
    for (const definition of types) {
      const data = {
        ...baseOf(definition, place),
        ...secretsOf(definition, place),
        ...linksOf(records, definition, place),
        // One goal that is not over, or no draft would ever be among the active ones.
        ...(definition.name === 'goal' && place === 'h' ? { retiredOn: null } : {}),
      };
      const { documentId } = await host.documents(definition.name).create({ data });
      records.add(definition.name, place, documentId);
    }
  }
};

const changeDrafts = async (host: Host, records: Records): Promise<void> => {
  for (const place of CHANGED) {
    for (const definition of drafted) {
      const { name } = definition;
      const documentId = records.of(name, place);
      // Unlike the others, gifts do not name the events that they belong to.
      const gifts = name === 'event' && place === 'd' ? (['d', 'h'] as const) : [];
      const data = {
        ...secretsOf(definition, place, isChangeable),
        ...(gifts.length > 0 ? { gifts: gifts.map((at) => records.of('gift', at)) } : {}),
      };
      await host.documents(name).update({ documentId, data });
    }
  }
};

const translateDrafts = async (host: Host, records: Records): Promise<void> => {
  for (const definition of drafted.filter(isLocalized)) {
    const localized = secretsOf(definition, 'e', ({ pluginOptions }) => pluginOptions.i18n.localized);
    const data = { ...baseOf(definition, 'c'), ...localized, ...linksOf(records, definition, 'e') };
    await host
      .documents(definition.name)
      .update({ documentId: records.of(definition.name, 'c'), locale: 'es', data });
  }
};

/** The contact of an association is somebody who signs in. */
const makeAccount = async (host: Host, email: unknown): Promise<void> => {
  await host.strapi.db
    .query('admin::user')
    .create({ data: { email, firstname: 'Contact', isActive: false } });
};

const makeOfficeRecords = async (host: Host, records: Records): Promise<void> => {
  for (const definition of staffDefinitions) {
    const data = {
      ...baseOf(definition, 's'),
      ...secretsOf(definition, 's'),
      ...linksOf(records, definition, 's'),
    };
    if (definition.name === 'association-contact') await makeAccount(host, data.email);
    const { documentId } = await host.documents(definition.name).create({ data });
    records.add(definition.name, 's', documentId);
  }
};

const uploadFile = async (host: Host, records: Records): Promise<void> => {
  const file = await host.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'a.pdf',
      hash: 'a',
      ext: '.pdf',
      mime: 'application/pdf',
      size: 1,
      url: '/a.pdf',
      provider: 'local',
    },
  });
  for (const place of ['n', 'c'] as const) {
    await host
      .documents('letter')
      .update({ documentId: records.of('letter', place), data: { documents: [file.id] } });
  }
};

/** A site with a secret in every place that visitors must not see. */
export const plant = async (host: Host): Promise<Records> => {
  const records = new Records();
  await host.strapi.plugin('i18n').service('locales').create({ code: 'es', name: 'Spanish (es)' });
  await makeCities(host, records);
  await makePublished(host, records);
  await makeUnpublished(host, records);
  await makeDecisions(host, records);
  await makeOfficeRecords(host, records);
  // Strapi gives a new translation what is published, not what is being written, so it comes first.
  await translateDrafts(host, records);
  await changeDrafts(host, records);
  await uploadFile(host, records);
  return records;
};
