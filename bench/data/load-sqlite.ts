import Database from 'better-sqlite3';

import { dataVersion } from './load';
import { rowsOf } from './rows';

const TIMES = ['created_at', 'updated_at', 'published_at'];

/** A value as Strapi keeps it in SQLite: instants in milliseconds, truth as 1 and 0. */
const stored = (column: string, value: unknown): unknown => {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'string' && TIMES.includes(column)) return Date.parse(`${value.replace(' ', 'T')}Z`);
  return value;
};

/** Writes the rows of a program with so many relationships into the tables that Strapi has made. */
export const loadSqlite = (filename: string, relationships: number): void => {
  const database = new Database(filename);
  database.exec('pragma foreign_keys = off; begin');
  for (const { table, rows } of rowsOf(relationships)) {
    database.exec(`delete from ${table}`);
    let insert: ReturnType<Database['prepare']> | undefined;
    for (const row of rows) {
      const columns = Object.keys(row);
      insert ??= database.prepare(
        `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
      );
      insert.run(...columns.map((column) => stored(column, row[column])));
    }
  }
  database.exec(`create table bench_data_versions (version text)`);
  database.prepare('insert into bench_data_versions values (?)').run(dataVersion());
  database.exec('commit; analyze');
  database.close();
};

/** Whether the file holds the data as they would be written now. */
export const isLoadedSqlite = (filename: string): boolean => {
  const database = new Database(filename);
  try {
    const table = database.prepare("select 1 from sqlite_master where name = 'bench_data_versions'").get();
    if (table === undefined) return false;
    return (
      database.prepare('select 1 from bench_data_versions where version = ?').get(dataVersion()) !== undefined
    );
  } finally {
    database.close();
  }
};
