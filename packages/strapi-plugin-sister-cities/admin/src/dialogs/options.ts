import { labelOf, valuesOf } from '../../../shared/vocabulary';
import type { VocabularyName } from '../../../shared/vocabulary';

import type { Option } from './fields';

/** The values of a vocabulary as a dialog offers them. */
export const optionsOf = (
  vocabulary: VocabularyName,
  isOffered: (value: string) => boolean = () => true,
): Option[] =>
  valuesOf(vocabulary)
    .filter(isOffered)
    .map((value) => ({ value, label: labelOf(vocabulary, value) }));
