import { getNamedType } from 'graphql';
import type { GraphQLField, GraphQLObjectType } from 'graphql';

import { uidOf } from '../../../shared/names';
import { definitionOf } from '../content-types';
import { languageOf } from '../computed/language';

import type { Compilation } from './compilation';
import { aliasIn, parameter } from './compilation';
import { whereOf } from './conditions';
import { upcoming, UPCOMING_ROOT } from './computed/upcoming';
import type { Column, Rows } from './dialect';
import { argumentsOf, asksFor, columnsOf, fieldOf, objectTypeOf } from './fields';
import type { Arguments, Value } from './fields';
import { finishList, finishObject } from './finish';
import { filterCondition } from './filters';
import type { TypeModel } from './model';
import { orderOf } from './order';
import { pageIn, pageOf } from './pages';
import { passOn } from './pass-on';
import { inBestLocale, isPublished, localeRank } from './relations';
import type { ReadLocales } from './relations';
import { fieldsOf, selectionSetsOf } from './selection';
import type { Selected } from './selection';

const LOCALE_CODE = /^[A-Za-z0-9-]+$/;

/** The languages in which a reader takes records, best first: see query/locales.ts. */
const localesOf = ({ defaultLocale }: Compilation, given: Arguments): ReadLocales => {
  const input = given.get('locale');
  const asked = input === undefined ? undefined : input.kind === 'leaf' ? input.sample : passOn('locale');
  const own = defaultLocale ?? '';
  if (asked === undefined || asked === own) return [own];
  if (typeof asked !== 'string' || !LOCALE_CODE.test(asked) || defaultLocale === null)
    return passOn('locale');
  return [...new Set([asked, languageOf(asked), own])];
};

/** Readers meet the history of published relationships only: see query/scope.ts. */
const scopeOf = (compilation: Compilation, model: TypeModel, alias: string): string[] => {
  if (model.uid !== uidOf('decision')) return [];
  const relationship = compilation.models.byUid(uidOf('relationship'));
  compilation.types.add(relationship.uid);
  return [
    `${alias}.relationship_document_id in (select document_id from ${relationship.table} where published_at is not null)`,
  ];
};

const visible = (
  compilation: Compilation,
  model: TypeModel,
  alias: string,
  locales: ReadLocales,
): string[] => [
  ...isPublished(model, alias),
  ...inBestLocale(compilation, model, alias, locales),
  ...scopeOf(compilation, model, alias),
];

/**
 * The rows of one page of a list. Which they are is found first, by columns that an index holds, so that what is asked of
 * them is read for these only and not for those that the page leaves out.
 */
const pageRows = (
  compilation: Compilation,
  model: TypeModel,
  alias: string,
  locales: ReadLocales,
  given: Arguments,
): Rows => {
  const inner = aliasIn(compilation);
  const page = aliasIn(compilation);
  const found = orderOf(compilation, model, inner, given.get('sort'));
  const filtered = filterCondition(compilation, model, inner, given.get('filters'));
  const where = [...visible(compilation, model, inner, locales), ...whereOf(filtered, inner)];
  const { limit, offset } = pageIn(compilation, given.get('pagination'));
  const shown = orderOf(compilation, model, alias, given.get('sort'));
  return {
    from: `(select ${inner}.id from ${[`${model.table} ${inner}`, ...found.joins].join(' ')}${where.length > 0 ? ` where ${where.join(' and ')}` : ''} order by ${found.orderBy.join(', ')} limit ${limit} offset ${offset}) ${page} join ${model.table} ${alias} on ${alias}.id = ${page}.id ${shown.joins.join(' ')}`,
    where: [],
    orderBy: shown.orderBy,
  };
};

const LIST_ARGUMENTS = ['filters', 'sort', 'pagination', 'locale'];

const list = (
  compilation: Compilation,
  model: TypeModel,
  type: GraphQLObjectType,
  selected: Selected,
  given: Arguments,
): Value => {
  const locales = localesOf(compilation, given);
  const alias = aliasIn(compilation);
  const rows = pageRows(compilation, model, alias, locales, given);
  const columns = columnsOf(compilation, { model, alias }, type, selected, locales);
  return { sql: compilation.dialect.list(columns, rows), finish: finishList(columns) };
};

/** How many records a list has, and which page of them it shows: Strapi's `resolvePagination`. */
const pageInfoColumns = (
  compilation: Compilation,
  model: TypeModel,
  type: GraphQLObjectType,
  selected: Selected,
  given: Arguments,
): Column[] => {
  const { dialect } = compilation;
  let counted: string | undefined;
  const total = (): string => {
    if (counted !== undefined) return counted;
    const alias = aliasIn(compilation);
    const where = [
      ...visible(compilation, model, alias, localesOf(compilation, given)),
      ...whereOf(filterCondition(compilation, model, alias, given.get('filters')), alias),
    ];
    counted = `(select count(*) from ${model.table} ${alias}${where.length > 0 ? ` where ${where.join(' and ')}` : ''})`;
    return counted;
  };
  const page = pageOf(compilation, given.get('pagination'));
  const number = (get: (given: { start: number; limit: number }) => number): string =>
    `cast(${parameter(compilation, (variables) => {
      const asked = page(variables);
      return asked.limit === -1 ? passOn('page of a list without limit') : get(asked);
    })} as integer)`;
  const limit = (): string => number((asked) => Math.max(asked.limit, 1));
  const values: Readonly<Record<string, () => string>> = {
    total,
    page: () => number(({ start, limit: size }) => Math.floor(start / Math.max(size, 1)) + 1),
    pageSize: limit,
    pageCount: () => `((${total()} + ${limit()} - 1) / ${limit()})`,
  };
  return fieldsOf(type.name, selectionSetsOf(selected), compilation.fragments, compilation.variables).map(
    ({ key, name }) => {
      if (name === '__typename') return { key, sql: dialect.literal(type.name) };
      fieldOf(compilation, type, name);
      const value = values[name] ?? passOn(`field ${name} of a page`);
      return { key, sql: dialect.value(value(), 'number') };
    },
  );
};

/**
 * Strapi checks every argument of a connection, whatever is asked of it. What nothing of the answer would make the
 * statement check is left to it.
 */
const refuseUnchecked = (
  compilation: Compilation,
  type: GraphQLObjectType,
  selected: Selected,
  given: Arguments,
): void => {
  if (asksFor(compilation, type, selected, 'nodes')) return;
  const { fragments, variables } = compilation;
  const asked = new Set(
    fieldsOf(type.name, selectionSetsOf(selected), fragments, variables).flatMap((each) =>
      each.name === 'pageInfo'
        ? fieldsOf('Pagination', selectionSetsOf(each), fragments, variables).map(({ name }) => name)
        : [],
    ),
  );
  const isAsked = (...names: string[]): boolean => names.some((name) => asked.has(name));
  const isUnchecked =
    given.has('sort') ||
    (given.has('filters') && !isAsked('total', 'pageCount')) ||
    (given.has('pagination') && !isAsked('page', 'pageSize', 'pageCount'));
  if (isUnchecked) passOn('arguments of a list not shown');
};

const connection = (
  compilation: Compilation,
  model: TypeModel,
  type: GraphQLObjectType,
  selected: Selected,
  given: Arguments,
): Value => {
  const { dialect, fragments, variables } = compilation;
  refuseUnchecked(compilation, type, selected, given);
  localesOf(compilation, given);
  const columns = fieldsOf(type.name, selectionSetsOf(selected), fragments, variables).map((each): Column => {
    const { key, name } = each;
    if (name === '__typename') return { key, sql: dialect.literal(type.name) };
    const inner = objectTypeOf(fieldOf(compilation, type, name));
    if (name === 'nodes') return { key, ...list(compilation, model, inner, each, given) };
    if (name !== 'pageInfo') return passOn(`field ${name} of a connection`);
    return { key, sql: dialect.record(pageInfoColumns(compilation, model, inner, each, given)) };
  });
  return { sql: dialect.record(columns), finish: finishObject(columns) };
};

const one = (
  compilation: Compilation,
  model: TypeModel,
  type: GraphQLObjectType,
  selected: Selected,
  given: Arguments,
): Value => {
  const { dialect } = compilation;
  const locales = localesOf(compilation, given);
  const alias = aliasIn(compilation);
  const documentId = given.get('documentId');
  if (documentId !== undefined && documentId.kind !== 'leaf') return passOn('documentId');
  const isTranslated = model.localized && compilation.defaultLocale !== null;
  const rows: Rows = {
    from: `${model.table} ${alias}`,
    where: [
      ...(documentId === undefined
        ? []
        : [`${alias}.document_id = ${parameter(compilation, (variables) => documentId.get(variables))}`]),
      ...isPublished(model, alias),
      ...(isTranslated ? [`${alias}.locale in (${locales.map((each) => `'${each}'`).join(', ')})`] : []),
      ...scopeOf(compilation, model, alias),
    ],
    orderBy: [...(locales.length > 1 && isTranslated ? [localeRank(alias, locales)] : []), `${alias}.id asc`],
    limit: '1',
  };
  const columns = columnsOf(compilation, { model, alias }, type, selected, locales);
  return { sql: dialect.object(columns, rows), finish: finishObject(columns) };
};

const CONNECTION = '_connection';

/** The type behind a root field that Strapi's GraphQL plugin made for one of ours. */
const typeOfRoot = (compilation: Compilation, field: GraphQLField<unknown, unknown>): TypeModel => {
  const type = objectTypeOf(field);
  const nodes = field.name.endsWith(CONNECTION) ? type.getFields().nodes : undefined;
  const named = nodes ? getNamedType(nodes.type).name : type.name;
  const model = compilation.models.byTypeName(named) ?? passOn(`root ${field.name}`);
  return definitionOf(model.uid) ? model : passOn(`root ${field.name}`);
};

/** What the database answers to a root field of a query. */
export const rootValue = (compilation: Compilation, query: GraphQLObjectType, selected: Selected): Value => {
  const field = fieldOf(compilation, query, selected.name);
  if (selected.name === UPCOMING_ROOT)
    return upcoming(compilation, field, selected, (given) => localesOf(compilation, given));
  const model = typeOfRoot(compilation, field);
  compilation.types.add(model.uid);
  const names = rootNames(model);
  if (selected.name === names.one) {
    const known = names.isSingle ? ['locale'] : ['documentId', 'locale'];
    const given = argumentsOf(compilation, field, selected, known);
    return one(compilation, model, objectTypeOf(field), selected, given);
  }
  const given = argumentsOf(compilation, field, selected, LIST_ARGUMENTS);
  if (selected.name === names.many) return list(compilation, model, objectTypeOf(field), selected, given);
  if (selected.name !== names.connection) return passOn(`root ${selected.name}`);
  return connection(compilation, model, objectTypeOf(field), selected, given);
};

interface RootNames {
  isSingle: boolean;
  one: string;
  many: string | undefined;
  connection: string | undefined;
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const rootNames = ({ uid }: TypeModel): RootNames => {
  const definition = definitionOf(uid) ?? passOn(uid);
  const isSingle = definition.kind === 'singleType';
  const one = `sisterCities${camel(`-${definition.name}`)}`;
  const many = isSingle ? undefined : `sisterCities${camel(`-${definition.plural}`)}`;
  return { isSingle, one, many, connection: many === undefined ? undefined : `${many}${CONNECTION}` };
};
