import { isTermLanguage, NOUN_PLACES, ownTerm } from '../../../shared/presentation';
import type { Designation, Terminology, TermLanguage } from '../../../shared/presentation';

const DESIGNATION = /^vocabulary\.designation\.(.+)$/;

/** Strapi says the plugin's texts in English where the plugin does not speak the panel's language. */
const languageIn = (locale: string): TermLanguage => {
  const [language = ''] = locale.split('-');
  return isTermLanguage(language) ? language : 'en';
};

const withFirst = (word: string, change: (first: string) => string): string => {
  const [first = ''] = word;
  return change(first) + word.slice(first.length);
};

/** What the city calls a designation; `undefined` for every other text, and where the usual word holds. */
export const ownWords = (terminology: Terminology, id: string, locale: string): string | undefined => {
  const designation = DESIGNATION.exec(id)?.[1];
  if (designation === undefined) return undefined;
  const own = ownTerm(terminology, designation, languageIn(locale));
  // Labels begin with a capital, words within sentences do not.
  return own === undefined ? undefined : withFirst(own, (first) => first.toLocaleUpperCase(locale));
};

const OWN = '.own';

/** The key of a text whose sentence has places for the nouns of a city, beside the usual one. */
export const ownTextOf = (id: string): string => `${id}${OWN}`;

export const isOwnText = (key: string): boolean => key.endsWith(OWN);

/**
 * What fills the places of a text with the nouns of the city; `undefined` where none of those that it names is the
 * city's own, and the usual text says it better. `labelOf` is the usual label of a designation.
 */
export const nounsFor = (
  text: string,
  terminology: Terminology,
  locale: string,
  labelOf: (designation: Designation) => string,
): Readonly<Record<string, string>> | undefined => {
  const nouns = Object.entries(NOUN_PLACES).map(([place, designation]) => ({
    place,
    designation,
    own: ownTerm(terminology, designation, languageIn(locale)),
  }));
  if (!nouns.some(({ place, own }) => own !== undefined && text.includes(`{${place}}`))) return undefined;
  return Object.fromEntries(
    nouns.map(({ place, designation, own }) => [
      place,
      own ?? withFirst(labelOf(designation), (first) => first.toLocaleLowerCase(locale)),
    ]),
  );
};
