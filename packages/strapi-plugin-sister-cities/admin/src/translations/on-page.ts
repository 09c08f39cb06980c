import { currentTerms } from './known-terms';
import type { MessageId } from './message';
import { ownWords } from './own-words';
import type { ChoiceId } from './vocabulary/choice-words';

type Texts = Readonly<Record<string, string>>;

const known = new Map<string, Texts>();

/** Remembers the texts of a language that the admin panel has loaded. */
export const remember = (locale: string, texts: Texts): void => {
  known.set(locale, texts);
};

/**
 * A text that names no values, in the language of the page, else in English, with the city's own words as far as they
 * are known by now. For hooks that Strapi calls outside of a component, where there is no `useMessages`.
 */
export const sayOnPage = (id: MessageId | ChoiceId): string => {
  const { lang } = document.documentElement;
  return ownWords(currentTerms(), id, lang) ?? known.get(lang)?.[id] ?? known.get('en')?.[id] ?? id;
};
