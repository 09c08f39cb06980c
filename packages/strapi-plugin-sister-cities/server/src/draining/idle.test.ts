import { untilIdle } from './idle';
import type { Pool } from './idle';

/** A pool that is used as often as is given, look by look, and not at all afterwards. */
const poolOf = (...used: number[]): Pool & { looks: () => number } => {
  let looks = 0;
  return {
    numUsed: () => {
      looks += 1;
      return used[looks - 1] ?? 0;
    },
    numPendingAcquires: () => 0,
    looks: () => looks,
  };
};

describe('a server that is told to stop', () => {
  it.each<[string, number[], number]>([
    ['at once where nobody works', [], 3],
    ['after a task is done', [1, 1], 5],
    ['not between two statements of one task', [1, 0, 0, 1], 7],
  ])('stops %s', async (_when, used, looks) => {
    const pool = poolOf(...used);
    expect([await untilIdle(pool, 1_000), pool.looks()]).toEqual([true, looks]);
  });

  it('waits for no longer than the grace', async () => {
    const pool = poolOf(...Array<number>(100).fill(1));
    expect([await untilIdle(pool, 50), pool.looks()]).toEqual([false, 3]);
    expect(await untilIdle({ numUsed: () => 0, numPendingAcquires: () => 1 }, 0)).toBe(false);
  });
});
