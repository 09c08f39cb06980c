import { metaOf } from '../model/field-meta';

import type { EditField, Panel, Row } from './edit-layout';

/** Fields under one heading; those without a heading stay together too. */
export interface FieldGroup {
  title: string | undefined;
  rows: Row[];
}

const titleOf = (field: EditField): string | undefined => metaOf(field.attribute)?.group;

/** A dynamic zone fills a box of its own, wherever it stands. */
const isZone = (row: Row): boolean => row.some(({ type }) => type === 'dynamiczone');

/**
 * Sorts the rows of a form by the headings of their fields. Headings come in the order in which the form first meets
 * them, and fields keep their order under each. A row whose fields belong under several headings is divided. A field
 * that the layout names twice is shown once.
 */
export const groupRows = (panels: readonly Panel[]): FieldGroup[] => {
  const groups = new Map<string | undefined, FieldGroup>();
  const zones: FieldGroup[] = [];
  const seen = new Set<string>();
  for (const row of panels.flat()) {
    const fresh = row.filter(({ name }) => !seen.has(name));
    for (const { name } of fresh) seen.add(name);
    if (isZone(fresh)) {
      zones.push({ title: undefined, rows: [fresh] });
      continue;
    }
    for (const title of new Set(fresh.map(titleOf))) {
      const group = groups.get(title) ?? { title, rows: [] };
      group.rows.push(fresh.filter((field) => titleOf(field) === title));
      groups.set(title, group);
    }
  }
  return [...groups.values(), ...zones];
};
