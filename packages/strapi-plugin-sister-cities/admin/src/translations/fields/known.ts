import { useIntl } from 'react-intl';

import type { FieldWords } from './field-words';

const known = new Map<string, FieldWords>();

/** Remembers what forms and lists say in a language that the admin panel has loaded. */
export const rememberFields = (locale: string, words: FieldWords): void => {
  known.set(locale, words);
};

/**
 * What forms and lists say in the language of the page; `undefined` for English. For hooks that Strapi calls outside of
 * a component.
 */
export const fieldWordsOnPage = (): FieldWords | undefined => known.get(document.documentElement.lang);

/** The same for a component. */
export const useFieldWords = (): FieldWords | undefined => known.get(useIntl().locale);
