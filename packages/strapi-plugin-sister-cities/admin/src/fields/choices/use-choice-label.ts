import { labelOf, valuesOf } from '../../../../shared/vocabulary';
import type { VocabularyName } from '../../../../shared/vocabulary';
import { useMessages } from '../../translations/message';

/** The words for a value; one that the vocabulary does not hold says so. */
export const useChoiceLabel = (vocabulary: VocabularyName): ((value: string) => string) => {
  const say = useMessages();
  return (value) =>
    valuesOf(vocabulary).includes(value) ? labelOf(vocabulary, value) : say('choices.unknown', { value });
};
