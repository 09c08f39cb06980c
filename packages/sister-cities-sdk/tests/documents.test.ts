import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, Kind, parse, print, validate, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';

import * as Operations from '../src/generated/operations';

const PACKAGE = join(__dirname, '..');
const OPERATIONS = join(PACKAGE, 'src/operations');

const schema = buildSchema(readFileSync(join(PACKAGE, 'schema.graphql'), 'utf8'));
const shipped = parse(
  readdirSync(OPERATIONS)
    .map((name) => readFileSync(join(OPERATIONS, name), 'utf8'))
    .join('\n'),
);
const fragments = new Map(
  shipped.definitions
    .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
    .map((each) => [each.name.value, each.selectionSet]),
);

const inlined = ({ selections }: SelectionSetNode): SelectionNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) return [selection];
    const fragment = fragments.get(selection.name.value);
    if (!fragment) throw new Error(`There is no fragment ${selection.name.value}.`);
    return inlined(fragment);
  });

const byText = (left: { toString(): string }, right: { toString(): string }): number =>
  String(left) < String(right) ? -1 : 1;

/** The operations of a document by their name, without fragments, and with everything in the order of its text. */
const plain = (document: DocumentNode): Record<string, string> => {
  const sorted = visit(document, {
    SelectionSet: { enter: (set) => ({ ...set, selections: inlined(set) }) },
    OperationDefinition: {
      leave: (operation) => ({
        ...operation,
        variableDefinitions: [...(operation.variableDefinitions ?? [])].sort((left, right) =>
          byText(print(left), print(right)),
        ),
      }),
    },
    Field: {
      leave: (field) => ({
        ...field,
        arguments: [...(field.arguments ?? [])].sort((left, right) => byText(print(left), print(right))),
      }),
    },
  });
  return Object.fromEntries(
    sorted.definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? [[each.name?.value ?? '', print(each)]] : [],
    ),
  );
};

const namesOf = (document: string): string[] => Object.keys(plain(parse(document)));

const expected = plain(shipped);

// What is not asked for by this name is among none of the shipped operations, except what exists once.
const written = Object.entries(Operations).flatMap(([method, { write }]) =>
  (`${method}Total` in expected ? ['documentId', 'slug', 'key'] : [''])
    .map((by) => write(by).document)
    .filter((document) => namesOf(document).some((name) => name in expected)),
);

describe('the documents of the client', () => {
  it('are the shipped operations, with their fragments in place', () => {
    const made = Object.assign({}, ...written.map((document) => plain(parse(document))));
    expect(Object.keys(expected).length).toBeGreaterThan(30);
    for (const [name, text] of Object.entries(expected)) expect(made[name]).toBe(text);
  });

  it('fit the schema', () => {
    expect(written.flatMap((document) => validate(schema, parse(document)))).toEqual([]);
  });
});
