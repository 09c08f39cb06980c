import { uidOf } from '../../../shared/names';
import { metaOf } from '../model/field-meta';

import { wordFor } from '../translations/fields/field-words';
import { fieldWordsOnPage } from '../translations/fields/known';

import { ChoiceText, MoneyText } from './cells';
import type { Column, OfType } from './column';
import { withGlance } from './glance/columns';
import { isListOf } from './is-list-of';

/** What the Content Manager's hook hands over and takes back. */
export interface ColumnsHook {
  displayedHeaders: Column[];
  layout: OfType;
}

const inWords = (column: Column): Column => {
  const { vocabulary, isMoney } = metaOf(column.attribute) ?? {};
  if (vocabulary) {
    return {
      ...column,
      cellFormatter: (row) => <ChoiceText vocabulary={vocabulary} value={row[column.name]} />,
    };
  }
  return isMoney ? { ...column, cellFormatter: (row) => <MoneyText value={row[column.name]} /> } : column;
};

/** The column with its label in the language of the page, unless somebody called it something else. */
const labelled = (column: Column, of: string | undefined): Column => {
  const { label } = metaOf(column.attribute) ?? {};
  return label !== undefined && label === column.label
    ? { ...column, label: wordFor(fieldWordsOnPage(), 'labels', label, { of, field: column.name }) }
    : column;
};

/** Shows words instead of codes in the columns of the plugin's types, and more of relationships than their fields. */
export const columnsHook = (list: ColumnsHook): ColumnsHook => {
  const columns = list.displayedHeaders.map((column) =>
    inWords(labelled(column, list.layout.settings.displayName)),
  );
  // The hook is not told of which type the list is.
  const isOfRelationships = isListOf(window.location.pathname, uidOf('relationship'));
  return { ...list, displayedHeaders: isOfRelationships ? withGlance(columns) : columns };
};
