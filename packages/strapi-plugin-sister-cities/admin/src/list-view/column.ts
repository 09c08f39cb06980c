import type { ReactNode } from 'react';

export type Row = Readonly<Record<string, unknown>>;

/** A column of a list, as the Content Manager lays it out. */
export interface Column {
  name: string;
  label?: unknown;
  attribute: object;
  searchable?: boolean;
  sortable?: boolean;
  cellFormatter?: (row: Row) => ReactNode;
}

/** What the Content Manager says about the list, as far as hooks need it. */
export interface OfType {
  /** With what the type is called in its schema. */
  settings: { displayName?: string };
}
