import { isRecord } from '../../../shared/is-record';
import { relatedType, sortPaths, targetsOf } from './reach';
import type { GetModel } from './reach';

export interface Crossing {
  /** The dotted path in the query, such as `filters.relationship.summary`. */
  path: string;
  from: string;
  to: string;
}

const hasDraftAndPublish = (uid: string, getModel: GetModel): boolean =>
  getModel(uid)?.options?.draftAndPublish === true;

/** Strapi joins the versions of a document in other languages by its id alone, drafts and published rows alike. */
const VERSIONS = 'localizations';

const crosses = (
  name: string,
  from: string,
  to: string,
  isOurs: (uid: string) => boolean,
  getModel: GetModel,
): boolean =>
  isOurs(to) &&
  hasDraftAndPublish(to, getModel) &&
  (name === VERSIONS || !hasDraftAndPublish(from, getModel));

const inFilters = (
  uid: string,
  filters: unknown,
  path: string,
  isOurs: (uid: string) => boolean,
  getModel: GetModel,
): Crossing[] => {
  if (Array.isArray(filters)) {
    return filters.flatMap((each, index) =>
      inFilters(uid, each, `${path}.${String(index)}`, isOurs, getModel),
    );
  }
  if (!isRecord(filters)) return [];
  return Object.entries(filters).flatMap(([name, nested]) => {
    const at = `${path}.${name}`;
    const to = relatedType(uid, name, getModel);
    if (to === undefined) return name.startsWith('$') ? inFilters(uid, nested, at, isOurs, getModel) : [];
    if (crosses(name, uid, to, isOurs, getModel)) return [{ path: at, from: uid, to }];
    return inFilters(to, nested, at, isOurs, getModel);
  });
};

const inSort = (
  uid: string,
  sort: unknown,
  isOurs: (uid: string) => boolean,
  getModel: GetModel,
): Crossing[] =>
  sortPaths(sort).flatMap((path) => {
    let from = uid;
    for (const name of path.split('.')) {
      const to = relatedType(from, name, getModel);
      if (to === undefined) return [];
      if (crosses(name, from, to, isOurs, getModel)) return [{ path: `sort.${path}`, from, to }];
      from = to;
    }
    return [];
  });

/**
 * Places where a query compares or orders by rows of a type with drafts, coming from a type without them or through
 * `localizations`. Draft and published rows are joined alike there, so such a filter or sort would tell what an
 * unpublished record says. They are refused rather than rewritten.
 */
export const draftCrossings = (
  uid: string,
  query: Record<string, unknown>,
  isOurs: (uid: string) => boolean,
  getModel: GetModel,
): Crossing[] => [
  ...inFilters(uid, query.filters, 'filters', isOurs, getModel),
  ...inSort(uid, query.sort, isOurs, getModel),
  ...inPopulate(uid, query.populate, isOurs, getModel),
];

const inPopulate = (
  uid: string,
  populate: unknown,
  isOurs: (uid: string) => boolean,
  getModel: GetModel,
): Crossing[] => {
  if (!isRecord(populate)) return [];
  return Object.entries(populate).flatMap(([name, nested]) => {
    const attribute = getModel(uid)?.attributes[name];
    if (!attribute || !isRecord(nested)) return [];
    const asked: [string, unknown][] = isRecord(nested.on)
      ? Object.entries(nested.on)
      : targetsOf(attribute).map((to) => [to, nested]);
    return asked.flatMap(([to, query]) =>
      (isRecord(query) ? draftCrossings(to, query, isOurs, getModel) : []).map((each) => ({
        ...each,
        path: `populate.${name}.${each.path}`,
      })),
    );
  });
};
