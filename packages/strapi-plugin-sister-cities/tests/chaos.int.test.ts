import { isClean, runChaos } from './chaos/cycles';
import { createTestDatabase } from './support/database';

const SEED = 4_711;

/** Enough for each kind of blow that needs no database of its own; `npm run chaos` does a hundred. */
const CYCLES = 3;

describe('a server that is killed in the middle of its work', () => {
  it('keeps every write that it has acknowledged, and none by halves', async () => {
    process.stdout.write(`chaos: seed ${String(SEED)}\n`);
    const database = await createTestDatabase();
    const report = await runChaos({ connection: database.connection, cycles: CYCLES, seed: SEED });
    await database.drop();
    expect([report.lost, report.torn, report.broken]).toEqual([[], [], []]);
    expect([isClean(report), report.acknowledged > 0, report.blows.kill]).toEqual([true, true, CYCLES]);
  });
});
