import { ANYTHING, writtenBy } from './written';

describe('what a statement writes', () => {
  it.each([
    'select * from "sister_cities_cities"',
    '  SELECT 1',
    'BEGIN;',
    'COMMIT;',
    'ROLLBACK TO SAVEPOINT trx4',
    'RELEASE SAVEPOINT trx4;',
    'SET TRANSACTION ISOLATION LEVEL serializable;',
    'PRAGMA data_version',
    'pragma foreign_keys = on',
    'with "x" as (select 1) select * from "x" where "updated_at" > ?',
  ])('is nothing: %s', (sql) => {
    expect(writtenBy(sql)).toBeUndefined();
  });

  it.each([
    ['insert into "cities" ("name") values (?)', 'cities'],
    ['insert into `cities` (`name`) select ? as `name` union all select ?', 'cities'],
    ['INSERT OR IGNORE INTO cities VALUES (1)', 'cities'],
    ['replace into cities values (1)', 'cities'],
    ['update "public"."cities" set "name" = $1', 'cities'],
    ['update cities set name = 1', 'cities'],
    ['delete from "cities"', 'cities'],
    ['truncate table "cities"', 'cities'],
    ['truncate "cities"', 'cities'],
  ])('is a table: %s', (sql, table) => {
    expect(writtenBy(sql)).toEqual({ table });
  });

  it.each([
    'create table "x" ("id" integer)',
    'alter table "cities" add column "x" text',
    'drop table "cities"',
    'call renew()',
    'do $$ begin end $$',
    'with "x" as (delete from "cities" returning *) select * from "x"',
    'with "x" as (select 1) update "cities" set "name" = ?',
    'update a set x = 1; update b set x = 1',
  ])('may be anything: %s', (sql) => {
    expect(writtenBy(sql)).toBe(ANYTHING);
  });
});

describe('which records a statement writes', () => {
  it.each([
    [
      'insert into "cities" ("document_id", "name") values (?, ?) returning "id"',
      ['sapporo', 'Sapporo'],
      { table: 'cities', documents: ['sapporo'] },
    ],
    [
      'insert into "cities" ("name", "document_id") values ($1, $2), ($3, $4)',
      ['Sapporo', 'sapporo', 'Lviv', 'lviv'],
      { table: 'cities', documents: ['sapporo', 'lviv'] },
    ],
    ['update "cities" set "name" = ? where "id" = ?', ['Sapporo', 7], { table: 'cities', id: 7 }],
    [
      'update `cities` set `name` = ? where `id` = ? returning `id`',
      ['Sapporo', 7],
      { table: 'cities', id: 7 },
    ],
    ['update `cities` set `name` = ? where (`id` = ?)', ['Sapporo', 7], { table: 'cities', id: 7 }],
    [
      'update `cities` set `document_id` = ? where (`document_id` = ?)',
      [null, 7],
      { table: 'cities', documents: ['7'] },
    ],
    ['delete from "cities" where "id" = $1', [7], { table: 'cities', id: 7 }],
  ])('is told where it is certain: %s', (sql, bindings, written) => {
    expect(writtenBy(sql, bindings)).toEqual(written);
  });

  it.each([
    ['insert into "cities" ("document_id", "name") values (?, default)', ['sapporo']],
    [
      'insert into "cities" ("document_id", "name") values (?, ?) on conflict do update set "name" = ?',
      ['a', 'b', 'c', 'd'],
    ],
    ['insert into "cities" ("document_id") values (?)', [null]],
    ['update "cities" set "name" = ? where "id" = ? or "name" = ?', ['Sapporo', 7, 'x']],
    ['update "cities" set "name" = ? where "id" in (?, ?)', ['Sapporo', 7, 8]],
    ['update "cities" set "document_id" = ? where "id" = ?', ['lviv', 7]],
    ['update "cities" set "name" = ? where "id" = ?', ['Sapporo', '7']],
    ['update "cities" set "name" = ? where (("name" = ?) or ("id" = ?))', ['x', 'y', 7]],
    ['delete from "cities" where "id" = 7', []],
  ])('is left open otherwise: %s', (sql, bindings) => {
    expect(writtenBy(sql, bindings)).toEqual({ table: 'cities' });
  });
});
