import fc from 'fast-check';
import { getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';
import type { GraphQLInputField, GraphQLInputObjectType } from 'graphql';

import { weightOf } from './kinds';
import { AWKWARD } from './records';
import type { Json } from './question';
import type { Values } from './values';

const FILTERS = 'FiltersInput';

/** What joins conditions or turns them around; of a single value, the server mostly refuses it. */
const JOINTS = ['and', 'or', 'not'];

/** How deep conditions and relations nest in one filter. */
const DEPTH = 2;

/** A text and parts of it, cut between characters. */
const pieces = (value: Json): Json[] => {
  if (typeof value !== 'string') return [value];
  const letters = Array.from(value);
  const part = (from: number, to?: number): string => letters.slice(from, to).join('');
  return [value, value, part(0, 3), part(1, -1), part(-3), value.toUpperCase(), `${value} `];
};

/** Values that are in no record, or mean something to a database. */
const STRANGE: Readonly<Record<string, readonly Json[]>> = {
  String: ['', '%', '_', AWKWARD, '\\', 'nowhere', '2019', '1988-05'],
  Int: [0, -1, 60, 2147483647],
  Float: [0, 0.1, -122.6762, 1e21, 60],
  Boolean: [true, false],
  ID: ['nowhere', '', 5],
  DateTime: ['2020-01-01T00:00:00.000Z', '2999-12-31T23:59:59.999Z'],
  JSON: ['paragraph', { type: 'paragraph' }, [], 5],
};

/** Makes filters for an input type of the schema. */
export const filtersFor = (values: Values) => {
  const made = new Map<string, fc.Arbitrary<Json>>();

  const single = (scalar: string, known: readonly Json[]): fc.Arbitrary<Json> => {
    const strange = fc.constantFrom(...(STRANGE[scalar] ?? [null]));
    const inRecords = scalar === 'String' ? known.flatMap(pieces) : known;
    return fc.oneof(
      { arbitrary: inRecords.length > 0 ? fc.constantFrom(...inRecords) : strange, weight: 30 },
      { arbitrary: strange, weight: 6 },
      { arbitrary: fc.constant<Json>(null), weight: 1 },
    );
  };

  /** What one operator of a value is compared with. */
  const operand = (
    { name, type }: GraphQLInputField,
    known: readonly Json[],
    depth: number,
  ): fc.Arbitrary<Json> => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) return comparisons(named, known, depth + 1);
    const value = single(named.name, ['null', 'notNull'].includes(name) ? [] : known);
    if (!isListType(getNullableType(type))) return value;
    return name === 'between'
      ? fc.tuple(value, value).map((both): Json => both)
      : fc.oneof(
          { arbitrary: fc.array(value, { maxLength: 3 }), weight: 6 },
          // A single value stands for a list of one.
          { arbitrary: value, weight: 1 },
        );
  };

  /** Operators of one value, joined by "and" when there are several. */
  const comparisons = (
    type: GraphQLInputObjectType,
    known: readonly Json[],
    depth = 0,
  ): fc.Arbitrary<Json> => {
    const operators = Object.values(type.getFields()).filter(({ name }) => name !== 'not' || depth < DEPTH);
    const entry = (field: GraphQLInputField): fc.Arbitrary<[string, Json]> =>
      operand(field, known, depth).map((value) => [field.name, value]);
    return entriesOf(
      fc.oneof(
        ...operators.map((field) => ({
          arbitrary: entry(field),
          weight: JOINTS.includes(field.name) ? 1 : 4,
        })),
      ),
    );
  };

  /** One or two conditions under names of their own. */
  const entriesOf = (entry: fc.Arbitrary<[string, Json]>): fc.Arbitrary<Json> =>
    fc
      .uniqueArray(entry, { minLength: 1, maxLength: 2, selector: ([name]) => name })
      .map((entries): Json => Object.fromEntries(entries));

  const condition = (record: string, field: GraphQLInputField, depth: number): fc.Arbitrary<Json> => {
    const { name } = field;
    const named = getNamedType(field.type);
    if (!isInputObjectType(named)) throw new Error(`${record} has no filter ${name}.`);
    if (isListType(getNullableType(field.type)))
      return fc.array(conditions(named, depth + 1), { maxLength: 2 });
    if (named.name.endsWith(FILTERS)) return conditions(named, depth + 1);
    if (named.name.endsWith('ListFilterInput')) return comparisons(named, values(record, name).flat(), DEPTH);
    return comparisons(named, values(record, name));
  };

  /** Conditions on a record; on what its relations lead to as well, where the depth allows it. */
  const conditions = (type: GraphQLInputObjectType, depth: number): fc.Arbitrary<Json> => {
    const key = `${type.name} ${String(depth)}`;
    const known = made.get(key);
    if (known) return known;
    const record = type.name.slice(0, -FILTERS.length);
    const fields = Object.values(type.getFields());
    const isDeep = (field: GraphQLInputField): boolean => getNamedType(field.type).name.endsWith(FILTERS);
    const entry = (field: GraphQLInputField): fc.Arbitrary<[string, Json]> =>
      condition(record, field, depth).map((value) => [field.name, value]);
    const weighted = (field: GraphQLInputField) => ({ arbitrary: entry(field), weight: weightOf(field) });
    const flat = fc.oneof(...fields.filter((field) => !isDeep(field)).map(weighted));
    const deep = depth < DEPTH ? fields.filter(isDeep).map(weighted) : [];
    const any = fc.oneof(
      { arbitrary: flat, weight: 3 },
      ...(deep.length > 0 ? [{ arbitrary: fc.oneof(...deep), weight: 2 }] : []),
    );
    const arbitrary = entriesOf(any);
    made.set(key, arbitrary);
    return arbitrary;
  };

  return (type: GraphQLInputObjectType): fc.Arbitrary<Json> =>
    fc.oneof({ arbitrary: conditions(type, 0), weight: 20 }, { arbitrary: fc.constant<Json>({}), weight: 1 });
};
