import {
  contentOf,
  doubledFields,
  guessMapping,
  guessType,
  keyOf,
  missingFields,
} from '../../../shared/import-desk/mapping';
import type { Mapping } from '../../../shared/import-desk/mapping';
import type { ChoiceNames } from '../../../shared/import-desk/cells';
import type { CsvRow } from '../../../shared/import-desk/csv';
import type {
  ImportField,
  ImportReport,
  ImportType,
  OutcomeCounts,
  RowReport,
} from '../../../shared/import-desk/report';

import type { BadFile } from './read-file';

/** A table that somebody chose, and what its columns are taken for. */
export interface Sheet {
  name: string;
  columns: readonly string[];
  rows: readonly CsvRow[];
  type: ImportType;
  mapping: Mapping;
}

/** A file that can be sent, and the table it came from, if it was one. */
export interface Sendable {
  name: string;
  content: Record<string, unknown>;
  count: number;
  sheet: Sheet | undefined;
}

/** Where somebody is on the way from a file to its records. */
export type Step =
  | { at: 'choose'; bad?: { name: string; file: BadFile } }
  | { at: 'map'; sheet: Sheet }
  | { at: 'checking'; file: Sendable }
  | { at: 'not-checked'; file: Sendable; message: string }
  | { at: 'report'; file: Sendable; report: ImportReport; isRefused: boolean }
  | { at: 'running'; file: Sendable; done: number; total: number }
  | { at: 'lost'; file: Sendable; token: string }
  | { at: 'failed'; file: Sendable; message: string; wasLost: boolean }
  | { at: 'done'; file: Sendable; token: string; counts: OutcomeCounts; report: ImportReport | undefined };

/** A table as it is first taken: of the list that fits best, with every column guessed. */
export const sheetOf = (
  name: string,
  { columns, rows }: Pick<Sheet, 'columns' | 'rows'>,
  types: readonly ImportType[],
): Sheet | undefined => {
  const type = guessType(
    columns,
    types.filter(({ isTable }) => isTable),
    name,
  );
  return type && { name, columns, rows, type, mapping: guessMapping(columns, type.fields) };
};

/** The same table as a list of something else. */
export const asType = (sheet: Sheet, type: ImportType): Sheet => ({
  ...sheet,
  type,
  mapping: guessMapping(sheet.columns, type.fields),
});

export const withColumn = (sheet: Sheet, column: number, field: string | null): Sheet => ({
  ...sheet,
  mapping: sheet.mapping.map((each, index) => (index === column ? field : each)),
});

/** What keeps a table from being checked, and what it lacks for new records. */
export interface MappingState {
  key: ImportField | undefined;
  hasKey: boolean;
  missing: ImportField[];
  doubled: ImportField[];
}

export const mappingState = ({ type, mapping }: Sheet): MappingState => {
  const key = keyOf(type);
  return {
    key,
    hasKey: key !== undefined && mapping.includes(key.name),
    missing: missingFields(type, mapping).filter((field) => field !== key),
    doubled: doubledFields(type, mapping),
  };
};

export const canCheck = (sheet: Sheet): boolean => {
  const { hasKey, doubled } = mappingState(sheet);
  return hasKey && doubled.length === 0;
};

export const sendableOf = (sheet: Sheet, names: ChoiceNames): Sendable => ({
  name: sheet.name,
  content: contentOf(sheet.type, sheet.mapping, sheet.rows, names),
  count: sheet.rows.length,
  sheet,
});

/** The line of a table on which a row stands; `undefined` where the file is no table. */
export const lineOf = ({ sheet }: Sendable, { index }: Pick<RowReport, 'index'>): number | undefined =>
  index === null ? undefined : sheet?.rows[index]?.line;
