import type { GetModel } from './reach';

export interface Crossing {
  /** The dotted path in the query, such as `filters.relationship.summary`. */
  path: string;
  from: string;
  to: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasDraftAndPublish = (uid: string, getModel: GetModel): boolean =>
  getModel(uid)?.options?.draftAndPublish === true;

const crosses = (from: string, to: string, isOurs: (uid: string) => boolean, getModel: GetModel): boolean =>
  isOurs(to) && hasDraftAndPublish(to, getModel) && !hasDraftAndPublish(from, getModel);

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
    const attribute = getModel(uid)?.attributes[name];
    const to = attribute?.target ?? attribute?.component;
    if (to === undefined) return name.startsWith('$') ? inFilters(uid, nested, at, isOurs, getModel) : [];
    if (crosses(uid, to, isOurs, getModel)) return [{ path: at, from: uid, to }];
    return inFilters(to, nested, at, isOurs, getModel);
  });
};

const sortPaths = (sort: unknown): string[] => {
  if (typeof sort === 'string') return sort.split(',').map((each) => each.trim().split(':')[0] ?? '');
  if (Array.isArray(sort)) return sort.flatMap(sortPaths);
  if (!isRecord(sort)) return [];
  return Object.entries(sort).flatMap(([name, nested]) =>
    isRecord(nested) ? sortPaths(nested).map((rest) => `${name}.${rest}`) : [name],
  );
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
      const attribute = getModel(from)?.attributes[name];
      const to = attribute?.target ?? attribute?.component;
      if (to === undefined) return [];
      if (crosses(from, to, isOurs, getModel)) return [{ path: `sort.${path}`, from, to }];
      from = to;
    }
    return [];
  });

/**
 * Places where a query compares or orders by rows of a type with drafts, coming from a type without them. The link
 * table holds draft and published rows alike there, so such a filter or sort would tell what an unpublished record
 * says. They are refused rather than rewritten.
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
    const to = attribute?.target ?? attribute?.component;
    if (to === undefined || !isRecord(nested)) return [];
    return draftCrossings(to, nested, isOurs, getModel).map((each) => ({
      ...each,
      path: `populate.${name}.${each.path}`,
    }));
  });
};
