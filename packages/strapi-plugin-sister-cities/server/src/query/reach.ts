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

/** One step of a `populate`: the attribute it follows and where that leads. */
interface Hop {
  /** `populate.documents.related`. */
  path: string;
  /** `undefined`: a polymorphic relation that the query did not narrow with `on`, which can lead to any type. */
  to: string | undefined;
  polymorphic: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isModel = (value: unknown): value is Model => isRecord(value) && isRecord(value.attributes);

/** A relation without a target is polymorphic: `upload.file.related` points at whatever uses the file. */
const isPolymorphic = (attribute: ModelAttribute): boolean =>
  attribute.type === 'relation' && attribute.target === undefined;

const targetsOf = ({ target, component, components = [] }: ModelAttribute): string[] =>
  [target, component, ...components].filter((each) => each !== undefined);

const asPaths = (populate: unknown): string[] => {
  if (typeof populate === 'string') return populate.split(',');
  return Array.isArray(populate) ? populate.filter((each) => typeof each === 'string') : [];
};

const wantsEverything = (populate: unknown): boolean =>
  populate === true || populate === 'true' || asPaths(populate).some((path) => path.trim() === '*');

/** What a populate asks of each attribute: `undefined` where it asks for nothing below. */
const branchesOf = (model: Model, populate: unknown): [string, unknown][] => {
  if (wantsEverything(populate)) return Object.keys(model.attributes).map((name) => [name, undefined]);
  if (isRecord(populate))
    return Object.entries(populate).filter(([, nested]) => nested !== false && nested !== 'false');
  return asPaths(populate).map((path) => {
    const [name = '', ...rest] = path.trim().split('.');
    return [name, rest.length > 0 ? { populate: rest.join('.') } : undefined];
  });
};

const hopsThrough = (attribute: ModelAttribute, nested: unknown, path: string, getModel: GetModel): Hop[] => {
  const on = isRecord(nested) && isRecord(nested.on) ? nested.on : undefined;
  const below = isRecord(nested) ? nested.populate : undefined;
  if (on) {
    return Object.entries(on).flatMap(([to, inner]) => [
      { path, to, polymorphic: true },
      ...hops(to, isRecord(inner) ? inner.populate : undefined, path, getModel),
    ]);
  }
  if (isPolymorphic(attribute)) return [{ path, to: undefined, polymorphic: true }];
  return targetsOf(attribute).flatMap((to) => [
    { path, to, polymorphic: false },
    ...hops(to, below, path, getModel),
  ]);
};

const hops = (uid: string, populate: unknown, path: string, getModel: GetModel): Hop[] => {
  const model = getModel(uid);
  if (!model || populate === undefined || populate === null) return [];
  return branchesOf(model, populate).flatMap(([name, nested]) => {
    const attribute = model.attributes[name];
    return attribute ? hopsThrough(attribute, nested, `${path}.${name}`, getModel) : [];
  });
};

/** Whether a REST query on a type reads, through `populate` at any depth, a type that `isOurs` accepts. */
export const reaches = (
  uid: string,
  query: Record<string, unknown>,
  isOurs: IsOurs,
  getModel: GetModel,
): boolean =>
  isOurs(uid) ||
  hops(uid, query.populate, 'populate', getModel).some(({ to }) => to === undefined || isOurs(to));

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
  hops(uid, query.populate, 'populate', getModel)
    .filter(({ to, polymorphic }) => polymorphic && (to === undefined || isOurs(to)))
    .map(({ path }) => path);
