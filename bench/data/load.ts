import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Client } from 'pg';

import { rowsOf } from './rows';
import type { Row } from './rows';

const BATCH = 2000;

const batches = function* (rows: Iterable<Row>): Generator<Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
};

/** A text that changes when the data would: kept in the database beside them. */
export const dataVersion = (): string => {
  const hash = createHash('sha256');
  const files = readdirSync(__dirname).filter((file) => !file.includes('.test.'));
  for (const file of files.sort()) hash.update(readFileSync(join(__dirname, file)));
  return hash.digest('hex').slice(0, 16);
};

/** Writes the rows of a program with so many relationships into the tables that Strapi has made. */
export const loadPostgres = async (client: Client, relationships: number): Promise<void> => {
  // Neither foreign keys nor triggers: the rows agree with one another, and nobody listens yet.
  await client.query('set session_replication_role = replica');
  for (const { table, rows } of rowsOf(relationships)) {
    await client.query(`delete from ${table}`);
    for (const batch of batches(rows)) {
      const columns = Object.keys(batch[0] ?? {}).join(', ');
      await client.query(
        `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(batch)],
      );
    }
    await client.query(`select setval(pg_get_serial_sequence('${table}', 'id'), max(id)) from ${table}`);
  }
  await client.query('create schema if not exists bench_data');
  await client.query('create table bench_data.versions (version text)');
  await client.query('insert into bench_data.versions values ($1)', [dataVersion()]);
  await client.query('set session_replication_role = default');
  await client.query('vacuum analyze');
};

/** Whether the database holds the data as they would be written now. */
export const isLoaded = async (client: Client): Promise<boolean> => {
  const { rows: found }: { rows: { name: string | null }[] } = await client.query(
    "select to_regclass('bench_data.versions') as name",
  );
  if (typeof found[0]?.name !== 'string') return false;
  const { rows }: { rows: { version: string }[] } = await client.query(
    'select version from bench_data.versions',
  );
  return rows[0]?.version === dataVersion();
};

/** Anything that depends on Strapi's tables would keep Strapi from changing them when it starts. */
export const dropViews = async (client: Client): Promise<void> => {
  await client.query('drop schema if exists bench cascade');
};

export const createViews = async (client: Client): Promise<void> => {
  await client.query(readFileSync(join(__dirname, 'views.sql'), 'utf8'));
};
