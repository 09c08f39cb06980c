import type { PastImport } from '../../../shared/import-desk/report';

import { isRunning, isUndoable } from './undoable';

const past = (token: string, changes: Partial<PastImport>): PastImport => ({
  token,
  name: 'cities.csv',
  actor: 'Casey',
  state: 'done',
  startedAt: '2026-01-15T10:00:00.000Z',
  undoneAt: null,
  counts: { made: 1, changed: 0, unchanged: 0, refused: 0 },
  obstacle: 'not-last',
  ...changes,
});

const loaded = (...value: PastImport[]) => ({ state: 'loaded', value }) as const;

describe('the list of imports', () => {
  it('offers the way back from the one that nothing stands in the way of', () => {
    const list = loaded(past('a', { obstacle: null }), past('b', {}));
    expect([isUndoable(list, 'a'), isUndoable(list, 'b'), isUndoable(list, 'c')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(isUndoable({ state: 'loading' }, 'a')).toBe(false);
  });

  it('is asked for again while one of them goes on', () => {
    expect(isRunning(loaded(past('a', { state: 'running' }), past('b', {})))).toBe(true);
    expect(isRunning(loaded(past('a', {}), past('b', { state: 'failed' })))).toBe(false);
    expect(isRunning({ state: 'failed' })).toBe(false);
  });
});
