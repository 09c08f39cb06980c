import type { ValueOf, VocabularyName } from '../../../../shared/vocabulary';

/** The words of one language for every value of every vocabulary. */
export type Words = { readonly [N in VocabularyName]: Readonly<Record<ValueOf<N>, string>> };
