import { sqliteDatabase } from './database';
import { running } from './sqlite-running';
import { startedOnce } from './started-once';

/** Starts the host once on an empty SQLite, which the tests of a run then copy. */
export default async (): Promise<void> => {
  const first = sqliteDatabase();
  await startedOnce(first.connection);
  const template = await first.copy();
  await first.drop();
  running.template = template;
  process.env.TEST_SQLITE_TEMPLATE = template.filename;
};
