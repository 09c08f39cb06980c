import { noteWrites } from './in-process';
import { ANYTHING } from './written';

type Told = typeof ANYTHING | Record<string, readonly string[] | undefined>;

const listening = () => {
  const told: Told[] = [];
  const notes = noteWrites((writes) => {
    told.push(writes === ANYTHING ? writes : Object.fromEntries(writes));
  });
  return {
    told,
    row: notes.row,
    on: (connection: string, sql: string, bindings: unknown[] = []): void => {
      notes.statement({ __knexUid: connection, sql, bindings });
    },
    back: (connection: string): void => {
      notes.released({ __knexUid: connection });
    },
  };
};

const UPDATE = 'update "cities" set "name" = ? where "id" = ?';
const INSERT = 'insert into "cities" ("document_id", "name") values (?, ?)';

describe('what a connection wrote', () => {
  it('is told once, when it goes back to the pool: it is committed by then', () => {
    const { on, back, told } = listening();
    on('1', 'BEGIN;');
    on('1', 'update "cities" set "name" = ?', ['Sapporo']);
    on('1', 'insert into "events" ("name") values (?)', ['Sister city week']);
    on('1', 'COMMIT;');
    expect(told).toEqual([]);
    back('1');
    back('1');
    expect(told).toEqual([{ cities: undefined, events: undefined }]);
  });

  it('is not told of a transaction that was rolled back, and is of one that went back to a savepoint', () => {
    const { on, back, told } = listening();
    on('1', 'BEGIN;');
    on('1', 'update "cities" set "name" = ?', ['Sapporo']);
    on('1', 'ROLLBACK');
    back('1');
    expect(told).toEqual([]);
    on('1', 'BEGIN;');
    on('1', 'update "cities" set "name" = ?', ['Sapporo']);
    on('1', 'ROLLBACK TO SAVEPOINT trx2');
    back('1');
    expect(told).toEqual([{ cities: undefined }]);
  });

  it('is kept apart from what others write at the same time', () => {
    const { on, back, told } = listening();
    on('1', 'update "cities" set "name" = ?', ['Sapporo']);
    on('2', 'update "events" set "name" = ?', ['Sister city week']);
    on('3', 'select 1');
    for (const connection of ['3', '2', '1']) back(connection);
    expect(told).toEqual([{ events: undefined }, { cities: undefined }]);
  });

  it('may be anything where its statement cannot be read, whatever else it wrote', () => {
    const { on, back, told } = listening();
    on('1', 'call renew()');
    on('1', 'update "cities" set "name" = ?', ['Sapporo']);
    back('1');
    expect(told).toEqual([ANYTHING]);
  });
});

describe('which documents a connection wrote', () => {
  it('is told where Strapi says of which document each row is', () => {
    const { on, back, row, told } = listening();
    on('1', UPDATE, ['Sapporo', 7]);
    row('cities', 7, 'sapporo');
    on('1', INSERT, ['lviv', 'Lviv']);
    back('1');
    expect(told).toEqual([{ cities: ['lviv', 'sapporo'] }]);
  });

  it.each([
    ['a row of which nobody says so', [UPDATE, ['Sapporo', 8]]],
    ['all rows', ['update "cities" set "name" = ?', ['Sapporo']]],
  ] as const)('is left open where one statement wrote %s', (_, [sql, bindings]) => {
    const { on, back, row, told } = listening();
    on('1', UPDATE, ['Sapporo', 7]);
    row('cities', 7, 'sapporo');
    on('1', sql, [...bindings]);
    back('1');
    expect(told).toEqual([{ cities: undefined }]);
  });

  it('is not taken from an earlier write: the number of a row that was given up may be given again', () => {
    const { on, back, row, told } = listening();
    row('cities', 7, 'sapporo');
    on('1', 'BEGIN;');
    on('1', 'ROLLBACK');
    on('1', UPDATE, ['Sapporo', 7]);
    back('1');
    row('cities', 8, 'lviv');
    on('1', 'update "events" set "name" = ?', ['x']);
    back('1');
    on('1', UPDATE, ['Lviv', 8]);
    back('1');
    expect(told).toEqual([{ cities: undefined }, { events: undefined }, { cities: undefined }]);
  });

  it.each([
    [100, true],
    [101, false],
  ])('is told of %d documents: %s', (count, named) => {
    const { on, back, told } = listening();
    for (let each = 0; each < count; each += 1) on('1', INSERT, [`city${String(each)}`, 'x']);
    back('1');
    expect(told).toEqual([{ cities: named ? expect.any(Array) : undefined }]);
  });
});
