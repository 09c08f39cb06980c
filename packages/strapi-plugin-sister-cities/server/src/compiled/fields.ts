import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType } from 'graphql';

import type { Compilation } from './compilation';
import { aliasIn } from './compilation';
import { whereOf } from './conditions';
import { computedField } from './computed';
import type { Column, Rows } from './dialect';
import { finishList, finishObject } from './finish';
import { filterCondition } from './filters';
import type { Input } from './input';
import { inputOf } from './input';
import { FILE_UID } from './model';
import type { MediaAttribute, RelationAttribute, ScalarAttribute } from './model';
import { orderOf } from './order';
import { pageIn } from './pages';
import { passOn } from './pass-on';
import type { Parent, ReadLocales } from './relations';
import { relatedRows } from './relations';
import { fieldsOf, selectionSetsOf } from './selection';
import type { Selected } from './selection';

export type Arguments = ReadonlyMap<string, Input>;

export const objectTypeOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType => {
  const type = getNamedType(field.type);
  return isObjectType(type) ? type : passOn('type that is no object');
};

export const fieldOf = (
  { access, demands }: Compilation,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> => {
  const field = type.getFields()[name] ?? passOn(`unknown field ${name}`);
  const path = `${type.name}.${name}`;
  if (access.isChanged(path)) passOn(`resolver of ${path}`);
  const config = access.configOf(path);
  if (config !== undefined) demands.set(JSON.stringify(config), config);
  return field;
};

/** The arguments that a document gives a field; fields that are merged have the same ones. */
export const argumentsOf = (
  { variables }: Compilation,
  field: GraphQLField<unknown, unknown>,
  { nodes }: Selected,
  known: readonly string[],
): Arguments => {
  const given = new Map<string, Input>();
  for (const node of nodes[0]?.arguments ?? []) {
    const argument = field.args.find(({ name }) => name === node.name.value) ?? passOn('unknown argument');
    const input = inputOf(node.value, argument.type, variables);
    if (input === undefined) continue;
    if (!known.includes(argument.name)) passOn(`argument ${argument.name}`);
    given.set(argument.name, input);
  }
  return given;
};

const itemColumns =
  (compilation: Compilation, type: GraphQLObjectType, selected: Selected) =>
  (item: string): Column[] =>
    fieldsOf(type.name, selectionSetsOf(selected), compilation.fragments, compilation.variables).map(
      ({ key, name }) => {
        if (name === '__typename') return { key, sql: compilation.dialect.literal(type.name) };
        fieldOf(compilation, type, name);
        return { key, sql: compilation.dialect.itemField(item, name) };
      },
    );

const scalarSql = (
  compilation: Compilation,
  alias: string,
  attribute: ScalarAttribute,
  field: GraphQLField<unknown, unknown>,
  selected: Selected,
): string => {
  const { dialect } = compilation;
  const column = `${alias}."${attribute.column}"`;
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return dialect.value(column, attribute.form);
  return dialect.items(column, itemColumns(compilation, type, selected));
};

const CONNECTION = '_connection';

const LIST_ARGUMENTS = ['filters', 'sort', 'pagination'];

/** The value of a field: how the database makes it, and what is left to do then. */
export type Value = Omit<Column, 'key'>;

const connection = (
  compilation: Compilation,
  type: GraphQLObjectType,
  selected: Selected,
  nodes: (inner: Selected, nodeType: GraphQLObjectType) => Value,
): Value => {
  const { dialect, fragments, variables } = compilation;
  const columns = fieldsOf(type.name, selectionSetsOf(selected), fragments, variables).map(
    (inner): Column => {
      if (inner.name === '__typename') return { key: inner.key, sql: dialect.literal(type.name) };
      const field = fieldOf(compilation, type, inner.name);
      if (inner.name !== 'nodes') return passOn(`field ${inner.name} of a connection`);
      return { key: inner.key, ...nodes(inner, objectTypeOf(field)) };
    },
  );
  return { sql: dialect.record(columns), finish: finishObject(columns) };
};

/** Whether a field of an object is asked for, and not skipped. */
export const asksFor = (
  { fragments, variables }: Compilation,
  type: GraphQLObjectType,
  selected: Selected,
  name: string,
): boolean =>
  fieldsOf(type.name, selectionSetsOf(selected), fragments, variables).some((each) => each.name === name);

/** Rows that a field shows. */
interface Shown {
  row: Parent;
  rows: Rows;
}

/** The rows of a relation or of files, as the one record, the list or the connection that the field is. */
const shownAs = (
  compilation: Compilation,
  field: GraphQLField<unknown, unknown>,
  selected: Selected,
  locales: ReadLocales,
  { toMany, hasArguments }: { toMany: boolean; hasArguments: boolean },
  shown: () => Shown,
): Value => {
  const { dialect } = compilation;
  const type = objectTypeOf(field);
  const list = (inner: Selected, nodeType: GraphQLObjectType): Value => {
    const { row, rows } = shown();
    const columns = columnsOf(compilation, row, nodeType, inner, locales);
    return { sql: dialect.list(columns, rows), finish: finishList(columns) };
  };
  if (selected.name.endsWith(CONNECTION)) {
    if (hasArguments && !asksFor(compilation, type, selected, 'nodes'))
      passOn('arguments of a list not shown');
    return connection(compilation, type, selected, list);
  }
  if (toMany) return list(selected, type);
  const { row, rows } = shown();
  const columns = columnsOf(compilation, row, type, selected, locales);
  return { sql: dialect.object(columns, rows), finish: finishObject(columns) };
};

const listed = (
  { toMany }: { toMany: boolean },
  given: Arguments,
): { toMany: boolean; hasArguments: boolean } => ({ toMany, hasArguments: given.size > 0 });

const relation = (
  compilation: Compilation,
  parent: Parent,
  attribute: RelationAttribute,
  field: GraphQLField<unknown, unknown>,
  selected: Selected,
  locales: ReadLocales,
): Value => {
  const target = compilation.models.byUid(attribute.target);
  compilation.types.add(target.uid);
  const given = argumentsOf(compilation, field, selected, LIST_ARGUMENTS);
  return shownAs(compilation, field, selected, locales, listed(attribute, given), () => {
    const alias = aliasIn(compilation);
    const { from, where, order } = relatedRows(compilation, parent, attribute, target, alias, locales);
    const sorted = orderOf(compilation, target, alias, given.get('sort'));
    const filtered = filterCondition(compilation, target, alias, given.get('filters'));
    if (sorted.joins.length > 0) passOn('sort of a relation through another');
    const inAnyLanguage = !parent.model.localized && target.localized && locales.length === 1;
    return {
      row: { model: target, alias, inAnyLanguage },
      rows: {
        from,
        where: [...where, ...whereOf(filtered, alias)],
        orderBy: sorted.isDefault ? [...order, ...sorted.orderBy] : sorted.orderBy,
        ...(attribute.toMany ? pageIn(compilation, given.get('pagination')) : { limit: '1' }),
      },
    };
  });
};

const media = (
  compilation: Compilation,
  parent: Parent,
  name: string,
  attribute: MediaAttribute,
  field: GraphQLField<unknown, unknown>,
  selected: Selected,
  locales: ReadLocales,
): Value => {
  const { models } = compilation;
  const target = models.byUid(FILE_UID);
  compilation.types.add(target.uid);
  const given = argumentsOf(compilation, field, selected, LIST_ARGUMENTS);
  return shownAs(compilation, field, selected, locales, listed(attribute, given), () => {
    const [alias, link] = [aliasIn(compilation), aliasIn(compilation)];
    const sorted = orderOf(compilation, target, alias, given.get('sort'));
    const filtered = filterCondition(compilation, target, alias, given.get('filters'));
    return {
      row: { model: target, alias },
      rows: {
        from: `${models.fileLinks} ${link} join ${target.table} ${alias} on ${alias}.id = ${link}.file_id`,
        where: [
          `${link}.related_id = ${parent.alias}.id`,
          `${link}.related_type = '${parent.model.uid}'`,
          `${link}.field = '${name}'`,
          ...whereOf(filtered, alias),
        ],
        orderBy: sorted.isDefault ? [`${link}."order" asc`, ...sorted.orderBy] : sorted.orderBy,
        ...(attribute.toMany ? pageIn(compilation, given.get('pagination')) : { limit: '1' }),
      },
    };
  });
};

/** The fields that are asked of the rows of a type. */
export const columnsOf = (
  compilation: Compilation,
  parent: Parent,
  type: GraphQLObjectType,
  selected: Selected,
  locales: ReadLocales,
): Column[] => {
  const { dialect, fragments, variables } = compilation;
  const { model, alias } = parent;
  if (type.name !== model.typeName) passOn(`type ${type.name}`);
  return fieldsOf(type.name, selectionSetsOf(selected), fragments, variables).map((each) => {
    const { key, name } = each;
    if (name === '__typename') return { key, sql: dialect.literal(type.name) };
    const field = fieldOf(compilation, type, name);
    const computed = computedField(type.name, name);
    if (
      parent.inAnyLanguage &&
      (computed ?? model.attribute(name.replace(CONNECTION, ''))?.kind === 'relation')
    )
      passOn('row in any language');
    if (computed) return { key, ...computed({ compilation, parent, field, selected: each, locales }) };
    const attributeName = name.endsWith(CONNECTION) ? name.slice(0, -CONNECTION.length) : name;
    const attribute = model.attribute(attributeName) ?? passOn(`field ${type.name}.${name}`);
    switch (attribute.kind) {
      case 'scalar':
        return { key, sql: scalarSql(compilation, alias, attribute, field, each) };
      case 'relation':
        return { key, ...relation(compilation, parent, attribute, field, each, locales) };
      case 'media':
        return { key, ...media(compilation, parent, attributeName, attribute, field, each, locales) };
    }
  });
};
