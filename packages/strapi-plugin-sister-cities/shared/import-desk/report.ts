import type { TypeName } from '../names';
import type { VocabularyName } from '../vocabulary';

/** What the admin panel and its server tell each other of imports: `/sister-cities/imports` and `…/exports`. */

/** The most rows and bytes of one import: a longer list is imported in parts. Strapi takes no more than 1 MiB at once. */
export const MOST_ROWS = 2_000;
export const MOST_BYTES = 1_000_000;

/** For how long an import can be undone. */
export const UNDO_HOURS = 24;

/** How a value of a field is written in a cell of a table. */
export type CellKind =
  | 'text'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'texts'
  | 'list'
  | 'rich-text'
  | 'reference'
  | 'references';

/** A field that a file may fill. */
export interface ImportField {
  name: string;
  label: string;
  kind: CellKind;
  required: boolean;
  vocabulary?: VocabularyName;
}

/** A type that a file may hold, and the section of the file for it. */
export interface ImportType {
  section: string;
  type: TypeName;
  label: string;
  /** Whether a table can hold it: a type of one record and the log of decisions come as JSON only. */
  isTable: boolean;
  /** The key comes first. */
  fields: readonly ImportField[];
}

export const OUTCOMES = ['made', 'changed', 'unchanged', 'refused'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** A field that an import changes, with both values in short; absent where whoever asks may not read them. */
export interface FieldChange {
  field: string;
  label: string;
  from?: string;
  to?: string;
}

/** What is wrong, and where: `field` as a file calls it, `null` where it is the row as a whole. */
export interface RowProblem {
  field: string | null;
  message: string;
}

/** What becomes of one row of a file. */
export interface RowReport {
  section: string;
  /** Its place in the section, from 0; `null` in a section of one record. */
  index: number | null;
  key: string;
  type: TypeName;
  outcome: Outcome;
  documentId?: string;
  changes: readonly FieldChange[];
  problems: readonly RowProblem[];
}

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

export interface ImportReport {
  rows: readonly RowReport[];
  counts: OutcomeCounts;
  /** What is wrong with the file beyond its rows. */
  problems: readonly RowProblem[];
  /** Changes with what the report says: a run is refused where it would do anything else than what was seen. */
  digest: string;
}

/** Why an import cannot be undone, or cannot any more. `unreadable`: another version of the plugin did it. */
export type UndoObstacle =
  'not-done' | 'undone' | 'not-own' | 'too-late' | 'not-last' | 'not-allowed' | 'unreadable';

export type ImportState = 'running' | 'done' | 'failed';

/** An import of the past. */
export interface PastImport {
  token: string;
  name: string;
  actor: string;
  /** `done` is written together with the records: it tells that all of them are there. */
  state: ImportState;
  startedAt: string;
  undoneAt: string | null;
  counts: OutcomeCounts;
  /** `null` where whoever asks can undo it. */
  obstacle: UndoObstacle | null;
}

/** A line of the answer to a run, which comes in lines while the run goes on. */
export type RunLine =
  | { line: 'progress'; done: number; total: number }
  | { line: 'done'; report: ImportReport }
  | { line: 'refused'; report: ImportReport }
  | { line: 'failed'; message: string; isConflict: boolean };

export const countOutcomes = (rows: readonly Pick<RowReport, 'outcome'>[]): OutcomeCounts => {
  const count = (wanted: Outcome): number => rows.filter(({ outcome }) => outcome === wanted).length;
  return {
    made: count('made'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    refused: count('refused'),
  };
};

/** Whether there is something to write, and nothing in its way. */
export const canRun = ({ counts, problems }: Pick<ImportReport, 'counts' | 'problems'>): boolean =>
  problems.length === 0 && counts.refused === 0 && counts.made + counts.changed > 0;
