import { UNDO_HOURS } from '../../../shared/import-desk/report';
import type { ImportState, UndoObstacle } from '../../../shared/import-desk/report';

/** What is known of an import itself, and not of its records or of the role of whoever asks. */
export type ImportObstacle = Exclude<UndoObstacle, 'not-allowed' | 'unreadable'>;

/** What the rule reads of an import. */
export interface Undoable {
  token: string;
  state: ImportState;
  actorId: number;
  startedAt: Date;
  undoneAt: Date | null;
}

const HOUR = 3_600_000;

export interface UndoContext {
  now: Date;
  actorId: number;
  /** The imports of whoever asks, in any order. */
  own: readonly Undoable[];
}

/** The last of somebody's imports that is still there. */
const lastOf = (own: readonly Undoable[]): Undoable | undefined =>
  own
    .filter(({ state, undoneAt }) => state === 'done' && undoneAt === null)
    .reduce<Undoable | undefined>(
      (last, each) => (last && last.startedAt.getTime() >= each.startedAt.getTime() ? last : each),
      undefined,
    );

/** Why somebody cannot undo an import; `null` where they can. Only one's own last one, within the day. */
export const undoObstacle = (asked: Undoable, { now, actorId, own }: UndoContext): ImportObstacle | null => {
  if (asked.undoneAt !== null) return 'undone';
  if (asked.state !== 'done') return 'not-done';
  if (asked.actorId !== actorId) return 'not-own';
  if (now.getTime() - asked.startedAt.getTime() > UNDO_HOURS * HOUR) return 'too-late';
  return lastOf(own)?.token === asked.token ? null : 'not-last';
};

const RUNNING_FOR_LONG = 10 * 60_000;

/** A server that died leaves an import behind that says it runs; its transaction died with it. */
export const stateNow = (state: ImportState, startedAt: Date, now: Date): ImportState =>
  state === 'running' && now.getTime() - startedAt.getTime() > RUNNING_FOR_LONG ? 'failed' : state;
