import { print, stripIgnoredCharacters } from 'graphql';
import { definitionsOf, documentOf, spreadsIn } from './definitions.mjs';

/** The fragments that a definition needs, each once, in the order in which they are met. */
const withFragments = (definition, byName, met = new Set()) => {
  met.add(definition);
  for (const name of spreadsIn(definition)) {
    const fragment = byName.get(name);
    if (!met.has(fragment)) withFragments(fragment, byName, met);
  }
  return [...met];
};

/** Every operation, and its text with its fragments, without white space. */
export const textsOf = (documents) => {
  const { fragments, operations } = definitionsOf(documents);
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  return operations.map((operation) => ({
    operation,
    text: stripIgnoredCharacters(withFragments(operation, byName).map(print).join('\n')),
  }));
};

/**
 * A codegen plugin: every operation with its fragments as one string without white space. Whole strings, because
 * bundlers can drop the unused ones, and compression finds what they share.
 */
export const plugin = (_schema, documents) =>
  textsOf(documents)
    .map(({ operation, text }) => `export const ${documentOf(operation)} = '${text.replaceAll("'", "\\'")}';`)
    .join('\n');
