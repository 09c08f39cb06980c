import { valuesOf } from '../../../../shared/vocabulary';
import type { VocabularyName } from '../../../../shared/vocabulary';

/** Chosen values as they are stored: each once, in the vocabulary's order, unknown ones last; nothing as `null`. */
export const storedChoices = (vocabulary: VocabularyName, chosen: readonly string[]): string[] | null => {
  const known = valuesOf(vocabulary);
  const unique = [...new Set(chosen)];
  const ordered = [
    ...known.filter((value) => unique.includes(value)),
    ...unique.filter((value) => !known.includes(value)),
  ];
  return ordered.length > 0 ? ordered : null;
};

/** The chosen values, or `undefined` when something else is stored than a list of texts. */
export const chosenIn = (value: unknown): string[] | undefined => {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const items: unknown[] = value;
  return items.every((item) => typeof item === 'string') ? items : undefined;
};

/** Every value to offer: the vocabulary's, and those stored before the vocabulary changed. */
export const offeredValues = (vocabulary: VocabularyName, chosen: readonly string[]): string[] => {
  const known = valuesOf(vocabulary);
  return [...known, ...chosen.filter((value) => !known.includes(value))];
};

/** Whether a text is stored that the vocabulary does not hold, or no longer. */
export const isLostFrom = (vocabulary: VocabularyName, value: unknown): boolean =>
  typeof value === 'string' && value !== '' && !valuesOf(vocabulary).includes(value);
