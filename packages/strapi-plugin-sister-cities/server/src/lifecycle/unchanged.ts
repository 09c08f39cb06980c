import { labelOf } from '../../../shared/vocabulary';
import { quoted } from '../model/problem';
import type { Problem } from '../model/types';

import { DATE_NAMES } from './state';
import type { StandingDates, State } from './state';
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

const WHO_WRITES: Readonly<Record<(typeof DATE_NAMES)[number], string>> = {
  designatedOn: 'a designation dates itself',
  endedOn: 'the transition terminate dates the end',
  endCause: 'the transition terminate tells why it ended',
};

/** The dates of designation and end belong to the history as well: what was entered wrongly is corrected there. */
export const refusedDates = (stored: StandingDates, wanted: StandingDates): Problem[] =>
  DATE_NAMES.filter((name) => stored[name] !== wanted[name]).map((name) => ({
    path: [name],
    message: `${name} is ${quoted(wanted[name] ?? 'empty')}, and on record it is ${stored[name] ?? 'empty'}. Expected no change here: ${WHO_WRITES[name]}; use the transition correct (${labelOf('decisionClassification', 'correct')}) to mend it.`,
    value: wanted[name],
  }));
