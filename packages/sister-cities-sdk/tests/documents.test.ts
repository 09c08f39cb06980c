import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, Kind, parse, print, validate, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';

import { sdkOperations } from '../../strapi-plugin-sister-cities/server/src/responses/known-operations';
import { ALL_OPERATIONS } from '../src/generated/all-operations';
import { ALL_OPERATIONS_HASH } from '../src/generated/all-operations-hash';
import * as Operations from '../src/generated/operations';
import { textOf } from '../src/texts';

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

const expected = plain(shipped);

const forms = ['submissionForm', 'submitResidentIdea', 'submitVolunteerInquiry'];

/** The names by which the client asks. */
const asked = [
  ...forms,
  ...Object.values<{ name: string; key?: string }>(Operations).flatMap(({ name, key = '' }) =>
    key ? [name, `${name}By${key.charAt(0).toUpperCase()}${key.slice(1)}`] : [name],
  ),
];

describe('the operations of the client', () => {
  it('are the shipped ones', () => {
    expect([...asked].sort()).toEqual(Object.keys(expected).sort());
    expect(asked.length).toBeGreaterThan(30);
  });

  it('have the shipped texts, each with the fragments that it needs and no others, the operation first', () => {
    for (const name of asked) {
      const text = textOf(name);
      expect(text.startsWith(`${name.startsWith('submit') ? 'mutation' : 'query'} ${name}`)).toBe(true);
      expect(plain(parse(text))).toEqual({ [name]: expected[name] });
      expect(validate(schema, parse(text))).toEqual([]);
    }
  });

  it('are known to the server of the same version, by the hash of their document', () => {
    const hash = createHash('sha256').update(ALL_OPERATIONS.join('\n')).digest('hex');
    expect([ALL_OPERATIONS_HASH, sdkOperations.hash]).toEqual([hash, hash]);
    // To the letter, so that an answer which is kept for one is kept for the other.
    // A network asks for the records of several kinds at once, so that its question is none of the shipped ones.
    expect(new Map([...asked, 'network'].map((name) => [name, textOf(name)]))).toEqual(sdkOperations.texts);
  });
});
