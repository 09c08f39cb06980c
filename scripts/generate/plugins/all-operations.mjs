import { print, stripIgnoredCharacters } from 'graphql';
import { definitionsOf } from './definitions.mjs';

/** The lines of one document of all operations and their fragments: a definition in each, without other white space. */
export const allOperations = (documents) => {
  const { operations, fragments } = definitionsOf(documents);
  return [...operations, ...fragments].map((each) => stripIgnoredCharacters(print(each)));
};

/** A codegen plugin: that document, for whoever has to send the text of an operation. */
export const plugin = (_schema, documents) =>
  `/** The lines of one document, a definition in each. */
export const ALL_OPERATIONS: readonly string[] = ${JSON.stringify(allOperations(documents))};`;
