import { isValueOf } from '../../../../shared/vocabulary';
import type { VocabularyName } from '../../../../shared/vocabulary';
import { useMessages } from '../../translations/message';
import { choiceWords } from '../../translations/vocabulary/choice-words';

/** The words for a value; one that the vocabulary does not hold says so. */
export const useChoiceLabel = (vocabulary: VocabularyName): ((value: string) => string) => {
  const say = useMessages();
  return (value) =>
    isValueOf(vocabulary, value) ? choiceWords(say, vocabulary, value) : say('choices.unknown', { value });
};
