import { isRecord } from '../../../shared/is-record';

/** The part of a Strapi model that tells which types a query can reach. */
export interface Model {
  uid: string;
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, ModelAttribute>;
}

export interface ModelAttribute {
  type: string;
  target?: string;
  component?: string;
  components?: string[];
}

export type GetModel = (uid: string) => Model | undefined;
type IsOurs = (uid: string) => boolean;

/** One step of a query into another type: the attribute it follows and where that leads. */
interface Hop {
  /** `populate.documents.related`: only a polymorphic step is ever told. */
  path: string;
  /** `undefined`: a polymorphic relation that the query did not narrow with `on`, which can lead to any type. */
  to: string | undefined;
  polymorphic: boolean;
}

export const isModel = (value: unknown): value is Model => isRecord(value) && isRecord(value.attributes);

/** A relation without a target is polymorphic: `upload.file.related` points at whatever uses the file. */
const isPolymorphic = (attribute: ModelAttribute): boolean =>
  attribute.type === 'relation' && attribute.target === undefined;

const FILE = 'plugin::upload.file';

/** The types that an attribute leads to: of a relation, a component, a dynamic zone or a file. */
export const targetsOf = ({ type, target, component, components = [] }: ModelAttribute): string[] =>
  type === 'media' ? [FILE] : [target, component, ...components].filter((each) => each !== undefined);

/** The one type that a filter or a sort can follow an attribute to. */
export const relatedType = (uid: string, name: string, getModel: GetModel): string | undefined => {
  const attribute = getModel(uid)?.attributes[name];
  return attribute?.components === undefined && attribute !== undefined ? targetsOf(attribute)[0] : undefined;
};

const asPaths = (populate: unknown): string[] => {
  const written: unknown[] = Array.isArray(populate) ? populate : [populate];
  return written.flatMap((each) => (typeof each === 'string' ? each.split(',') : []));
};

const wantsEverything = (populate: unknown): boolean =>
  populate === true || populate === 'true' || asPaths(populate).some((path) => path.trim() === '*');

/** What a populate asks of each attribute: `undefined` where it asks for nothing below. */
const branchesOf = (model: Model, populate: unknown): [string, unknown][] => {
  if (wantsEverything(populate)) return Object.keys(model.attributes).map((name) => [name, undefined]);
  if (isRecord(populate))
    return Object.entries(populate).filter(([, nested]) => nested !== false && nested !== 'false');
  return asPaths(populate).map((path) => {
    const [name = '', ...rest] = path.split('.').map((each) => each.trim());
    return [name, rest.length > 0 ? { populate: rest.join('.') } : undefined];
  });
};

const hopsThrough = (attribute: ModelAttribute, nested: unknown, path: string, getModel: GetModel): Hop[] => {
  const on = isRecord(nested) && isRecord(nested.on) ? nested.on : undefined;
  if (on) {
    return Object.entries(on).flatMap(([to, inner]) => [
      { path, to, polymorphic: true },
      ...hops(to, inner, path, getModel),
    ]);
  }
  if (isPolymorphic(attribute)) return [{ path, to: undefined, polymorphic: true }];
  return targetsOf(attribute).flatMap((to) => [
    { path, to, polymorphic: false },
    ...hops(to, nested, path, getModel),
  ]);
};

const inPopulate = (uid: string, populate: unknown, path: string, getModel: GetModel): Hop[] => {
  const model = getModel(uid);
  if (!model || populate === undefined || populate === null) return [];
  return branchesOf(model, populate).flatMap(([name, nested]) => {
    const attribute = model.attributes[name];
    return attribute ? hopsThrough(attribute, nested, `${path}.${name}`, getModel) : [];
  });
};

const inFilters = (uid: string, filters: unknown, path: string, getModel: GetModel): Hop[] => {
  if (Array.isArray(filters)) return filters.flatMap((each) => inFilters(uid, each, path, getModel));
  if (!isRecord(filters)) return [];
  return Object.entries(filters).flatMap(([name, nested]) => {
    const to = relatedType(uid, name, getModel);
    if (to === undefined) return name.startsWith('$') ? inFilters(uid, nested, path, getModel) : [];
    const at = `${path}.${name}`;
    return [{ path: at, to, polymorphic: false }, ...inFilters(to, nested, at, getModel)];
  });
};

/** The dotted attribute paths of a sort in any of the forms Strapi accepts. */
export const sortPaths = (sort: unknown): string[] => {
  if (typeof sort === 'string') return sort.split(',').map((each) => each.trim().split(':')[0] ?? '');
  if (Array.isArray(sort)) return sort.flatMap(sortPaths);
  if (!isRecord(sort)) return [];
  return Object.entries(sort).flatMap(([name, nested]) =>
    isRecord(nested) ? sortPaths(nested).map((rest) => `${name}.${rest}`) : [name],
  );
};

const inSort = (uid: string, sort: unknown, path: string, getModel: GetModel): Hop[] =>
  sortPaths(sort).flatMap((sorted) => {
    const found: Hop[] = [];
    let at: string | undefined = uid;
    for (const name of sorted.split('.')) {
      at = at === undefined ? undefined : relatedType(at, name, getModel);
      if (at !== undefined) found.push({ path: `${path}.${sorted}`, to: at, polymorphic: false });
    }
    return found;
  });

/** Every step of a query: what it reads, and what it compares and orders by, which tells as much. */
const hops = (uid: string, query: unknown, path: string, getModel: GetModel): Hop[] => {
  if (!isRecord(query)) return [];
  return [
    ...inPopulate(uid, query.populate, path, getModel),
    ...inFilters(uid, query.filters, path, getModel),
    ...inSort(uid, query.sort, path, getModel),
  ];
};

/** Whether a REST query on a type reads, filters or sorts by, at any depth, a type that `isOurs` accepts. */
export const reaches = (
  uid: string,
  query: Record<string, unknown>,
  isOurs: IsOurs,
  getModel: GetModel,
): boolean =>
  isOurs(uid) || hops(uid, query, 'populate', getModel).some(({ to }) => to === undefined || isOurs(to));

/**
 * Paths where a REST query can reach a type that `isOurs` accepts through a polymorphic relation. Strapi reads draft
 * and published rows alike there.
 */
export const polymorphicPopulates = (
  uid: string,
  query: Record<string, unknown>,
  isOurs: IsOurs,
  getModel: GetModel,
): string[] =>
  hops(uid, query, 'populate', getModel)
    .filter(({ to, polymorphic }) => polymorphic && (to === undefined || isOurs(to)))
    .map(({ path }) => path);
