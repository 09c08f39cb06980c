import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import Database from 'better-sqlite3';

import { apiOf } from './support/api';
import { sqliteDatabase } from './support/database';
import { startHost } from './support/strapi';

const FIXTURES = join(__dirname, 'fixtures');

/** What a version wrote, by the day and what it ended with; see CONTRIBUTING. */
const fixtures = readdirSync(FIXTURES).filter((name) => name.endsWith('.db.gz'));

/** Marks, leases and counts are of the moment; everything else of the plugin stays as it is. */
const OF_THE_MOMENT = /_backup_marks$|_leases$|_spent_forms$|_submission_counts$/;

type Row = Readonly<Record<string, unknown>>;

const tablesIn = (file: string): Map<string, Row[]> => {
  const database = new Database(file, { readonly: true });
  try {
    const names = database
      .prepare<{ name: string }>("select name from sqlite_master where type = 'table' order by name")
      .all()
      .map(({ name }) => name)
      .filter((name) => name.startsWith('sister_cities_') && !OF_THE_MOMENT.test(name));
    return new Map(
      names.map((name) => [name, database.prepare<Row>(`select * from "${name}" order by id`).all()]),
    );
  } finally {
    database.close();
  }
};

/** A row as far as the earlier version knew its columns. */
const knownTo = (earlier: Row, later: Row | undefined): Row =>
  Object.fromEntries(Object.keys(earlier).map((column) => [column, later?.[column]]));

describe('a database that an earlier version wrote', () => {
  it('is kept from some version', () => {
    expect(fixtures.length).toBeGreaterThan(0);
  });

  it.each(fixtures)(
    'opens in this one with nothing lost or changed, and is answered from: %s',
    async (name) => {
      const database = sqliteDatabase(gunzipSync(readFileSync(join(FIXTURES, name))));
      const before = tablesIn(database.filename);
      expect([...before.values()].flat().length).toBeGreaterThan(150);
      const host = await startHost({ database });
      const { body } = await apiOf(host).graphql(
        '{ sisterCitiesRelationships(filters: { designation: { eq: "sister_city" } }) { title goals { statement } } }',
      );
      const after = tablesIn(database.filename);
      await host.stop();
      expect(body.errors).toBeUndefined();
      expect(body.data.sisterCitiesRelationships.length).toBeGreaterThan(5);
      for (const [table, rows] of before) {
        const later = new Map(after.get(table)?.map((row) => [row.id, row]));
        expect([table, rows.map((row) => knownTo(row, later.get(row.id)))]).toEqual([table, rows]);
      }
    },
  );
});
