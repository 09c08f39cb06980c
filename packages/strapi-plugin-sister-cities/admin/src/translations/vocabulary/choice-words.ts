import { valuesOf } from '../../../../shared/vocabulary';
import type { VocabularyName } from '../../../../shared/vocabulary';
import type { Say } from '../message';

import type { Words } from './words';

/** The key of the words for one value of a vocabulary. */
export type ChoiceId = `vocabulary.${VocabularyName}.${string}`;

/** A value in the language of the admin panel, or as it is stored when the vocabulary does not hold it. */
export const choiceWords = (say: Say, vocabulary: VocabularyName, value: string): string =>
  valuesOf(vocabulary).includes(value) ? say(`vocabulary.${vocabulary}.${value}`) : value;

/** The words of a language by their keys. */
export const textsOf = (words: Words): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([name, labels]) =>
      Object.entries(labels).map(([value, label]) => [`vocabulary.${name}.${value}`, label]),
    ),
  );
