import type { useFetchClient } from '@strapi/strapi/admin';

import { uidOf } from '../../../shared/names';
import { listPage, recordPage } from '../model/pages';

import { readLinked, readPublished, readRecipients, readVersions } from './family';
import type { Family, Linked } from './family';

type Get = ReturnType<typeof useFetchClient>['get'];

const MOST = { page: 1, pageSize: 100 };

const linkedTo = async (get: Get, documentId: string, field: string, title: string): Promise<Linked[]> => {
  const path = `/content-manager/relations/${uidOf('letter')}/${documentId}/${field}`;
  return readLinked((await get(path, { params: MOST })).data, title);
};

const versionsOf = async (get: Get, documentId: string): Promise<Family['versions']> => {
  const [translated] = await linkedTo(get, documentId, 'translationOf', 'title');
  const original = translated?.documentId ?? documentId;
  const isOfTheFamily = {
    $or: [{ documentId: { $eq: original } }, { translationOf: { documentId: { $eq: original } } }],
  };
  const { data } = await get(listPage('letter'), { params: { ...MOST, filters: isOfTheFamily } });
  return readVersions(data, original);
};

const recipientsOf = async (
  get: Get,
  documentId: string,
  knowsLanguages: boolean,
): Promise<Family['recipients']> => {
  const linked = await linkedTo(get, documentId, 'recipients', 'name');
  if (linked.length === 0 || !knowsLanguages) return readRecipients(linked, undefined);
  const filters = { documentId: { $in: linked.map((each) => each.documentId) } };
  return readRecipients(linked, (await get(listPage('city'), { params: { ...MOST, filters } })).data);
};

/** Everything that belongs to a letter, through the Content Manager's own API: its permissions hold. */
export const loadFamily = async (get: Get, documentId: string, knowsLanguages: boolean): Promise<Family> => {
  const [published, recipients, versions, inReplyTo, replies] = await Promise.all([
    get(recordPage('letter', documentId), { params: { status: 'published' } }),
    recipientsOf(get, documentId, knowsLanguages),
    versionsOf(get, documentId),
    linkedTo(get, documentId, 'inReplyTo', 'title'),
    linkedTo(get, documentId, 'replies', 'title'),
  ]);
  return {
    published: readPublished(published.data),
    recipients,
    knowsLanguages,
    versions,
    inReplyTo,
    replies,
  };
};
