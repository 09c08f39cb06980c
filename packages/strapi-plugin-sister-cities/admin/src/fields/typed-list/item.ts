import type { ListDefinition, ListField } from '../../../../shared/lists';
import { wordFor } from '../../translations/fields/field-words';
import type { FieldWords } from '../../translations/fields/field-words';
import type { Say } from '../../translations/message';
import { choiceWords } from '../../translations/vocabulary/choice-words';
import { isBlank } from '../rows/rows';

export type Item = Readonly<Record<string, unknown>>;

export const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `ContactPoint` as an editor says it: contact point. */
export const nounOf = ({ item }: ListDefinition): string =>
  item.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** A field of a list with its label and help text in a language. */
export const fieldInWords = (
  definition: ListDefinition,
  name: string,
  field: ListField,
  words: FieldWords | undefined,
): ListField => {
  const place = { of: nounOf(definition), field: name };
  return {
    ...field,
    label: wordFor(words, 'labels', field.label, place),
    ...(field.help === undefined ? {} : { help: wordFor(words, 'help', field.help, place) }),
  };
};

/** The item with a cell changed. An empty cell has no key: nothing is stored for it, not even an empty text. */
export const withCell = (item: Item, field: string, value: unknown): Item => {
  if (!isBlank(value)) return { ...item, [field]: value };
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== field));
};

/** Keys that the list no longer has, or never had: the server refuses them, so an editor must see them. */
export const leftoversOf = (definition: ListDefinition, item: Item): string[] =>
  Object.keys(item).filter((key) => !Object.hasOwn(definition.fields, key));

const wordsIn = (field: ListField | undefined, value: unknown, say: Say): string | undefined => {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return field?.type === 'choice' ? choiceWords(say, field.vocabulary, value) : value;
};

/** What a folded item is called: its title, else the first words in it, else `undefined`. */
export const titleOf = (definition: ListDefinition, item: unknown, say: Say): string | undefined => {
  if (!isItem(item)) return undefined;
  return [definition.title, ...Object.keys(definition.fields)]
    .map((name) => wordsIn(definition.fields[name], item[name], say))
    .find((words) => words !== undefined);
};
