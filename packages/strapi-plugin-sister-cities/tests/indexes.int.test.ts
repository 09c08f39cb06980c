import { definitions, tableNameOf } from '../server/src/content-types';
import { indexesOf } from '../server/src/model/indexes';

import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(async () => {
  await host.stop();
});

const CATALOGUES: Readonly<Record<string, string>> = {
  sqlite: "SELECT name FROM sqlite_master WHERE type = 'index'",
  postgres: 'SELECT indexname AS name FROM pg_indexes',
};

const stored = async (): Promise<string[]> => {
  const { connection, dialect } = host.strapi.db;
  const answer = await connection.raw(CATALOGUES[dialect.client] ?? '');
  const rows: { name: string }[] = Array.isArray(answer) ? answer : answer.rows;
  return rows.map(({ name }) => name);
};

const wanted = definitions.flatMap((each) => indexesOf(tableNameOf(each), each).map(({ name }) => name));

it('the database has an index on everything that readers filter and sort by, also after a restart', async () => {
  expect(wanted.length).toBeGreaterThan(30);
  const names = await stored();
  expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  host = await host.restart();
  const again = await stored();
  expect(wanted.filter((name) => !again.includes(name))).toEqual([]);
});

it('the database itself keeps the keys unique', async () => {
  const keys = host.strapi.db.connection('sister_cities_unique_keys');
  await keys.clone().insert({ key: 'slug:city:sapporo', owner: 'city:a' });
  const second = await keys
    .clone()
    .insert({ key: 'slug:city:sapporo', owner: 'city:b' })
    .then(
      () => 'stored',
      (reason: unknown) => String(reason),
    );
  expect(second).toMatch(/unique/i);
});
