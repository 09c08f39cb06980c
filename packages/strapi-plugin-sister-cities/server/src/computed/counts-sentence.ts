import { termIn } from '../../../shared/presentation';
import type { Designation, Terminology } from '../../../shared/presentation';

import type { DesignationCount } from './counts';
import { COUNT_WORDS, ENGLISH } from './counts-words';
import type { CountWords } from './counts-words';
import { languageOf } from './language';

const formOf = (nouns: CountWords['nouns'][Designation], category: Intl.LDMLPluralRule): string =>
  nouns[category] ?? nouns.other;

/**
 * The counts as a phrase that never goes stale: "nine sister cities and one friendship city" (P16). Numbers up to
 * twelve in words where the language has them, larger ones in its figures; a count of zero is left out, and `null`
 * when nothing is left. The city's own words stand for the usual ones where it has any. A locale whose language has no words here is answered in English.
 */
export const countsSentence = (
  counts: readonly DesignationCount[],
  locale: string,
  terminology: Terminology = {},
): string | null => {
  const known = COUNT_WORDS.get(languageOf(locale));
  const language = known ? languageOf(locale) : 'en';
  const words = known ?? ENGLISH;
  const rules = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language);
  const phrases = counts
    .filter(({ count }) => count > 0)
    .map(({ designation, count }) => {
      const nouns = termIn(terminology, designation, language) ?? words.nouns[designation];
      return words.phrase(words.numbers[count] ?? figures.format(count), formOf(nouns, rules.select(count)));
    });
  return phrases.length === 0 ? null : new Intl.ListFormat(language).format(phrases);
};
