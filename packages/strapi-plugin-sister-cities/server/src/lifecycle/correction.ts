import type { TransitionRequest } from '../../../shared/transition-request';
import { problem } from '../model/problem';
import type { Problem } from '../model/types';

import { DATE_NAMES, isPossible, sameState } from './state';
import type { Life, StandingDates, State } from './state';

/** What a correction reads of an entry of the history. */
export interface CorrectableEntry {
  key: string;
  from: State;
  to: Life;
}

const NO_DATES: StandingDates = { designatedOn: null, endedOn: null, endCause: null };

const before = (history: readonly CorrectableEntry[], index: number): Life => ({
  designation: history[index]?.from.designation ?? null,
  standing: history[index]?.from.standing ?? null,
  dates: history[index - 1]?.to.dates ?? NO_DATES,
});

/** The place of the entry that last changed where the relationship stands. */
const lastChange = (history: readonly CorrectableEntry[]): number =>
  history.findLastIndex(({ from, to }) => !sameState(from, to));

/** The place of the entry that gave the present designation, or the end. */
const givenBy = (history: readonly CorrectableEntry[], name: keyof StandingDates): number =>
  name === 'designatedOn'
    ? history.findLastIndex(({ from, to }) => from.designation !== to.designation)
    : history.findLastIndex(({ from, to }) => from.standing !== to.standing);

const refusal = (path: string, found: unknown, expected: string): Problem[] => [
  problem([path], found, expected),
];

const corrected = (
  request: TransitionRequest,
  history: readonly CorrectableEntry[],
  index: number,
  now: Life,
): Life | Problem[] => {
  const { restore, designation = null, standing, corrects } = request;
  if (restore !== true && standing === undefined) {
    return designation === null ? now : refusal('standing', null, 'a standing beside the designation');
  }
  if (restore === true && standing !== undefined)
    return refusal('standing', standing, 'nothing: the entry is taken back');
  const last = lastChange(history);
  if (index !== last)
    return refusal(
      'corrects',
      corrects,
      `the entry that last changed the relationship, ${history[last]?.key ?? ''}`,
    );
  if (restore === true) {
    return index === 0
      ? refusal('restore', true, 'no first entry: a relationship that was entered by mistake is deleted')
      : before(history, index);
  }
  const state = { designation, standing: standing ?? null };
  return isPossible(state)
    ? { ...state, dates: now.dates }
    : refusal('standing', standing, 'a standing that goes with the designation');
};

/** A date is corrected in the entry that gave it, or together with what should have been recorded instead. */
const misplaced = (
  request: TransitionRequest,
  history: readonly CorrectableEntry[],
  index: number,
): Problem[] =>
  DATE_NAMES.filter((name) => request[name] !== undefined && request.standing === undefined)
    .filter((name) => givenBy(history, name) !== index)
    .map((name) =>
      problem(
        [name],
        request[name],
        `nothing here: the entry ${history[givenBy(history, name)]?.key ?? ''} gave it, and is the one to correct`,
      ),
    );

const undated = (life: Life, { designatedOn, endedOn, endCause }: TransitionRequest): Problem[] => {
  if (life.designation === null && designatedOn !== undefined)
    return refusal('designatedOn', designatedOn, 'nothing: it has no designation');
  if (life.standing === 'terminated') {
    return [
      ...((endedOn ?? life.dates.endedOn) === null ? refusal('endedOn', null, 'when it ended') : []),
      ...((endCause ?? life.dates.endCause) === null ? refusal('endCause', null, 'why it ended') : []),
    ];
  }
  if ((endedOn ?? endCause) === undefined) return [];
  const name = endedOn === undefined ? 'endCause' : 'endedOn';
  return refusal(name, endedOn ?? endCause, 'nothing: it has not ended');
};

const withDates = (life: Life, { designatedOn, endedOn, endCause }: TransitionRequest): Life => {
  const isOver = life.standing === 'terminated';
  const { dates } = life;
  return {
    ...life,
    dates: {
      designatedOn: life.designation === null ? null : (designatedOn ?? dates.designatedOn),
      endedOn: isOver ? (endedOn ?? dates.endedOn) : null,
      endCause: isOver ? (endCause ?? dates.endCause) : null,
    },
  };
};

/**
 * How a relationship stands once a mistake of its history is corrected. The mistaken entry stays; the correction is one
 * more. A date is corrected in the entry that gave it; where the relationship stands, in the last entry that changed it
 * only, because what was decided since was decided on that ground.
 */
export const lifeCorrected = (
  request: TransitionRequest,
  history: readonly CorrectableEntry[],
): Life | Problem[] => {
  const index = history.findIndex(({ key }) => key === request.corrects);
  const now = history.at(-1)?.to;
  if (index < 0 || !now) return refusal('corrects', request.corrects, 'the key of an entry of this history');
  const life = corrected(request, history, index, now);
  if (Array.isArray(life)) return life;
  const problems = [...undated(life, request), ...misplaced(request, history, index)];
  return problems.length > 0 ? problems.slice(0, 1) : withDates(life, request);
};
