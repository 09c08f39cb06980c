import fc from 'fast-check';
import { getNamedType, getNullableType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLArgument, GraphQLSchema } from 'graphql';

import { filtersFor } from './filters';
import { fieldsOf, kindOf, recordTypeOf } from './kinds';
import type { Field } from './kinds';
import type { Argument, Json, Way } from './question';
import { WAYS } from './question';
import type { Values } from './values';

const LOCALES = ['en', 'es', 'ja', 'uk', 'es-MX', 'fr', '*', 'klingon'];
const DAYS = ['2026-11-22', '2019-06-06', '1990-01-01', '2028-02-29', '2030-12-31'];

/** Publication is chosen by who may preview only, and asked for in questions of its own. */
const PUBLICATION = ['status', 'publicationFilter', 'hasPublishedVersion'];

const PAGES: readonly Json[] = [
  { limit: 2 },
  { start: 1, limit: 2 },
  { page: 1, pageSize: 3 },
  { page: 2, pageSize: 2 },
  { limit: 1 },
];
const STRANGE_PAGES: readonly Json[] = [
  {},
  { page: 3 },
  { start: 3 },
  { pageSize: 100 },
  { limit: 100 },
  { limit: 101 },
  { pageSize: 500 },
  { limit: -1 },
  { limit: 0 },
  { start: 99, limit: 5 },
  { page: 0, pageSize: 2 },
  { page: 1, pageSize: 0 },
  { start: -1, limit: 2 },
  { page: 1, limit: 2 },
  { page: null, pageSize: null },
  { limit: null },
];

const way = (type: GraphQLArgument['type']): fc.Arbitrary<Way> => {
  const ways = WAYS.filter((each) => each !== 'nothing' && !(each === 'missing' && isNonNullType(type)));
  return fc.oneof(
    { arbitrary: fc.constant<Way>('literal'), weight: 30 },
    { arbitrary: fc.constantFrom(...ways), weight: 20 },
    { arbitrary: fc.constant<Way>(isNonNullType(type) ? 'required' : 'nothing'), weight: 1 },
  );
};

/** Makes arguments for the fields of the schema. */
export const argumentsFor = (schema: GraphQLSchema, values: Values) => {
  const filters = filtersFor(values);

  const sortable = (record: string): string[] =>
    fieldsOf(schema, record)
      .filter(({ type }) => !isListType(getNullableType(type)))
      .filter((field) => kindOf(field) === 'value' && field.args.length === 0)
      .map(({ name }) => name);

  const sortPaths = (record: string): fc.Arbitrary<string> => {
    const through = fieldsOf(schema, record).filter(
      (field) => kindOf(field) === 'one' && field.args.length === 0,
    );
    const related = through.flatMap((field) =>
      sortable(recordTypeOf(field)).map((name) => `${field.name}.${name}`),
    );
    const own = fc.constantFrom(...sortable(record), 'id');
    return related.length === 0
      ? own
      : fc.oneof({ arbitrary: own, weight: 4 }, { arbitrary: fc.constantFrom(...related), weight: 1 });
  };

  const sorts = (record: string): fc.Arbitrary<Json> => {
    const direction = fc.constantFrom('', ':asc', ':desc');
    const term = fc.tuple(sortPaths(record), direction).map(([path, order]) => path + order);
    const terms = fc.array(term, { minLength: 1, maxLength: 3 });
    return fc.oneof(
      { arbitrary: terms, weight: 16 },
      { arbitrary: term, weight: 3 },
      { arbitrary: terms.map((each) => each.join(',')), weight: 1 },
      { arbitrary: fc.constantFrom<Json>([], '', ['nothing'], [null], ['slug:up']), weight: 1 },
    );
  };

  const documentIds = (record: string): fc.Arbitrary<Json> =>
    fc.oneof(
      { arbitrary: fc.constantFrom<Json>(...values(record, 'documentId'), 'nowhere'), weight: 12 },
      { arbitrary: fc.constantFrom<Json>('nowhere', '', 5), weight: 1 },
    );

  const pages = fc.oneof(
    { arbitrary: fc.constantFrom(...PAGES), weight: 4 },
    { arbitrary: fc.constantFrom(...STRANGE_PAGES), weight: 1 },
  );

  const valueOf = ({ name, type }: GraphQLArgument, record: string): fc.Arbitrary<Json> => {
    const named = getNamedType(type);
    if (name === 'filters' && isInputObjectType(named)) return filters(named);
    if (name === 'sort') return sorts(record);
    if (name === 'pagination') return pages;
    if (name === 'locale') return fc.constantFrom<Json>(...LOCALES);
    if (name === 'documentId') return documentIds(record);
    if (name === 'asOf') return fc.constantFrom<Json>(...DAYS);
    if (named.name === 'Boolean') return fc.boolean();
    if (named.name === 'Int') return fc.constantFrom<Json>(12, 1, 600, 1200, 0, 1201);
    throw new Error(`There is nothing to ask ${name} for.`);
  };

  /** How likely an argument is given. A list below a list is cut short, or one question would answer with everything. */
  const weightOf = (name: string, isRoot: boolean): number => {
    if (name === 'pagination') return isRoot ? 0.6 : 0.9;
    return name === 'locale' ? 0.4 : 0.35;
  };

  const argument = (each: GraphQLArgument, record: string, isRoot: boolean): fc.Arbitrary<Argument[]> => {
    const { name, type } = each;
    const given = fc
      .record({ value: valueOf(each, record), way: way(type) })
      .map((said): Argument[] => [{ name, type, ...said }]);
    if (isNonNullType(type)) return given;
    const weight = Math.round(100 * weightOf(name, isRoot));
    return fc.oneof(
      { arbitrary: fc.constant<Argument[]>([]), weight: 100 - weight },
      { arbitrary: given, weight },
    );
  };

  const made = new Map<Field, fc.Arbitrary<Argument[]>>();

  return (field: Field, isRoot: boolean): fc.Arbitrary<Argument[]> => {
    const known = made.get(field);
    if (known) return known;
    const asked = field.args.filter(({ name }) => !PUBLICATION.includes(name));
    const record = recordTypeOf(field);
    const arbitrary =
      asked.length === 0
        ? fc.constant<Argument[]>([])
        : fc.tuple(...asked.map((each) => argument(each, record, isRoot))).map((all) => all.flat());
    made.set(field, arbitrary);
    return arbitrary;
  };
};
