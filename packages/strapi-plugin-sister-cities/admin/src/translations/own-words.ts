import { ownTerm } from '../../../shared/presentation';
import type { Terminology } from '../../../shared/presentation';

const DESIGNATION = /^vocabulary\.designation\.(.+)$/;

/** Labels begin with a capital, words within sentences do not. */
const asLabel = (word: string, locale: string): string => {
  const [first = ''] = word;
  return first.toLocaleUpperCase(locale) + word.slice(first.length);
};

/** What the city calls a designation; `undefined` for every other text, and where the usual word holds. */
export const ownWords = (terminology: Terminology, id: string, locale: string): string | undefined => {
  const designation = DESIGNATION.exec(id)?.[1];
  if (designation === undefined) return undefined;
  const own = ownTerm(terminology, designation, locale.split('-')[0] ?? locale);
  return own === undefined ? undefined : asLabel(own, locale);
};
