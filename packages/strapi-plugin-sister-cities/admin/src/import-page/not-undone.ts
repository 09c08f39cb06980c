import { answerIn, isAnswerLost } from '../settings/refusal';
import type { Say } from '../translations/message';

/** Why an import was not undone, as far as it is known. */
export type NotUndone =
  | { kind: 'refused'; message: string }
  /** Nobody answered: it may have been undone. */
  | { kind: 'unknown' };

export const notUndone = (thrown: unknown): NotUndone =>
  isAnswerLost(thrown) ? { kind: 'unknown' } : { kind: 'refused', message: answerIn(thrown).message };

/** The same in words. */
export const notUndoneWords = (why: NotUndone, say: Say): { headline: string; reason: string } =>
  why.kind === 'unknown'
    ? { headline: say('import.undo-unknown'), reason: say('import.undo-unknown-hint') }
    : { headline: say('import.not-undone'), reason: why.message };
