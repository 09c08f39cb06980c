import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import {
  hidesAnything,
  hidesAttribute,
  hidesType,
  isGovernedType,
  NOTHING_PUBLIC,
} from '../presentation/hidden';
import { presentationNow } from '../presentation/store';
import { refuseIfAny } from '../problems-error';

import { relatedType, sortPaths, targetsOf } from './reach';
import type { GetModel } from './reach';
import { holdsGoverned, shown } from './shown';
import type { Seen } from './shown';

type Query = Record<string, unknown>;

/** Paths on which a condition asks for something that the city keeps to itself. */
const inFilters = (uid: string, filters: unknown, path: string, seen: Seen): string[] => {
  if (Array.isArray(filters)) return filters.flatMap((each) => inFilters(uid, each, path, seen));
  if (!isRecord(filters)) return [];
  return Object.entries(filters).flatMap(([name, nested]) => {
    if (name.startsWith('$')) return inFilters(uid, nested, path, seen);
    const at = `${path}.${name}`;
    if (hidesAttribute(seen.visibility, uid, name)) return [at];
    const to = relatedType(uid, name, seen.getModel);
    if (to === undefined) return [];
    return hidesType(seen.visibility, to) ? [at] : inFilters(to, nested, at, seen);
  });
};

const inSort = (uid: string, sort: unknown, path: string, { visibility, getModel }: Seen): string[] =>
  sortPaths(sort).flatMap((sorted) => {
    let at: string | undefined = uid;
    for (const name of sorted.split('.')) {
      if (at === undefined) return [];
      if (hidesAttribute(visibility, at, name)) return [`${path}.${sorted}`];
      at = relatedType(at, name, getModel);
      if (at !== undefined && hidesType(visibility, at)) return [`${path}.${sorted}`];
    }
    return [];
  });

const inPopulate = (uid: string, populate: unknown, path: string, seen: Seen): string[] => {
  if (!isRecord(populate)) return [];
  return Object.entries(populate).flatMap(([name, nested]) => {
    const attribute = seen.getModel(uid)?.attributes[name];
    if (!attribute || !isRecord(nested)) return [];
    const asked: [string, unknown][] = isRecord(nested.on)
      ? Object.entries(nested.on)
      : targetsOf(attribute).map((to) => [to, nested]);
    return asked.flatMap(([to, query]) =>
      isRecord(query) ? hiddenPaths(to, query, `${path}.${name}.`, seen) : [],
    );
  });
};

/** Where a query compares or orders by what the city keeps to itself: the answer would tell what it is. */
const hiddenPaths = (uid: string, query: Query, prefix: string, seen: Seen): string[] => [
  ...inFilters(uid, query.filters, `${prefix}filters`, seen),
  ...inSort(uid, query.sort, `${prefix}sort`, seen),
  ...inPopulate(uid, query.populate, `${prefix}populate`, seen),
];

/** Refuses a query that compares or orders by what the city keeps to itself. */
export const refuseHidden = async (
  strapi: Core.Strapi,
  uid: string,
  query: Query,
  getModel: GetModel,
): Promise<void> => {
  if (hiddenPaths(uid, query, '', { visibility: NOTHING_PUBLIC, getModel }).length === 0) return;
  const { visibility } = await presentationNow(strapi);
  refuseIfAny(
    hiddenPaths(uid, query, '', { visibility, getModel }).map((path) => ({
      path: path.split('.'),
      message: `${path} asks for something that this city does not publish. Expected a query without it.`,
    })),
  );
};

/** No record has it. Strapi leaves out a condition of an empty list, and would answer with everybody's. */
const NOBODY = { id: { $eq: -1 } };

/** Strapi narrows a deletion by the conditions of its query: one that finds nothing would say that it deleted. */
const isDeletion = (strapi: Core.Strapi): boolean => strapi.requestContext.get()?.method === 'DELETE';

/** A query of a type that the city keeps to itself finds nothing. */
export const emptiedIfHidden = async (strapi: Core.Strapi, uid: string, query: Query): Promise<Query> => {
  if (!isGovernedType(uid) || isDeletion(strapi)) return query;
  const { visibility } = await presentationNow(strapi);
  if (!hidesType(visibility, uid)) return query;
  return { ...query, filters: { $and: [query.filters ?? {}, NOBODY] } };
};

/**
 * Records of a type without what the city keeps to itself, however they were populated. The switches are read only
 * where there is something that they govern.
 */
export const withoutHidden = async (
  strapi: Core.Strapi,
  uid: string,
  records: unknown,
  getModel: GetModel,
): Promise<unknown> => {
  if (!holdsGoverned(uid, records, getModel)) return records;
  const { visibility } = await presentationNow(strapi);
  return hidesAnything(visibility) ? shown(uid, records, { visibility, getModel }) : records;
};
