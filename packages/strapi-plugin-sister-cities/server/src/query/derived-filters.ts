import { isRecord } from '../../../shared/is-record';
import { derivedColumns, earliestDay, latestDay, PARTIAL_DATE_EXPECTED } from '../../../shared/partial-date';
import { problem } from '../model/problem';
import type { FieldMeta } from '../model/types';

import { problemsError } from '../problems-error';

import { mapPopulate } from './populate';
import { relatedType } from './reach';
import type { GetModel } from './reach';

/** What the plugin knows about an attribute of any model, or `undefined` for attributes of others. */
export type GetMeta = (uid: string, attribute: string) => FieldMeta | undefined;

const bound = (name: string, value: unknown, side: 'earliest' | 'latest'): string => {
  const day =
    typeof value === 'string' ? (side === 'earliest' ? earliestDay(value) : latestDay(value)) : undefined;
  if (day === undefined) throw problemsError([problem(['filters', name], value, PARTIAL_DATE_EXPECTED)]);
  return day;
};

/**
 * One comparison of a partial date, in terms of its derived columns: `lte 1988` holds for dates that lie wholly
 * before the end of 1988, `gt 1988` for dates that lie wholly after it.
 */
const comparison = (name: string, operator: string, value: unknown): Record<string, unknown> => {
  const { earliest, latest } = derivedColumns(name);
  switch (operator) {
    case '$lt':
      return { [latest]: { $lt: bound(name, value, 'earliest') } };
    case '$lte':
      return { [latest]: { $lte: bound(name, value, 'latest') } };
    case '$gt':
      return { [earliest]: { $gt: bound(name, value, 'latest') } };
    case '$gte':
      return { [earliest]: { $gte: bound(name, value, 'earliest') } };
    case '$between': {
      const bounds: unknown[] = Array.isArray(value) ? value : [];
      const [low, high] = bounds;
      return { $and: [comparison(name, '$gte', low), comparison(name, '$lte', high)] };
    }
    default:
      return { [name]: { [operator]: value } };
  }
};

const dateFilter = (name: string, value: unknown): Record<string, unknown>[] => {
  if (!isRecord(value)) return [{ [name]: value }];
  return Object.entries(value).map(([operator, operand]) => {
    if (operator === '$not') return { $not: { $and: dateFilter(name, operand) } };
    if ((operator === '$and' || operator === '$or') && Array.isArray(operand)) {
      return { [operator]: operand.map((each) => ({ $and: dateFilter(name, each) })) };
    }
    return comparison(name, operator, operand);
  });
};

/** Rewrites comparisons of partial dates, at any depth, to their derived columns. */
export const rewriteFilters = (
  uid: string,
  filters: unknown,
  getModel: GetModel,
  getMeta: GetMeta,
): unknown => {
  if (Array.isArray(filters)) return filters.map((each) => rewriteFilters(uid, each, getModel, getMeta));
  if (!isRecord(filters)) return filters;
  const plain: Record<string, unknown> = {};
  const dates: Record<string, unknown>[] = [];
  for (const [name, value] of Object.entries(filters)) {
    const target = relatedType(uid, name, getModel);
    if (getMeta(uid, name)?.partialDate) dates.push(...dateFilter(name, value));
    else if (name.startsWith('$')) plain[name] = rewriteFilters(uid, value, getModel, getMeta);
    else if (target === undefined) plain[name] = value;
    else plain[name] = rewriteFilters(target, value, getModel, getMeta);
  }
  if (dates.length === 0) return plain;
  return Object.keys(plain).length > 0 ? { $and: [plain, ...dates] } : { $and: dates };
};

const rewriteSortPath = (uid: string, path: string, getModel: GetModel, getMeta: GetMeta): string => {
  const names = path.split('.');
  let at = uid;
  for (const [index, name] of names.entries()) {
    if (index === names.length - 1) {
      if (!getMeta(at, name)?.partialDate) return path;
      return [...names.slice(0, -1), derivedColumns(name).earliest].join('.');
    }
    const target = relatedType(at, name, getModel);
    if (target === undefined) return path;
    at = target;
  }
  return path;
};

/** Sorts by a partial date mean its earliest day: `1988` stands with `1988-01-01`. */
export const rewriteSort = (uid: string, sort: unknown, getModel: GetModel, getMeta: GetMeta): unknown => {
  if (typeof sort === 'string') {
    return sort
      .split(',')
      .map((each) => {
        const [path = '', order] = each.trim().split(':');
        const rewritten = rewriteSortPath(uid, path, getModel, getMeta);
        return order === undefined ? rewritten : `${rewritten}:${order}`;
      })
      .join(',');
  }
  if (Array.isArray(sort)) return sort.map((each) => rewriteSort(uid, each, getModel, getMeta));
  if (!isRecord(sort)) return sort;
  return Object.fromEntries(
    Object.entries(sort).map(([name, nested]) => {
      const target = relatedType(uid, name, getModel);
      if (target !== undefined) return [name, rewriteSort(target, nested, getModel, getMeta)];
      return [rewriteSortPath(uid, name, getModel, getMeta), nested];
    }),
  );
};

/** Rewrites the filters and sorts of a query and of everything it populates. */
export const rewriteQuery = (
  uid: string,
  query: Record<string, unknown>,
  getModel: GetModel,
  getMeta: GetMeta,
): Record<string, unknown> => ({
  ...query,
  ...(query.filters === undefined ? {} : { filters: rewriteFilters(uid, query.filters, getModel, getMeta) }),
  ...(query.sort === undefined ? {} : { sort: rewriteSort(uid, query.sort, getModel, getMeta) }),
  ...(isRecord(query.populate)
    ? {
        populate: mapPopulate(uid, query.populate, getModel, (to, nested) =>
          rewriteQuery(to, nested, getModel, getMeta),
        ),
      }
    : {}),
});
