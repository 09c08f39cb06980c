import { labelOf } from '../../../shared/vocabulary';
import { quoted } from '../model/problem';
import type { Problem } from '../model/types';

import type { State } from './state';
import { transitionBetween } from './transitions';

const advice = (stored: State, wanted: State): string => {
  const transition = transitionBetween(stored, wanted);
  return transition === undefined
    ? 'no transition leads there'
    : `use the transition ${transition} (${labelOf('decisionClassification', transition)})`;
};

/**
 * Why a write that is no transition is refused: designation and standing change by transitions only, so that the
 * history tells of every change. A write that repeats what is stored changes nothing and passes.
 */
export const refusedChange = (stored: State, wanted: State): Problem[] =>
  (['designation', 'standing'] as const)
    .filter((name) => stored[name] !== wanted[name])
    .map((name) => ({
      path: [name],
      message: `${name} is ${quoted(wanted[name] ?? 'empty')}, and on record it is ${stored[name] ?? 'empty'}. Expected no change here: ${advice(stored, wanted)}.`,
      value: wanted[name],
    }));
