import { chanceOf } from '../support/chance';
import type { OwnPostgres } from '../support/own-postgres';
import { startServedNode } from '../support/served-node';
import type { ServedNode } from '../support/served-node';

import { audit } from './audit';
import { importerOn, racersOn } from './crowd';
import { clerkOn, newLedger, openOffice, writerOn } from './office';
import type { Writer } from './writer';

/** What is done to the server, or to its database, while people write. */
export type Blow = 'kill' | 'drain' | 'database' | 'full';

export interface Report {
  blows: Record<Blow, number>;
  acknowledged: number;
  unanswered: number;
  lost: string[];
  torn: string[];
  /** Other promises that were broken, such as an exit code. */
  broken: string[];
}

export interface Chaos {
  connection: Record<string, unknown>;
  cycles: number;
  seed: number;
  /** Where there is one, it is restarted now and then. */
  postgres?: OwnPostgres;
  tell?: (line: string) => void;
}

const wait = (ms: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

const WRITERS = 3;

const LONGEST_MS = 1_500;

const MOST_TURNS = 600;

const blowOf = (cycle: number, hasPostgres: boolean): Blow => {
  if (cycle % 10 === 8) return 'drain';
  if (cycle % 10 === 9) return hasPostgres ? 'database' : 'full';
  return 'kill';
};

/** Runs cycle after cycle: people write, something breaks at a random moment, and what is left is audited. */
export const runChaos = async ({ connection, cycles, seed, postgres, tell }: Chaos): Promise<Report> => {
  const chance = chanceOf(seed);
  const ledger = newLedger();
  const report: Report = {
    blows: { kill: 0, drain: 0, database: 0, full: 0 },
    acknowledged: 0,
    unanswered: 0,
    lost: [],
    torn: [],
    broken: [],
  };
  let node: ServedNode = await startServedNode(connection);
  const relationship = await openOffice(node);
  const token = String(await node.call('token'));

  const strike = async (blow: Blow, writers: readonly Writer[]): Promise<void> => {
    if (node.end()) report.broken.push(`the server ended by itself: ${node.output().slice(-2_000)}`);
    if (blow === 'kill') {
      await node.kill();
      return;
    }
    if (blow === 'database' && postgres) {
      await postgres.stop();
      await postgres.start();
      await wait(500 * chance.fraction());
    }
    if (blow === 'full') {
      await node.call('raw', 'PRAGMA max_page_count = 1');
      await wait(LONGEST_MS);
      await node.call('raw', 'PRAGMA max_page_count = 4294967294');
    }
    if (node.end()) report.broken.push(`the server ended in a ${blow}: ${node.output().slice(-2_000)}`);
    for (const each of writers) each.stop();
    node.signal('SIGTERM');
    const { code } = await node.ended;
    if (code !== 0) report.broken.push(`a drain ended with ${String(code)}`);
  };

  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const blow = blowOf(cycle, postgres !== undefined);
    report.blows[blow] += 1;
    const writers = Array.from({ length: WRITERS }, (_, index) =>
      writerOn(node, token, ledger, `c${String(cycle)}-w${String(index)}`),
    );
    const all = [
      ...writers,
      clerkOn(node, relationship),
      importerOn(node, ledger, `c${String(cycle)}-import`),
      racersOn(node, `c${String(cycle)}-race`),
    ];
    const running = Promise.all(all.map((each) => each.run()));
    const before = ledger.unanswered;
    await wait(LONGEST_MS * chance.fraction());
    // A busy machine may have answered nothing yet: a first cycle that promises nothing tells nothing.
    for (let turns = 0; cycle === 0 && ledger.acknowledged === 0 && turns < MOST_TURNS; turns += 1)
      await wait(50);
    await strike(blow, all);
    await running;
    if (blow === 'drain' && ledger.unanswered > before) report.broken.push('a drain left a write unanswered');
    node = await startServedNode(connection);
    const { lost, torn } = await audit(node, ledger);
    report.lost.push(...lost);
    report.torn.push(...torn);
    tell?.(
      `${String(cycle + 1)}/${String(cycles)} ${blow}: ${String(ledger.acknowledged)} acknowledged, ${String(report.lost.length)} lost, ${String(report.torn.length)} torn`,
    );
  }
  await node.kill();
  return { ...report, acknowledged: ledger.acknowledged, unanswered: ledger.unanswered };
};

export const isClean = ({ lost, torn, broken }: Report): boolean =>
  lost.length + torn.length + broken.length === 0;
