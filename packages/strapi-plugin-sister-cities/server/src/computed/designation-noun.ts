import { ownTerm } from '../../../shared/presentation';
import type { Designation, Terminology } from '../../../shared/presentation';

import { COUNT_WORDS } from './counts-words';

/**
 * The noun for one partner of a designation, such as sister city: the city's own where it has one, else the usual one.
 * `undefined` in a language that has no words here. The language is a primary subtag of BCP 47.
 */
export const designationNoun = (
  terminology: Terminology,
  designation: Designation,
  language: string,
): string | undefined => {
  const usual = COUNT_WORDS.get(language)?.nouns[designation];
  return ownTerm(terminology, designation, language) ?? usual?.one ?? usual?.other;
};
