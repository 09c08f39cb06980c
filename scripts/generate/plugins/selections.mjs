import { print, stripIgnoredCharacters } from 'graphql';
import { lowerFirst } from '../names.mjs';
import { definitionsOf } from './definitions.mjs';

/** What a fragment selects, each fragment in it as a call of its own function. */
const textOf = ({ selectionSet }) =>
  stripIgnoredCharacters(print(selectionSet))
    .slice(1, -1)
    .replaceAll(/\.\.\.(\w+) ?/g, (_, name) => `\${${lowerFirst(name)}()} `)
    .replaceAll(/ (?=[}]|$)/g, '');

const constant = (fragment) => {
  const name = lowerFirst(fragment.name.value);
  const text = textOf(fragment);
  const quote = text.includes('${') ? '`' : "'";
  return `export const ${name} = (): string => ${quote}${text}${quote};`;
};

/**
 * A codegen plugin: what each fragment selects, without white space. Functions, because a bundler drops those that are
 * not called, and each text is stored once.
 */
export const plugin = (_schema, documents) => definitionsOf(documents).fragments.map(constant).join('\n');
