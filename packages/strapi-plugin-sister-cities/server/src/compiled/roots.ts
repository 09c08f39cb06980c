import { getNamedType } from 'graphql';
import type { GraphQLField, GraphQLObjectType } from 'graphql';

import { uidOf } from '../../../shared/names';
import { definitionOf } from '../content-types';
import { languageOf } from '../computed/language';

import type { Compilation } from './compilation';
import { aliasIn, parameter } from './compilation';
import { followsRelations, whereOf } from './conditions';
import { upcoming, UPCOMING_ROOT } from './computed/upcoming';
import { clauses } from './dialect';
import type { Column, Rows } from './dialect';
import {
  argumentsOf,
  asksFor,
  columnsFor,
  CONNECTION,
  connectionValue,
  LIST_ARGUMENTS,
  listValue,
  objectTypeOf,
  recordValue,
} from './fields';
import type { Arguments, Value } from './fields';
import { filterCondition } from './filters';
import type { TypeModel } from './model';
import { orderOf } from './order';
import { isFirstPage, openPageIn, pageIn, pageOf } from './pages';
import { passOn } from './pass-on';
import { inBestLocale, isPublished, localeList, localeRank } from './relations';
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

interface Found {
  from: string;
  where: string[];
  orderBy: string[];
  page: ReturnType<typeof pageIn>;
}

/** The rows of a page, by the columns of the table itself. */
const foundRows = (
  compilation: Compilation,
  model: TypeModel,
  alias: string,
  locales: ReadLocales,
  given: Arguments,
): Found => {
  const { joins, orderBy } = orderOf(compilation, model, alias, given.get('sort'));
  const filtered = filterCondition(compilation, model, alias, given.get('filters'));
  const paged = followsRelations(filtered) ? openPageIn : pageIn;
  return {
    from: [`${model.table} ${alias}`, ...joins].join(' '),
    where: [...visible(compilation, model, alias, locales), ...whereOf(filtered, alias)],
    orderBy,
    page: paged(compilation, given.get('pagination')),
  };
};

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
  const chosen = aliasIn(compilation);
  const { page, ...found } = foundRows(compilation, model, inner, locales, given);
  const shown = orderOf(compilation, model, alias, given.get('sort'));
  const ids = clauses({ ...found, ...page });
  return {
    from: [
      `(select ${inner}.id ${ids}) ${chosen} join ${model.table} ${alias} on ${alias}.id = ${chosen}.id`,
      ...shown.joins,
    ].join(' '),
    where: [],
    orderBy: shown.orderBy,
  };
};

const isFlat = (columns: readonly Column[]): boolean => columns.every(({ sql }) => !sql.includes('(select '));

const list = (
  compilation: Compilation,
  model: TypeModel,
  type: GraphQLObjectType,
  selected: Selected,
  given: Arguments,
): Value => {
  const locales = localesOf(compilation, given);
  const alias = aliasIn(compilation);
  return listValue(compilation, { row: { model, alias }, type, selected, locales }, (columns) => {
    // Where nothing is left out before the page, and nothing but columns is asked for, the rows are read at once.
    if (!isFlat(columns) || !isFirstPage(compilation, given.get('pagination')))
      return pageRows(compilation, model, alias, locales, given);
    const { page, ...found } = foundRows(compilation, model, alias, locales, given);
    return { ...found, ...page };
  });
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
    counted = `(select count(*) ${clauses({ from: `${model.table} ${alias}`, where, orderBy: [] })})`;
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
  return columnsFor(compilation, type, selectionSetsOf(selected), ({ name }) => {
    const value = values[name] ?? passOn(`field ${name} of a page`);
    return { sql: dialect.value(value(), 'number') };
  });
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
  refuseUnchecked(compilation, type, selected, given);
  localesOf(compilation, given);
  return connectionValue(compilation, type, selected, {
    nodes: (inner, nodeType) => list(compilation, model, nodeType, inner, given),
    pageInfo: (inner, pageType) => ({
      sql: compilation.dialect.record(pageInfoColumns(compilation, model, pageType, inner, given)),
    }),
  });
};

const one = (
  compilation: Compilation,
  model: TypeModel,
  type: GraphQLObjectType,
  selected: Selected,
  given: Arguments,
): Value => {
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
      ...(isTranslated ? [`${alias}.locale in (${localeList(locales)})`] : []),
      ...scopeOf(compilation, model, alias),
    ],
    orderBy: [...(locales.length > 1 && isTranslated ? [localeRank(alias, locales)] : []), `${alias}.id asc`],
    limit: '1',
  };
  return recordValue(compilation, { row: { model, alias }, type, selected, locales }, rows);
};

/** The type behind a root field that Strapi's GraphQL plugin made for one of ours. */
const typeOfRoot = (compilation: Compilation, field: GraphQLField<unknown, unknown>): TypeModel => {
  const type = objectTypeOf(field);
  const nodes = field.name.endsWith(CONNECTION) ? type.getFields().nodes : undefined;
  const named = nodes ? getNamedType(nodes.type).name : type.name;
  const model = compilation.models.byTypeName(named) ?? passOn(`root ${field.name}`);
  return definitionOf(model.uid) ? model : passOn(`root ${field.name}`);
};

/** What the database answers to a root field of a query. */
export const rootValue = (
  compilation: Compilation,
  selected: Selected,
  field: GraphQLField<unknown, unknown>,
): Value => {
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
  const given = argumentsOf(compilation, field, selected, [...LIST_ARGUMENTS, 'locale']);
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
