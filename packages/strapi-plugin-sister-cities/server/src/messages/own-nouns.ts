import { ownTerm } from '../../../shared/presentation';
import type { Designation, Terminology } from '../../../shared/presentation';
import { designationNoun } from '../computed/designation-noun';

import { languageOf, sentence } from './format';
import type { Fillings, Language, Messages } from './format';

/** The places of a sentence that a noun for a designation fills. */
const PLACES = {
  sisterNoun: 'sister_city',
  friendshipNoun: 'friendship_city',
} as const satisfies Record<string, Designation>;

type Place = keyof typeof PLACES;

const isPlace = (name: string): name is Place => Object.hasOwn(PLACES, name);

/**
 * Sentences about designations, twice: in the usual words, inflected as each language does; and with places for
 * `{sisterNoun}` and `{friendshipNoun}`, for the nouns of a city, which nobody but the city can inflect. They are set apart by
 * quotation marks where the language inflects nouns.
 */
export interface Wording<Id extends string, Named extends Id> {
  usual: Messages<Id>;
  own: Messages<Named>;
}

export type SayAs<Id extends string> = (id: Id, fillings?: Fillings) => string;

interface Noun {
  place: Place;
  text: string;
  isOwn: boolean;
}

const nounsIn = (terminology: Terminology, language: Language): Noun[] =>
  Object.keys(PLACES)
    .filter(isPlace)
    .map((place) => ({
      place,
      text: designationNoun(terminology, PLACES[place], language) ?? '',
      isOwn: ownTerm(terminology, PLACES[place], language) !== undefined,
    }));

/** Says sentences in a language, with the city's nouns in those that name a designation which it calls by its own. */
export const sayingWith = <Id extends string, Named extends Id>(
  { usual, own }: Wording<Id, Named>,
  locale: string,
  terminology: Terminology,
): SayAs<Id> => {
  const language = languageOf(locale);
  const nouns = nounsIn(terminology, language);
  const isNamed = (id: Id): id is Named => Object.hasOwn(own[language], id);
  const named = Object.fromEntries(nouns.map(({ place, text }) => [place, text]));
  return (id, fillings = {}) => {
    const speaksOfOwn = (text: string): boolean =>
      nouns.some(({ place, isOwn }) => isOwn && text.includes(`{${place}}`));
    return isNamed(id) && speaksOfOwn(own[language][id])
      ? sentence(own, language, id, { ...fillings, ...named })
      : sentence(usual, language, id, fillings);
  };
};
