import { isRecord } from '../is-record';

import { cellOf } from './cells';
import { toCsv } from './csv';
import { keyOf } from './mapping';
import type { ImportType } from './report';

/** One section of an import file as a table, which reads back as the same rows. Columns that are empty are left out. */
export const tableOfSection = (type: ImportType, content: Readonly<Record<string, unknown>>): string => {
  const section = content[type.section];
  const rows = (Array.isArray(section) ? section : []).filter(isRecord);
  const key = keyOf(type)?.name;
  const valueOf = (row: Record<string, unknown>, name: string): unknown => row[name === key ? 'key' : name];
  const fields = type.fields.filter(
    ({ name }) => name === key || rows.some((row) => (valueOf(row, name) ?? null) !== null),
  );
  return toCsv([
    fields.map(({ name }) => name),
    ...rows.map((row) => fields.map((field) => cellOf(field, valueOf(row, field.name)))),
  ]);
};
