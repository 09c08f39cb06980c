import { isRestored, readSnapshot, toSnapshotRow } from './snapshot';

const snapshot = { mark: 'a', tables: { 'plugin::x.y': [{ version: 1 }] } };

describe('whether a backup was restored since the last start', () => {
  it.each([
    ['a new database', undefined, undefined, false],
    ['the same database as before', 'a', snapshot, false],
    ['settings of another time', 'b', snapshot, true],
    ['settings of before there were snapshots', 'b', undefined, true],
    ['settings of another database in a new one', undefined, snapshot, true],
  ])('%s', (_what, mark, found, expected) => {
    expect(isRestored(mark, found)).toBe(expected);
  });
});

describe('a snapshot', () => {
  it('is read as it was written', () => {
    expect(readSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
  });

  it.each([[null], ['a'], [{}], [{ mark: 1, tables: {} }], [{ mark: 'a', tables: [] }]])(
    'that is %j is none',
    (stored) => {
      expect(readSnapshot(stored)).toBeUndefined();
    },
  );

  it('leaves out what is no row', () => {
    expect(readSnapshot({ mark: 'a', tables: { t: [1, { b: 2 }], u: 'x' } })).toEqual({
      mark: 'a',
      tables: { t: [{ b: 2 }], u: [] },
    });
  });

  it('holds rows without their ids, and instants as text', () => {
    expect(toSnapshotRow({ id: 7, at: new Date('2026-11-28T07:00:00Z'), n: null })).toEqual({
      at: '2026-11-28T07:00:00.000Z',
      n: null,
    });
  });
});
