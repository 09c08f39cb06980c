import type { MessageId } from './message';
import type { ChoiceId } from './vocabulary/choice-words';

type Texts = Readonly<Record<string, string>>;

const known = new Map<string, Texts>();

/** Remembers the texts of a language that the admin panel has loaded. */
export const remember = (locale: string, texts: Texts): void => {
  known.set(locale, texts);
};

/**
 * A text that names no values, in the language of the page, else in English. For hooks that Strapi calls outside of a
 * component, where there is no `useMessages`.
 */
export const sayOnPage = (id: MessageId | ChoiceId): string =>
  known.get(document.documentElement.lang)?.[id] ?? known.get('en')?.[id] ?? id;
