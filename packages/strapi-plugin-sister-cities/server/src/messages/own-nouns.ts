import { NOUN_PLACES, ownTerm } from '../../../shared/presentation';
import type { Terminology } from '../../../shared/presentation';
import { designationNoun } from '../computed/designation-noun';

import { languageOf, sentence } from './format';
import type { Fillings, Language, Messages } from './format';

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
  place: string;
  text: string;
  isOwn: boolean;
}

const nounsIn = (terminology: Terminology, language: Language): Noun[] =>
  Object.entries(NOUN_PLACES).flatMap(([place, designation]) => {
    const text = designationNoun(terminology, designation, language);
    const isOwn = ownTerm(terminology, designation, language) !== undefined;
    return text === undefined ? [] : [{ place, text, isOwn }];
  });

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
