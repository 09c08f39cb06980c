import type { useFetchClient } from '@strapi/strapi/admin';

import type { Address, Filter } from './address';
import { readPage, readTargets } from './entry';
import type { Entry, EntryPage, Target } from './entry';
import type { Kind, TargetField } from './kinds';
import { choicesQuery, countQuery, listPath, newestQuery, oneQuery, pageQuery, targetsPath } from './query';

export type Get = ReturnType<typeof useFetchClient>['get'];

/** The Content Manager counts the associations of a list's records, and names them for one record at a time. */
const withAssociations = async (get: Get, entry: Entry): Promise<Entry> => {
  if (entry.associationCount === 0) return { ...entry, targets: { ...entry.targets, associations: [] } };
  const path = targetsPath(entry.kind, 'associations', entry.documentId);
  const { data } = await get(path, { params: { page: 1, pageSize: 100 } });
  return { ...entry, targets: { ...entry.targets, associations: readTargets(data, 'associations') } };
};

const withTargets = async (get: Get, entry: Entry): Promise<Entry> =>
  entry.kind === 'volunteers' ? withAssociations(get, entry) : entry;

/** A page of a list, with the names of whom its records are meant for. */
export const loadPage = async (get: Get, address: Address): Promise<EntryPage> => {
  const { data } = await get(listPath(address.kind), { params: pageQuery(address) });
  const page = readPage(address.kind, data);
  return { ...page, entries: await Promise.all(page.entries.map((entry) => withTargets(get, entry))) };
};

/** A record as it is now, without the names of the associations; `undefined` where it is gone. */
export const loadPlain = async (get: Get, kind: Kind, documentId: string): Promise<Entry | undefined> => {
  const { data } = await get(listPath(kind), { params: oneQuery(documentId) });
  return readPage(kind, data).entries[0];
};

/** A record as it is now, with the names of whom it is meant for; `undefined` where it is gone. */
export const loadOne = async (get: Get, kind: Kind, documentId: string): Promise<Entry | undefined> => {
  const entry = await loadPlain(get, kind, documentId);
  return entry && withTargets(get, entry);
};

export const loadCount = async (get: Get, kind: Kind, filter: Filter): Promise<number> => {
  const { data } = await get(listPath(kind), { params: countQuery(kind, filter) });
  return readPage(kind, data).total;
};

/** The newest of those that are open, and how many are. */
export const loadNewest = async (get: Get, kind: Kind, count: number): Promise<EntryPage> => {
  const { data } = await get(listPath(kind), { params: newestQuery(kind, count) });
  return readPage(kind, data);
};

/** What a record can be given to. */
export const loadChoices = async (
  get: Get,
  kind: Kind,
  field: TargetField,
  search: string,
): Promise<readonly Target[]> => {
  const { data } = await get(targetsPath(kind, field), { params: choicesQuery(search) });
  return readTargets(data, field);
};
