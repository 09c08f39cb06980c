import { derivedColumns } from '../../../shared/partial-date';

import type { ContentTypeDefinition } from './types';

/** An index as Strapi's schema sync makes it. */
export interface Index {
  name: string;
  columns: string[];
}

/** Strapi's own name for the column of an attribute. */
const columnOf = (attribute: string): string =>
  attribute.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** PostgreSQL cuts longer names, and Strapi would then make the index anew at every start. */
const MAX_NAME = 55;

const nameOf = (table: string, column: string): string => `${table}_${column}`.slice(0, MAX_NAME) + '_index';

/** A partial date is sorted and compared by its derived columns. */
const indexedColumns = (definition: ContentTypeDefinition): string[] =>
  Object.entries(definition.attributes).flatMap(([name, { pluginOptions, type }]) => {
    const meta = pluginOptions['sister-cities'];
    const isTitle = name === definition.mainField && type === 'string';
    if (!meta.indexed && !meta.naturalKey && !isTitle) return [];
    const { earliest, latest } = derivedColumns(name);
    return (meta.partialDate ? [earliest, latest] : [name]).map(columnOf);
  });

const keyColumn = ({ naturalKey }: ContentTypeDefinition): string[] =>
  naturalKey === undefined ? [] : [columnOf(naturalKey)];

/**
 * What every list asks of a row besides: its place among equals, its language, and that it is published. With these in the
 * index, a page far back in a list is found without reading the rows before it.
 */
const COMPANIONS = ['id', 'locale', 'published_at'];

/**
 * Indexes on what readers of a type filter and sort by, its title among them. Strapi makes its own for document ids and
 * links.
 */
export const indexesOf = (table: string, definition: ContentTypeDefinition): Index[] =>
  [...new Set([...indexedColumns(definition), ...keyColumn(definition)])].map((column) => ({
    name: nameOf(table, column),
    columns: [column, ...COMPANIONS],
  }));
