import { print, stripIgnoredCharacters } from 'graphql';
import { definitionsOf } from './definitions.mjs';

/** All operations and their fragments as one document: a definition in each line, without other white space. */
export const allOperations = (documents) => {
  const { operations, fragments } = definitionsOf(documents);
  return [...operations, ...fragments].map((each) => stripIgnoredCharacters(print(each))).join('\n');
};

/** A codegen plugin: that document, for whoever has to send or to know the text of an operation. */
export const plugin = (_schema, documents) =>
  `/** A definition in each line. */
export const ALL_OPERATIONS = [
${allOperations(documents)
  .split('\n')
  .map((line) => `  '${line.replaceAll("'", "\\'")}',`)
  .join('\n')}
].join('\\n');`;
