import type { PastImport } from '../../../shared/import-desk/report';
import type { Loaded } from '../loading/use-loaded';

/** Whether an import can be undone by whoever looks at the list, as far as it is known. */
export const isUndoable = (past: Loaded<PastImport[]>, token: string): boolean =>
  past.state === 'loaded' && past.value.some((each) => each.token === token && each.obstacle === null);

/** Whether the list has one whose end is still to come, as far as it is known. */
export const isRunning = (past: Loaded<PastImport[]>): boolean =>
  past.state === 'loaded' && past.value.some(({ state }) => state === 'running');
