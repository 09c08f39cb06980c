import { ConflictError } from '../conflict-error';
import { problem, quoted } from '../model/problem';

/** What somebody is told who decided on a history that others have gone on with: `seen` entries then, `now` by now. */
export const historyGrew = (seen: unknown, now: number): ConflictError =>
  new ConflictError(
    `The history of this relationship has ${String(now)} entries by now, and ${quoted(seen)} when you looked. Expected nobody to have changed it since: look at it again, and decide then.`,
    { errors: [problem(['sequence'], seen, String(now))], sequence: now },
  );
