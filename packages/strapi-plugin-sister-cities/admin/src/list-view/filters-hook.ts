import { InputRenderer } from '@strapi/strapi/admin';

import { labelOf } from '../../../shared/vocabulary';

import { vocabularyWith } from './vocabulary-with';

interface Filter {
  type: string;
  options?: readonly (string | { label?: string; value: string })[];
  input?: unknown;
}

/** What the Content Manager's hook hands over and takes back. */
export interface FiltersHook {
  displayedFilters: Filter[];
}

const inWords = (filter: Filter): Filter => {
  if (filter.type !== 'enumeration' || !filter.options) return filter;
  const values = filter.options.map((option) => (typeof option === 'string' ? option : option.value));
  const vocabulary = vocabularyWith(values);
  if (vocabulary === undefined) return filter;
  const options = values.map((value) => ({ value, label: labelOf(vocabulary, value) }));
  // Strapi's own input, named: only then does a filter that is set show the label instead of the value.
  return { ...filter, options, input: InputRenderer };
};

/** Offers labels instead of codes in the filters of a list. */
export const filtersHook = (list: FiltersHook): FiltersHook => ({
  ...list,
  displayedFilters: list.displayedFilters.map(inWords),
});
