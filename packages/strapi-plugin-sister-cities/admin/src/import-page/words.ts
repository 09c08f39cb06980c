import { MOST_BYTES, MOST_ROWS, OUTCOMES } from '../../../shared/import-desk/report';
import type {
  FieldChange,
  ImportReport,
  ImportType,
  Outcome,
  PastImport,
  RowReport,
} from '../../../shared/import-desk/report';
import type { MessageId, Say } from '../translations/message';

import type { BadFile } from './read-file';
import { lineOf } from './steps';
import type { Sendable } from './steps';

const BAD: Readonly<Record<BadFile['problem'], MessageId>> = {
  'quote-open': 'import.bad-quote-open',
  'after-quote': 'import.bad-after-quote',
  'too-many-cells': 'import.bad-too-many-cells',
  'no-rows': 'import.bad-no-rows',
  'utf-8': 'import.bad-utf-8',
  json: 'import.bad-json',
  'json-shape': 'import.bad-json-shape',
  'too-long': 'import.bad-too-long',
  'too-large': 'import.bad-too-large',
};

/** What is wrong with a file, where, and what to do. */
export const badWords = ({ problem, line, column }: BadFile, say: Say): string =>
  say(BAD[problem], { line, column, rows: MOST_ROWS, kilobytes: MOST_BYTES / 1000 });

/** What is shown of a report: every row, or those of one outcome. */
export type Filter = 'all' | Outcome;

export const FILTERS: readonly Filter[] = ['all', ...OUTCOMES];

export const outcomeWords = (outcome: Outcome, say: Say): string => say(`import.outcome.${outcome}`);

export const filterWords = (filter: Filter, { rows, counts }: ImportReport, say: Say): string =>
  filter === 'all'
    ? say('import.filter-all', { count: rows.length })
    : say('import.filter', { outcome: outcomeWords(filter, say), count: counts[filter] });

export const shownRows = (rows: readonly RowReport[], filter: Filter): RowReport[] =>
  rows.filter(({ outcome }) => filter === 'all' || outcome === filter);

/** Where a row stands in the file. */
export const placeWords = (
  file: Sendable,
  row: RowReport,
  types: readonly ImportType[],
  say: Say,
): string => {
  const line = lineOf(file, row);
  if (line !== undefined) return say('import.row-line', { line });
  const list = types.find(({ section }) => section === row.section)?.section ?? row.section;
  return row.index === null ? list : say('import.row-number', { list, number: row.index + 1 });
};

const orEmpty = (value: string, say: Say): string => (value === '' ? say('import.empty') : value);

export const changeWords = ({ label, from, to }: FieldChange, say: Say): string =>
  from === undefined || to === undefined
    ? say('import.change-hidden', { label })
    : say('import.change', { label, from: orEmpty(from, say), to: orEmpty(to, say) });

/** What became of an import of the past. */
export const stateWords = ({ state, undoneAt }: PastImport, say: Say): string =>
  say(undoneAt === null ? `import.state.${state}` : 'import.state.undone');
