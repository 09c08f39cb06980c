import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { sqliteDatabase } from './support/database';
import { fillOffice } from './support/office-records';
import { startHost } from './support/strapi';

const NAME = process.env.FIXTURE_NAME ?? '';

it('writes what a database of this version looks like, for later versions to open', async () => {
  expect(NAME).toMatch(/^[a-z0-9-]+$/);
  const database = sqliteDatabase();
  const host = await startHost({ database });
  await host.importCity('portland');
  await fillOffice(host);
  await host.strapi.db.connection.raw('vacuum');
  await host.strapi.destroy();
  const content = gzipSync(readFileSync(database.filename), { level: 9 });
  writeFileSync(join(__dirname, 'fixtures', `${NAME}.db.gz`), content);
  await database.drop();
});
