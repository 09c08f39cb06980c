import { Kind, visit } from 'graphql';
import { documentName } from '../names.mjs';

/** The fragments and operations of all documents, in the order of their names. */
export const definitionsOf = (documents) => {
  const all = documents
    .flatMap(({ document }) => document.definitions)
    .sort((left, right) => (left.name.value < right.name.value ? -1 : 1));
  return {
    fragments: all.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
    operations: all.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION),
  };
};

/** Names of the fragments that a definition spreads itself. */
export const spreadsIn = (definition) => {
  const names = new Set();
  visit(definition, { FragmentSpread: ({ name }) => void names.add(name.value) });
  return [...names];
};

export const documentOf = (operation) => documentName(operation.name.value);
