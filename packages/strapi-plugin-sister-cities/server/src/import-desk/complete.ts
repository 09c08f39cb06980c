import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { DEFINITIONS } from '../content-types';
import { nameInFile } from '../import/plan';
import type { PlannedRow } from '../import/plan';
import { SECTIONS } from '../import/sections';
import type { ContentTypeDefinition, Values } from '../model/types';
import { textOf } from '../strapi/table';

import { fileRow } from './export';
import { fileFieldsOf, rowsForFiles } from './fields';
import type { KeyNames } from './fields';

const keysIn = (rows: readonly unknown[]): string[] =>
  rows.flatMap((row) => (isRecord(row) && typeof row.key === 'string' ? [row.key.trim()] : []));

const completedRows = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  rows: readonly unknown[],
  { locale, names }: { locale: string | null; names: KeyNames },
): Promise<unknown[]> => {
  const { naturalKey } = definition;
  if (naturalKey === undefined) return [...rows];
  const fields = fileFieldsOf(definition);
  const stored = await rowsForFiles(strapi, definition, locale, { [naturalKey]: { $in: keysIn(rows) } });
  const byKey = new Map(stored.map((row) => [textOf(row, naturalKey), row]));
  return rows.map((row) => {
    const known = isRecord(row) && typeof row.key === 'string' ? byKey.get(row.key.trim()) : undefined;
    return known && isRecord(row) ? { ...fileRow(definition, fields, known, names), ...row } : row;
  });
};

/**
 * A file with what is on record filled in where a row leaves it out: a list that changes one field of a record is checked
 * as the whole record that it makes.
 */
export const completed = async (
  strapi: Core.Strapi,
  content: Values,
  on: { locale: string | null; names: KeyNames },
): Promise<Values> => {
  const whole: Record<string, unknown> = { ...content };
  for (const { key, type } of SECTIONS) {
    const section = content[key];
    if (Array.isArray(section)) whole[key] = await completedRows(strapi, DEFINITIONS[type], section, on);
  }
  return whole;
};

const rowAt = (content: Values, [section = '', index]: readonly string[]): unknown => {
  const rows = content[section];
  return Array.isArray(rows) ? rows[Number(index)] : rows;
};

/** Whether a row of a file itself names an attribute. */
const isGiven = (content: Values, { definition, path }: PlannedRow, attribute: string): boolean => {
  const row = rowAt(content, path);
  return isRecord(row) && [attribute, nameInFile(definition, attribute)].some((name) => name in row);
};

/**
 * A planned row with what the file itself says of a record. What was filled in is for the rules; compared and written as
 * well, it would clear what no file can name, past the rights of whoever asks.
 */
export const asGiven = (content: Values, row: PlannedRow): PlannedRow => {
  const { definition, fields, relations } = row;
  const given = <V>(values: Readonly<Record<string, V>>): Record<string, V> =>
    Object.fromEntries(
      Object.entries(values).filter(
        ([name]) => name === definition.naturalKey || isGiven(content, row, name),
      ),
    );
  return { ...row, fields: given(fields), relations: given(relations) };
};
