import type { ImportReport, PastImport, RowReport } from '../../../shared/import-desk/report';
import { english } from '../translations/english';

import type { Sendable } from './steps';
import { badWords, changeWords, filterWords, placeWords, shownRows, stateWords } from './words';

const row = (changes: Partial<RowReport> = {}): RowReport => ({
  section: 'cities',
  index: 0,
  key: 'bend',
  type: 'city',
  outcome: 'made',
  changes: [],
  problems: [],
  ...changes,
});

describe('the words of an import', () => {
  it('say what is wrong with a file, and where', () => {
    expect(badWords({ kind: 'bad', problem: 'quote-open', line: 3, column: 7 }, english)).toMatch(
      /^Line 3, character 7: a quotation mark is opened and never closed\./,
    );
    expect(badWords({ kind: 'bad', problem: 'too-long', line: 1, column: 1 }, english)).toContain('2,000');
  });

  it('say what changes, and the values to whoever may read them', () => {
    const change = { field: 'population', label: 'Population' };
    expect(changeWords({ ...change, from: '', to: '99178' }, english)).toBe('Population: (empty) → 99178');
    expect(changeWords(change, english)).toBe('Population changes');
  });

  it('say where a row stands: by line in a table, by number in JSON', () => {
    const file: Sendable = { name: 'x', content: {}, count: 1, sheet: undefined };
    expect(placeWords(file, row({ index: 2 }), [], english)).toBe('cities 3');
    expect(placeWords(file, row({ section: 'program', index: null }), [], english)).toBe('program');
  });

  it('count the rows of each outcome, and show those of one', () => {
    const rows = [row(), row({ outcome: 'refused' })];
    const report: ImportReport = {
      rows,
      counts: { made: 1, changed: 0, unchanged: 0, refused: 1 },
      problems: [],
      digest: '',
    };
    expect([filterWords('all', report, english), filterWords('refused', report, english)]).toEqual([
      'All (2)',
      'Refused (1)',
    ]);
    expect([shownRows(rows, 'all').length, shownRows(rows, 'refused').length]).toEqual([2, 1]);
  });

  it('say what became of an import of the past', () => {
    const past: PastImport = {
      token: 'x',
      name: 'x',
      actor: 'x',
      state: 'done',
      startedAt: '2026-11-28T12:00:00.000Z',
      undoneAt: null,
      counts: { made: 1, changed: 0, unchanged: 0, refused: 0 },
      obstacle: null,
    };
    expect(stateWords(past, english)).toBe('Done');
    expect(stateWords({ ...past, undoneAt: past.startedAt }, english)).toBe('Undone');
  });
});
