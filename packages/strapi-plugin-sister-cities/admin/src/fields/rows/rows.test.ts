import { changed, isBlank, moved, newRow, rowsOf, storedValue } from './rows';

const keysOf = (rows: readonly { key: string }[]): string[] => rows.map(({ key }) => key);

describe('rows', () => {
  it('hold whatever was stored, and nothing where no list was', () => {
    expect(rowsOf([{ a: 1 }, 'x']).map(({ item }) => item)).toEqual([{ a: 1 }, 'x']);
    expect(rowsOf(null)).toEqual([]);
    expect(rowsOf('not a list')).toEqual([]);
  });

  it('keep their keys when as many items come back, without counting blank rows', () => {
    const shown = [...rowsOf(['a', 'b']), newRow('')];
    expect(keysOf(rowsOf(['a', 'B'], shown))).toEqual(keysOf(shown).slice(0, 2));
    expect(keysOf(rowsOf(['a'], shown))).not.toEqual(keysOf(shown).slice(0, 1));
  });

  it('are stored without blank ones, and as null when none is left', () => {
    expect(storedValue([newRow('a'), newRow('  '), newRow({}), newRow({ x: null, y: [] })])).toEqual(['a']);
    expect(storedValue([newRow(''), newRow(undefined)])).toBeNull();
    expect(storedValue([])).toBeNull();
  });

  it('move within the ends only', () => {
    const rows = rowsOf(['a', 'b', 'c']);
    const [a, b, c] = keysOf(rows);
    const after = (key: string | undefined, by: number): string[] => keysOf(moved(rows, key ?? '', by));
    expect(after(a, 1)).toEqual([b, a, c]);
    expect(after(c, -1)).toEqual([a, c, b]);
    expect(after(a, -1)).toEqual([a, b, c]);
    expect(after(c, 5)).toEqual([a, b, c]);
    expect(after('unknown', 1)).toEqual([a, b, c]);
  });

  it('change one at a time', () => {
    const rows = rowsOf(['a', 'b']);
    expect(changed(rows, rows[1]?.key ?? '', 'B').map(({ item }) => item)).toEqual(['a', 'B']);
  });

  it('know zero and false from nothing', () => {
    expect([0, false, 'x', [0]].map(isBlank)).toEqual([false, false, false, false]);
    expect([null, undefined, '', ' ', [], {}, [''], { a: [] }].every(isBlank)).toBe(true);
  });
});
