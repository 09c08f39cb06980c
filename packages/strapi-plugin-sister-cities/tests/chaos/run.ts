import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startOwnPostgres } from '../support/own-postgres';

import { isClean, runChaos } from './cycles';
import type { Chaos, Report } from './cycles';
import { readOptions } from './options';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const tableOf = ({ blows, acknowledged, unanswered, lost, torn, broken }: Report): string =>
  [
    ['killed (kill -9)', blows.kill],
    ['stopped (SIGTERM)', blows.drain],
    ['database restarted', blows.database],
    ['disk full', blows.full],
    ['writes acknowledged', acknowledged],
    ['writes refused or unanswered', unanswered],
    ['acknowledged and lost', lost.length],
    ['torn', torn.length],
    ['other promises broken', broken.length],
  ]
    .map(([what, count]) => `${String(what).padEnd(30)}${String(count).padStart(8)}`)
    .join('\n');

const onSqlite = async (chaos: Omit<Chaos, 'connection'>): Promise<Report> => {
  const directory = mkdtempSync(join(tmpdir(), 'sister-cities-chaos-'));
  try {
    const connection = {
      client: 'sqlite',
      connection: { filename: join(directory, 'data.db') },
      useNullAsDefault: true,
    };
    return await runChaos({ ...chaos, connection });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

const onPostgres = async (chaos: Omit<Chaos, 'connection'>): Promise<Report> => {
  const postgres = await startOwnPostgres();
  try {
    return await runChaos({ ...chaos, connection: postgres.connection, postgres });
  } finally {
    await postgres.end();
  }
};

const main = async (): Promise<void> => {
  const { database, cycles, seed } = readOptions(process.argv.slice(2));
  say(`${String(cycles)} cycles on ${database}, seed ${String(seed)}`);
  const report = await (database === 'sqlite' ? onSqlite : onPostgres)({ cycles, seed, tell: say });
  say(`\n${tableOf(report)}`);
  for (const line of [...report.lost, ...report.torn, ...report.broken].slice(0, 50)) say(line);
  process.exitCode = isClean(report) ? 0 : 1;
};

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
