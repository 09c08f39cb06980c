import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, SelectionSetNode } from 'graphql';

import { governedAttribute } from '../presentation/hidden';

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

/** The value of a field: how the database makes it, and what is left to do then. */
export type Value = Omit<Column, 'key'>;

/** The fields that are asked of an object, each with the value that `make` gives it. */
export const columnsFor = (
  compilation: Compilation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  make: (selected: Selected, field: GraphQLField<unknown, unknown>) => Value,
): Column[] => {
  const { dialect, fragments, variables } = compilation;
  return fieldsOf(type.name, sets, fragments, variables).map((selected) => {
    const { key, name } = selected;
    if (name === '__typename') return { key, sql: dialect.literal(type.name) };
    return { key, ...make(selected, fieldOf(compilation, type, name)) };
  });
};

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
  return dialect.items(column, (item) =>
    columnsFor(compilation, type, selectionSetsOf(selected), ({ name }) => ({
      sql: dialect.itemField(item, name),
    })),
  );
};

export const CONNECTION = '_connection';

/** The attribute that a field shows, as a list or as a connection. */
const attributeNameOf = (name: string): string =>
  name.endsWith(CONNECTION) ? name.slice(0, -CONNECTION.length) : name;

export const LIST_ARGUMENTS = ['filters', 'sort', 'pagination'];

type Part = (selected: Selected, type: GraphQLObjectType) => Value;

/** A connection, with the parts of it that can be answered here. */
export const connectionValue = (
  compilation: Compilation,
  type: GraphQLObjectType,
  selected: Selected,
  parts: Readonly<Record<string, Part>>,
): Value => {
  const columns = columnsFor(compilation, type, selectionSetsOf(selected), (inner, field) => {
    const part = parts[inner.name] ?? passOn(`field ${inner.name} of a connection`);
    return part(inner, objectTypeOf(field));
  });
  return { sql: compilation.dialect.record(columns), finish: finishObject(columns) };
};

/** What a field asks of the rows that it shows. */
export interface Shown {
  row: Parent;
  type: GraphQLObjectType;
  selected: Selected;
  locales: ReadLocales;
}

export const listValue = (
  compilation: Compilation,
  shown: Shown,
  rowsFor: (columns: Column[]) => Rows,
): Value => {
  const columns = columnsOf(compilation, shown);
  return { sql: compilation.dialect.list(columns, rowsFor(columns)), finish: finishList(columns) };
};

/** The one record that a field shows; null where there is none. */
export const recordValue = (compilation: Compilation, shown: Shown, rows: Rows): Value => {
  const columns = columnsOf(compilation, shown);
  return { sql: compilation.dialect.object(columns, rows), finish: finishObject(columns) };
};

/** What a field shows of a row that something else has chosen. */
export const rowValue = (compilation: Compilation, shown: Shown): Value => {
  const columns = columnsOf(compilation, shown);
  return { sql: compilation.dialect.record(columns), finish: finishObject(columns) };
};

/** Whether a field of an object is asked for, and not skipped. */
export const asksFor = (
  { fragments, variables }: Compilation,
  type: GraphQLObjectType,
  selected: Selected,
  name: string,
): boolean =>
  fieldsOf(type.name, selectionSetsOf(selected), fragments, variables).some((each) => each.name === name);

/** The rows of a relation or of files, as the one record, the list or the connection that the field is. */
const shownAs = (
  compilation: Compilation,
  field: GraphQLField<unknown, unknown>,
  selected: Selected,
  locales: ReadLocales,
  { toMany, hasArguments }: { toMany: boolean; hasArguments: boolean },
  found: () => { row: Parent; rows: Rows },
): Value => {
  const type = objectTypeOf(field);
  const list: Part = (inner, nodeType) => {
    const { row, rows } = found();
    return listValue(compilation, { row, type: nodeType, selected: inner, locales }, () => rows);
  };
  if (selected.name.endsWith(CONNECTION)) {
    if (hasArguments && !asksFor(compilation, type, selected, 'nodes'))
      passOn('arguments of a list not shown');
    return connectionValue(compilation, type, selected, { nodes: list });
  }
  if (toMany) return list(selected, type);
  const { row, rows } = found();
  return recordValue(compilation, { row, type, selected, locales }, rows);
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
  if (compilation.signsFiles) passOn('files with signed addresses');
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

const noteGoverned = ({ attributes }: Compilation, uid: string, name: string): void => {
  const governed = governedAttribute(uid, name);
  if (governed) attributes.add(governed);
};

/** The fields that are asked of the rows of a type. */
const columnsOf = (compilation: Compilation, { row: parent, type, selected, locales }: Shown): Column[] => {
  const { model, alias } = parent;
  if (type.name !== model.typeName) passOn(`type ${type.name}`);
  return columnsFor(compilation, type, selectionSetsOf(selected), (each, field) => {
    const { name } = each;
    const attributeName = attributeNameOf(name);
    const attribute = model.attribute(attributeName);
    const computed = computedField(type.name, name);
    if (parent.inAnyLanguage && (computed ?? attribute?.kind === 'relation')) passOn('row in any language');
    if (computed) return computed({ compilation, parent, field, selected: each, locales });
    switch (attribute?.kind) {
      case 'scalar':
        noteGoverned(compilation, model.uid, attributeName);
        return { sql: scalarSql(compilation, alias, attribute, field, each) };
      case 'relation':
        return relation(compilation, parent, attribute, field, each, locales);
      case 'media':
        return media(compilation, parent, attributeName, attribute, field, each, locales);
      default:
        return passOn(`field ${type.name}.${name}`);
    }
  });
};
