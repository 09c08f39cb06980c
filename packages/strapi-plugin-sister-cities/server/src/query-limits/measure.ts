import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
} from 'graphql';
import type {
  ArgumentNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

import { isRecord } from '../../../shared/is-record';

import { measureFilter } from './filters';
import type { QueryLimits } from './limits';

/** What a question asks for, at most; the conditions are those of its largest filter. */
export type Measure = Omit<QueryLimits, 'characters' | 'rowsByStrapi'>;

/** A fragment that holds itself, or that the document does not have. */
export class BrokenFragment extends Error {
  override name = 'BrokenFragment';
}

/** What a measure depends on besides the document. */
export interface MeasureContext {
  schema: GraphQLSchema;
  variables: Readonly<Record<string, unknown>>;
  /** How long lists are for which nothing is asked, and how long they can get. */
  lengths: { usual: number; most: number };
  /** Whether the values of a type are parts of their record, and no records of their own. */
  isPart: (typeName: string) => boolean;
  /** How many lists of a record are read for a field that is computed, by `Type.field`. */
  computedLists: ReadonlyMap<string, number>;
  /** Lists that are chosen by looking at every record of a type, by `Type.field`. */
  chosenLists: ReadonlyMap<string, ChosenList>;
}

export interface ChosenList {
  /** What it counts for beside its entries, since every record is looked at. */
  looksAt: number;
  /** The most entries that it has. */
  length: number;
}

const NOTHING: Measure = {
  depth: 0,
  fields: 0,
  aliases: 0,
  directives: 0,
  rows: 0,
  reads: 0,
  conditions: 0,
};

const together = (measures: readonly Measure[]): Measure =>
  measures.reduce(
    (sum, each) => ({
      depth: Math.max(sum.depth, each.depth),
      fields: sum.fields + each.fields,
      aliases: sum.aliases + each.aliases,
      directives: sum.directives + each.directives,
      rows: sum.rows + each.rows,
      reads: sum.reads + each.reads,
      conditions: Math.max(sum.conditions, each.conditions),
    }),
    NOTHING,
  );

/** What a list of ten records of ten each is to the database when a filter leads from one to the other. */
const ROWS_OF_A_FILTER = 10;
const RECORDS_OF_A_RELATION = 5;

const fieldOf = (
  type: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

const isConnection = (type: GraphQLNamedType | undefined): boolean =>
  isObjectType(type) && type.name.endsWith('Collection') && type.getFields().nodes !== undefined;

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

const lengthAsked = (pagination: unknown, { usual, most }: MeasureContext['lengths']): number => {
  const { limit, pageSize } = isRecord(pagination) ? pagination : {};
  const asked = limit ?? pageSize;
  if (!isWhole(asked)) return Math.min(usual, most);
  // Strapi makes one record of none.
  return asked < 0 ? most : Math.min(Math.max(asked, 1), most);
};

/** Nothing of anything is nothing, also where lists have no end. */
const scaled = (times: number, amount: number): number => (amount === 0 ? 0 : times * amount);

const textsIn = (sort: unknown): string[] => {
  if (typeof sort === 'string') return sort.split(',');
  return Array.isArray(sort) ? sort.flatMap(textsIn) : [];
};

/** How many relations a sort leads through, as `partnerCity.name` does through one. */
const crossingsOfSort = (sort: unknown): number =>
  textsIn(sort).reduce((sum, text) => sum + text.split('.').length - 1, 0);

const argumentsIn = (node: FieldNode, variables: MeasureContext['variables']): ReadonlyMap<string, unknown> =>
  new Map(
    (node.arguments ?? []).map(({ name, value }: ArgumentNode): [string, unknown] => [
      name.value,
      valueFromASTUntyped(value, variables),
    ]),
  );

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export const fragmentsIn = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions
      .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each): [string, FragmentDefinitionNode] => [each.name.value, each]),
  );

const withDefaults = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: MeasureContext['variables'],
): MeasureContext['variables'] => ({
  ...Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }): [string, unknown][] =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  ),
  ...given,
});

/**
 * Measures an operation before anything of it is executed. Every selection is looked at once, however often fragments
 * bring it in, so that the time it takes grows with the length of the document and no faster.
 *
 * @throws BrokenFragment
 */
export const measureOperation = (
  operation: OperationDefinitionNode,
  fragments: Fragments,
  context: MeasureContext,
): Measure => {
  const { schema, lengths, isPart, computedLists, chosenLists } = context;
  const variables = withDefaults(operation, context.variables);
  const known = new Map<SelectionSetNode, Measure>();
  const open = new Set<SelectionSetNode>();

  const measureSet = (set: SelectionSetNode, type: GraphQLNamedType | undefined): Measure => {
    const found = known.get(set);
    if (found) return found;
    if (open.has(set)) throw new BrokenFragment();
    open.add(set);
    const measure = together(set.selections.map((each) => measureSelection(each, type)));
    open.delete(set);
    known.set(set, measure);
    return measure;
  };

  /** What the filters and the sort of a list make the database look at. */
  const ofChoice = (field: GraphQLField<unknown, unknown>, given: ReadonlyMap<string, unknown>): Measure => {
    const argument = field.args.find(({ name }) => name === 'filters');
    const { conditions, crossings } = argument
      ? measureFilter(given.get('filters'), argument.type)
      : { conditions: 0, crossings: 0 };
    const all = crossings + crossingsOfSort(given.get('sort'));
    const rows = all === 0 ? 0 : ROWS_OF_A_FILTER * RECORDS_OF_A_RELATION ** all;
    return { ...NOTHING, conditions, rows };
  };

  const measureField = (node: FieldNode, parent: GraphQLNamedType | undefined): Measure => {
    const own = { ...NOTHING, fields: 1, aliases: node.alias ? 1 : 0 };
    const field = fieldOf(parent, node.name.value);
    const name = `${parent?.name ?? ''}.${node.name.value}`;
    const lists = computedLists.get(name) ?? 0;
    const chosen = chosenLists.get(name);
    const computed = { ...own, rows: lists * lengths.usual, reads: lists };
    if (!node.selectionSet || node.name.value.startsWith('__')) return computed;
    const type = field && getNamedType(field.type);
    const inner = measureSet(node.selectionSet, type);
    const below = {
      ...own,
      depth: inner.depth + 1,
      fields: 1 + inner.fields,
      aliases: own.aliases + inner.aliases,
    };
    const counted = { ...below, directives: inner.directives, conditions: inner.conditions };
    if (!field || !type || (isPart(type.name) && inner.reads === 0)) return counted;
    const given = argumentsIn(node, variables);
    const choice = ofChoice(field, given);
    const isList = isListType(getNullableType(field.type)) && !isConnection(parent);
    // What is shown of one record may have been worked out for all of which it was chosen.
    const isMany = isList || isConnection(type) || lists > 0;
    const times = chosen?.length ?? (isMany ? lengthAsked(given.get('pagination'), lengths) : 1);
    // The records of a connection are those of its `nodes`, and what else it tells is one number more.
    const records = isConnection(type) || type.name === 'Pagination' ? 0 : 1;
    return {
      ...counted,
      conditions: Math.max(inner.conditions, choice.conditions),
      rows: (chosen?.looksAt ?? 0) + choice.rows + scaled(times, records + inner.rows),
      reads: (isConnection(parent) ? 0 : 1) + scaled(times, inner.reads),
    };
  };

  const measureSelection = (node: SelectionNode, parent: GraphQLNamedType | undefined): Measure => {
    const directives = { ...NOTHING, directives: node.directives?.length ?? 0 };
    if (node.kind === Kind.FIELD) return together([directives, measureField(node, parent)]);
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const type = node.typeCondition ? schema.getType(node.typeCondition.name.value) : parent;
      return together([directives, measureSet(node.selectionSet, type)]);
    }
    const fragment = fragments.get(node.name.value);
    if (!fragment) throw new BrokenFragment();
    const type = schema.getType(fragment.typeCondition.name.value);
    return together([directives, measureSet(fragment.selectionSet, type)]);
  };

  return measureSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
};
