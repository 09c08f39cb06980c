import { parseCsv } from '../../../shared/import-desk/csv';
import type { CsvProblem, CsvRow } from '../../../shared/import-desk/csv';
import { MOST_BYTES, MOST_ROWS } from '../../../shared/import-desk/report';
import { isRecord } from '../../../shared/is-record';

/** What keeps a file from being read, and where. */
export interface BadFile {
  kind: 'bad';
  problem: CsvProblem | 'utf-8' | 'json' | 'json-shape' | 'too-long' | 'too-large';
  line: number;
  column: number;
}

/** What a file holds: a table whose columns are still to be matched, or all that an import needs. */
export type FileReading =
  | BadFile
  | { kind: 'table'; columns: string[]; rows: CsvRow[] }
  | { kind: 'content'; content: Record<string, unknown>; rows: number };

const bad = (problem: BadFile['problem'], line = 1, column = 1): BadFile => ({
  kind: 'bad',
  problem,
  line,
  column,
});

const placeAt = (text: string, position: number): [line: number, column: number] => {
  const before = text.slice(0, position).split('\n');
  return [before.length, (before.at(-1) ?? '').length + 1];
};

/** Browsers tell the place of a mistake in words, each in its own. */
export const placeInJson = (text: string, message: string): [line: number, column: number] => {
  const named = /line (\d+) column (\d+)/.exec(message);
  if (named) return [Number(named[1]), Number(named[2])];
  const position = /position (\d+)/.exec(message);
  return position ? placeAt(text, Number(position[1])) : placeAt(text, text.length);
};

const countRows = (content: Record<string, unknown>): number =>
  Object.entries(content)
    .filter(([name]) => !name.startsWith('$'))
    .reduce((sum, [, section]) => sum + (Array.isArray(section) ? section.length : 1), 0);

const readJson = (text: string): FileReading => {
  try {
    const content: unknown = JSON.parse(text);
    if (!isRecord(content) || Array.isArray(content)) return bad('json-shape');
    const rows = countRows(content);
    if (rows > MOST_ROWS) return bad('too-long');
    return rows === 0 ? bad('no-rows') : { kind: 'content', content, rows };
  } catch (error) {
    return bad('json', ...placeInJson(text, error instanceof Error ? error.message : ''));
  }
};

const readTable = (text: string): FileReading => {
  const reading = parseCsv(text);
  if (reading.kind === 'unreadable') return bad(reading.problem, reading.line, reading.column);
  if (reading.rows.length > MOST_ROWS) return bad('too-long');
  return { kind: 'table', columns: reading.header.cells, rows: reading.rows };
};

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Reads a file that somebody chose: JSON where it begins with a brace, otherwise a table. */
export const readFile = (bytes: Uint8Array): FileReading => {
  if (bytes.byteLength > MOST_BYTES) return bad('too-large');
  const text = decoded(bytes);
  if (text === undefined) return bad('utf-8');
  return /^\s*[[{]/.test(text) ? readJson(text) : readTable(text);
};
