import fc from 'fast-check';
import { getNamedType, TypeNameMetaFieldDef } from 'graphql';
import type { GraphQLSchema } from 'graphql';

import { argumentsFor } from './arguments';
import { fieldsOf, isRecordType, kindOf, weightOf } from './kinds';
import type { Field, Kind } from './kinds';
import type { Directive, FieldSelection, FragmentSelection, Operation, Selection } from './question';
import { STYLES } from './question';
import type { Values } from './values';

/** How deep relations nest below a root field. */
const DEPTH = 4;

/** How much is selected of a record, by how many relations may still follow. */
const BREADTH = [3, 2, 2, 3, 5];

/** The records of a page: no relation of their own. */
const PAGE = 'nodes';

const KINDS: readonly Kind[] = ['value', 'item', 'one', 'many', 'page'];

const ALIASES = ['a', 'b', 'name', 'slug', 'nodes', 'documentId', 'id', 'constructor', '__proto__', '_x'];

const WEIGHTS: Readonly<Record<Kind, number>> = { value: 24, item: 8, one: 12, many: 12, page: 8, any: 0 };

const directives: fc.Arbitrary<Directive> = fc.record({
  name: fc.constantFrom('include', 'skip'),
  value: fc.boolean(),
  way: fc.constantFrom('literal', 'variable', 'default'),
});

const directive = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 12 },
  { arbitrary: directives, weight: 1 },
);

const aliases = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 5 },
  { arbitrary: fc.constantFrom(...ALIASES), weight: 1 },
);

/** Roots that are asked for: ours, and one of the host that leads to ours. */
/** A form is another one each time that it is asked for. */
const FORM = 'sisterCitiesSubmissionForm';

const isRoot = ({ name }: Field): boolean =>
  name !== FORM && (name.startsWith('sisterCities') || name.startsWith('article'));

/** Makes whole questions for a schema and the values that stand in its database. */
export const operationsFor = (schema: GraphQLSchema, values: Values): fc.Arbitrary<Operation> => {
  const args = argumentsFor(schema, values);
  const made = new Map<string, fc.Arbitrary<Selection[]>>();

  const fieldIn =
    (parent: string, depth: number, atRoot: boolean) =>
    (field: Field): fc.Arbitrary<Selection> =>
      fc
        .record({
          alias: aliases,
          directive,
          args: args(field, atRoot),
          selections: below(field, atRoot || field.name === PAGE ? depth : depth - 1),
        })
        .map((asked): FieldSelection => ({ kind: 'field', parent, name: field.name, ...asked }));

  /** What is asked of what a field leads to. */
  const below = (field: Field, depth: number): fc.Arbitrary<Selection[]> => {
    const named = getNamedType(field.type);
    const kind = kindOf(field);
    if (kind === 'value') return fc.constant([]);
    if (kind === 'any') return fc.constant([typeNameOf(named.name)]);
    return selections(named.name, depth);
  };

  const typeNameOf = (parent: string): Selection => ({
    kind: 'field',
    parent,
    name: TypeNameMetaFieldDef.name,
    alias: undefined,
    args: [],
    directive: undefined,
    selections: [],
  });

  const fragment = (type: string, depth: number): fc.Arbitrary<Selection> =>
    fc
      .record({
        kind: fc.constantFrom('inline', 'named'),
        isTyped: fc.boolean(),
        directive,
        times: fc.constantFrom(1, 1, 2),
        selections: selections(type, depth, 1),
      })
      .map(({ isTyped, ...rest }): FragmentSelection => ({
        ...rest,
        on: isTyped || rest.kind === 'named' ? type : undefined,
      }));

  const isLeadingOn = (field: Field): boolean =>
    field.name !== PAGE && !['value', 'item'].includes(kindOf(field));

  /** Fields by what they lead to: a record's own values more often than its relations. */
  const choices = (type: string, depth: number, nesting: number) => {
    const fields = fieldsOf(schema, type).filter((field) => depth > 0 || !isLeadingOn(field));
    const field = fieldIn(type, depth, false);
    return [
      ...KINDS.flatMap((kind) => {
        const some = fields.filter((each) => kindOf(each) === kind);
        if (some.length === 0) return [];
        const arbitraries = some.map((each) => ({ arbitrary: field(each), weight: weightOf(each) }));
        const weight = some.every((each) => weightOf(each) === 1) ? 1 : WEIGHTS[kind];
        return [{ arbitrary: fc.oneof(...arbitraries), weight }];
      }),
      { arbitrary: fc.constant(typeNameOf(type)), weight: 4 },
      ...(nesting < 1 ? [{ arbitrary: fragment(type, depth), weight: 4 }] : []),
    ];
  };

  const selections = (type: string, depth: number, nesting = 0): fc.Arbitrary<Selection[]> => {
    const key = `${type} ${String(depth)} ${String(nesting)}`;
    const known = made.get(key);
    if (known) return known;
    const some = fc.array(fc.oneof(...choices(type, depth, nesting)), {
      minLength: 1,
      maxLength: isRecordType(type) ? (BREADTH[depth] ?? 3) : 3,
    });
    made.set(key, some);
    return some;
  };

  const roots = fieldsOf(schema, 'Query')
    .filter(isRoot)
    .map((each) => ({ arbitrary: fieldIn('Query', DEPTH, true)(each), weight: weightOf(each) }));
  const root = fc.oneof(
    { arbitrary: fc.oneof(...roots), weight: 20 },
    { arbitrary: fc.constant(typeNameOf('Query')), weight: 1 },
  );
  return fc.record({
    style: fc.constantFrom(...STYLES),
    roots: fc.oneof(
      { arbitrary: fc.array(root, { minLength: 1, maxLength: 1 }), weight: 3 },
      { arbitrary: fc.array(root, { minLength: 2, maxLength: 3 }), weight: 1 },
    ),
  });
};
