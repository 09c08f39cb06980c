import type { PartialDate } from '../../../shared/partial-date';
import { designates } from '../../../shared/transition-rules';

import type { Life, StandingDates } from './state';
import { stateAfter } from './transitions';
import type { Step, Transition } from './transitions';

/** What a transition is made with, beside its name. */
export interface Circumstances {
  /** When it takes effect. */
  on: PartialDate | null;
  /** A value of the vocabulary `endCause`. */
  endCause?: string | null;
}

const datesAfter = (
  transition: Step,
  dates: StandingDates,
  { on, endCause }: Circumstances,
): StandingDates => {
  if (designates(transition)) return { ...dates, designatedOn: on };
  if (transition === 'terminate') return { ...dates, endedOn: on, endCause: endCause ?? null };
  return dates;
};

/**
 * How a relationship stands after a transition (domain 4.7): a designation is dated, and an end is dated and told why.
 * `undefined` where the transition does not exist. The date of the first agreement is kept (P29).
 */
export const lifeAfter = (transition: Step, life: Life, circumstances: Circumstances): Life | undefined => {
  const state = stateAfter(transition, life);
  return state && { ...state, dates: datesAfter(transition, life.dates, circumstances) };
};

/**
 * Whether a transition says since when the two cities are tied, where nobody has said so yet: the first designation
 * does, and a later one keeps what is on file (P29).
 */
export const establishes = (transition: Transition): boolean =>
  transition === 'designate_friendship' || transition === 'designate_sister';
