import type { ReactNode } from 'react';

import { metaOf } from '../model/field-meta';

import { ChoiceText, MoneyText } from './cells';

type Row = Readonly<Record<string, unknown>>;

interface Column {
  name: string;
  attribute: object;
  cellFormatter?: (row: Row) => ReactNode;
}

/** What the Content Manager's hook hands over and takes back. */
export interface ColumnsHook {
  displayedHeaders: Column[];
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

/** Shows words instead of codes in the columns of the plugin's types. */
export const columnsHook = (list: ColumnsHook): ColumnsHook => ({
  ...list,
  displayedHeaders: list.displayedHeaders.map(inWords),
});
