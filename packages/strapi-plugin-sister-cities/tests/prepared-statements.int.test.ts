import type { Statement } from '../server/src/compiled/finish';
import { runnerOf } from '../server/src/compiled/run';
import type { Runner } from '../server/src/compiled/runner';

import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let runner: Runner;

beforeAll(async () => {
  host = await startHost();
  const found = runnerOf(host.strapi);
  if (!found) throw new Error('Nothing is compiled for this database.');
  runner = found;
});

afterAll(async () => {
  await runner.stop();
  await host.stop();
});

const statement = (name: string, sql: string): Statement => ({ name, sql, parameters: [] });

/** What the connection that runs it has prepared; SQLite prepares in this process, where a statement goes with its plan. */
const PREPARED: Readonly<Record<Runner['dialect']['name'], string>> = {
  postgres: 'select count(*)::text as body from pg_prepared_statements',
  sqlite: `select '0' as body`,
};

const ask = (asked: Statement): Promise<string> => runner.run(asked, []);

it('answers 500 different questions again and again, and keeps no more than 200 of them prepared', async () => {
  const questions = Array.from({ length: 500 }, (_, index) =>
    statement(`question_${String(index)}`, `select '${String(index)}' as body`),
  );
  for (let round = 0; round < 3; round += 1)
    for (const [index, question] of questions.entries()) expect(await ask(question)).toBe(String(index));
  expect(Number(await ask(statement('prepared', PREPARED[runner.dialect.name])))).toBeLessThanOrEqual(200);
});

it('prepares nothing for a question that is asked once', async () => {
  const count = statement('count', PREPARED[runner.dialect.name]);
  const before = Number(await ask(count));
  for (let index = 0; index < 20; index += 1)
    await ask(statement(`once_${String(index)}`, `select 'once ${String(index)}' as body`));
  expect(Number(await ask(statement('count', PREPARED[runner.dialect.name])))).toBe(before);
});
