import { descriptor } from '../../translations/message';
import type { Column } from '../column';

import { CountryCell, LastContactCell, NextDueCell } from './cells';
import { placed } from './placed';

const CELLS = {
  country: CountryCell,
  'next-due': NextDueCell,
  'last-contact': LastContactCell,
} as const;

/** A column of what no field holds: it can be neither sorted nor searched by. */
const column = (name: keyof typeof CELLS): Column => {
  const Shown = CELLS[name];
  return {
    name: `sister-cities.${name}`,
    label: descriptor(`glance.${name}`),
    attribute: {},
    searchable: false,
    sortable: false,
    cellFormatter: ({ documentId }) =>
      typeof documentId === 'string' ? <Shown documentId={documentId} /> : null,
  };
};

/** The columns of the list of relationships with what no field of theirs holds. */
export const withGlance = (columns: readonly Column[]): Column[] =>
  placed(columns, ['partnerCity', column('country')], [column('next-due'), column('last-contact')]);
