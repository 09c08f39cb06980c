import { isPossible, sameState } from './state';
import type { State } from './state';
import { stateAfter } from './transitions';
import type { Transition } from './transitions';

/** What a replay reads of an entry of the history. */
export interface ReplayedEntry {
  sequence: number;
  transition: Transition;
  from: State;
  to: State;
}

/** Something in a history that cannot have happened. */
export interface Flaw {
  sequence: number;
  message: string;
}

const NOWHERE: State = { designation: null, standing: null };

const words = ({ designation, standing }: State): string =>
  `${designation ?? 'no designation'}, ${standing ?? 'no standing'}`;

const isEntry = (transition: Transition): boolean =>
  transition === 'propose' || transition === 'record_existing';

const flawOf = (entry: ReplayedEntry, before: State, place: number): string | undefined => {
  const { sequence, transition, from, to } = entry;
  if (sequence !== place) return `is entry ${String(sequence)}, and stands in place ${String(place)}`;
  if (!sameState(from, before)) return `begins at ${words(from)}, after ${words(before)}`;
  // A proposal of the past may be entered later; it leaves the state as it is.
  if (isEntry(transition) && place > 1 && !sameState(from, to))
    return 'enters a relationship that is on record already';
  if (isEntry(transition) && place === 1) return undefined;
  if (place === 1) return 'is the first, and enters nothing';
  // A vote that failed, one of the past, an amendment and a correction of facts leave the state as it is.
  if (sameState(from, to) || (transition === 'correct' && isPossible(to))) return undefined;
  const expected = stateAfter(transition, from);
  if (!expected) return `is ${transition}, which does not lead on from ${words(from)}`;
  return sameState(expected, to) ? undefined : `is ${transition}, and ends at ${words(to)}`;
};

/** Where a history leads, entry by entry, and every flaw in it. An empty history leads nowhere. */
export const replay = (entries: readonly ReplayedEntry[]): { state: State; flaws: Flaw[] } => {
  let state = NOWHERE;
  const flaws: Flaw[] = [];
  entries.forEach((entry, index) => {
    const flaw = flawOf(entry, state, index + 1);
    if (flaw !== undefined) flaws.push({ sequence: entry.sequence, message: `Entry ${flaw}.` });
    state = entry.to;
  });
  return { state, flaws };
};
