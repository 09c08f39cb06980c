import { valuesOf, VOCABULARY } from '../../../shared/vocabulary';
import type { VocabularyName } from '../../../shared/vocabulary';
import { isVocabularyName } from '../model/field-meta';

/** The vocabulary that has just these values, in this order. A filter knows its values, but not where they are from. */
export const vocabularyWith = (values: readonly string[]): VocabularyName | undefined =>
  Object.keys(VOCABULARY)
    .filter(isVocabularyName)
    .find((name) => valuesOf(name).join() === values.join());
