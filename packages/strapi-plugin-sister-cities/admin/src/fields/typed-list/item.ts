import type { ListDefinition, ListField } from '../../../../shared/lists';
import { labelOf } from '../../../../shared/vocabulary';
import { isBlank } from '../rows/rows';

export type Item = Readonly<Record<string, unknown>>;

export const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `ContactPoint` as an editor says it: contact point. */
export const nounOf = ({ item }: ListDefinition): string =>
  item.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** The item with a cell changed. An empty cell has no key: nothing is stored for it, not even an empty text. */
export const withCell = (item: Item, field: string, value: unknown): Item => {
  if (!isBlank(value)) return { ...item, [field]: value };
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== field));
};

/** Keys that the list no longer has, or never had: the server refuses them, so an editor must see them. */
export const leftoversOf = (definition: ListDefinition, item: Item): string[] =>
  Object.keys(item).filter((key) => !Object.hasOwn(definition.fields, key));

const wordsIn = (field: ListField | undefined, value: unknown): string | undefined => {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return field?.type === 'choice' ? labelOf(field.vocabulary, value) : value;
};

/** What a folded item is called: its title, else the first words in it, else `undefined`. */
export const titleOf = (definition: ListDefinition, item: unknown): string | undefined => {
  if (!isItem(item)) return undefined;
  return [definition.title, ...Object.keys(definition.fields)]
    .map((name) => wordsIn(definition.fields[name], item[name]))
    .find((words) => words !== undefined);
};
