import { stateNow, undoObstacle } from './undoable';
import type { Undoable } from './undoable';

const HOUR = 3_600_000;
const NOW = new Date('2026-11-28T12:00:00Z');

const ago = (milliseconds: number): Date => new Date(NOW.getTime() - milliseconds);

const made = (changes: Partial<Undoable> = {}): Undoable => ({
  token: 'asked',
  state: 'done',
  actorId: 1,
  startedAt: ago(HOUR),
  undoneAt: null,
  ...changes,
});

const obstacle = (asked: Undoable, others: Undoable[] = []): unknown =>
  undoObstacle(asked, { now: NOW, actorId: 1, own: [asked, ...others] });

describe('an import', () => {
  it.each<[string, Undoable, Undoable[], unknown]>([
    ['of one’s own, the last one', made(), [], null],
    ['exactly a day old', made({ startedAt: ago(24 * HOUR) }), [], null],
    ['a moment older than a day', made({ startedAt: ago(24 * HOUR + 1) }), [], 'too-late'],
    ['of somebody else', made({ actorId: 2 }), [], 'not-own'],
    ['that is undone', made({ undoneAt: NOW }), [], 'undone'],
    ['that failed', made({ state: 'failed' }), [], 'not-done'],
    ['that is running', made({ state: 'running' }), [], 'not-done'],
    ['with a later one', made(), [made({ token: 'b', startedAt: ago(1) })], 'not-last'],
    [
      'with a later one that is undone',
      made(),
      [made({ token: 'b', startedAt: ago(1), undoneAt: NOW })],
      null,
    ],
    [
      'with a later one that failed',
      made(),
      [made({ token: 'b', startedAt: ago(1), state: 'failed' })],
      null,
    ],
    ['with an earlier one', made(), [made({ token: 'b', startedAt: ago(2 * HOUR) })], null],
  ])('%s: what keeps it from being undone', (_name, asked, others, expected) => {
    expect(obstacle(asked, others)).toBe(expected);
  });

  it.each([
    ['running', 600_000, 'running'],
    ['running', 600_001, 'failed'],
    ['done', 600_001, 'done'],
  ] as const)('that says %s for %d ms is %s', (state, milliseconds, expected) => {
    expect(stateNow(state, ago(milliseconds), NOW)).toBe(expected);
  });
});
