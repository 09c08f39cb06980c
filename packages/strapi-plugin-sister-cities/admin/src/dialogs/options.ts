import { valuesOf } from '../../../shared/vocabulary';
import type { VocabularyName } from '../../../shared/vocabulary';
import type { Say } from '../translations/message';
import { choiceWords } from '../translations/vocabulary/choice-words';

import type { Option } from './fields';

/** The values of a vocabulary as a dialog offers them. */
export const optionsOf = (
  vocabulary: VocabularyName,
  say: Say,
  isOffered: (value: string) => boolean = () => true,
): Option[] =>
  valuesOf(vocabulary)
    .filter(isOffered)
    .map((value) => ({ value, label: choiceWords(say, vocabulary, value) }));
