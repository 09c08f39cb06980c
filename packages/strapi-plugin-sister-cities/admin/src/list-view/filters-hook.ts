import { InputRenderer } from '@strapi/strapi/admin';

import { columnLabel } from '../translations/fields/field-words';
import { fieldWordsOnPage } from '../translations/fields/known';
import { sayOnPage } from '../translations/on-page';
import { choiceWords } from '../translations/vocabulary/choice-words';

import type { OfType } from './column';
import { isListOfPlugin } from './is-list-of';
import { vocabularyWith } from './vocabulary-with';

interface Filter {
  name: string;
  label?: unknown;
  type: string;
  options?: readonly (string | { label?: string; value: string })[];
  input?: unknown;
}

/** What the Content Manager's hook hands over and takes back. */
export interface FiltersHook {
  displayedFilters: Filter[];
  layout: OfType;
}

const inWords = (filter: Filter): Filter => {
  if (filter.type !== 'enumeration' || !filter.options) return filter;
  const values = filter.options.map((option) => (typeof option === 'string' ? option : option.value));
  const vocabulary = vocabularyWith(values);
  if (vocabulary === undefined) return filter;
  const options = values.map((value) => ({ value, label: choiceWords(sayOnPage, vocabulary, value) }));
  // Strapi's own input, named: only then does a filter that is set show the label instead of the value.
  return { ...filter, options, input: InputRenderer };
};

/** Strapi has filters of its own, by whether a record is published, whose words are its own too. */
const isOfStrapi = ({ name }: Filter): boolean => name.startsWith('__');

/** A filter has the label of its column, but not its attribute: words that the schemas do not know stay. */
const labelled = (filter: Filter, of: string | undefined): Filter =>
  typeof filter.label === 'string' && !isOfStrapi(filter) && isListOfPlugin(window.location.pathname)
    ? { ...filter, label: columnLabel(fieldWordsOnPage(), filter.label, { of, field: filter.name }) }
    : filter;

/** Offers labels instead of codes in the filters of a list. */
export const filtersHook = (list: FiltersHook): FiltersHook => ({
  ...list,
  displayedFilters: list.displayedFilters.map((filter) =>
    inWords(labelled(filter, list.layout.settings.displayName)),
  ),
});
