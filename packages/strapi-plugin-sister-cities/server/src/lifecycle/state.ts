import { isValueOf } from '../../../shared/vocabulary';
import type { ValueOf } from '../../../shared/vocabulary';
import type { Values } from '../model/types';

/** Where a relationship stands. A proposal, and one that came to nothing, has no designation. */
export interface State {
  designation: string | null;
  standing: string | null;
}

export type Standing = ValueOf<'standing'>;

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** The state that a stored or submitted relationship tells. */
export const stateOf = ({ designation, standing }: Values): State => ({
  designation: textOrNull(designation),
  standing: textOrNull(standing),
});

export const sameState = (one: State, other: State): boolean =>
  one.designation === other.designation && one.standing === other.standing;

/** Standings of what was never designated. */
export const UNDESIGNATED: readonly string[] = ['proposed', 'declined', 'withdrawn'];
const DESIGNATED = ['active', 'suspended', 'emeritus', 'terminated'];

/** Whether a relationship can stand so at all: the states of the machine (domain 4.7). */
export const isPossible = ({ designation, standing }: State): boolean => {
  if (designation === null) return UNDESIGNATED.includes(standing ?? '');
  if (!isValueOf('designation', designation) || !DESIGNATED.includes(standing ?? '')) return false;
  return standing !== 'emeritus' || designation === 'sister_city';
};

/** What every proposal starts as. */
export const PROPOSED: State = { designation: null, standing: 'proposed' };

/** Since when the present designation holds, and when and why the relationship ended: what transitions date. */
export interface StandingDates {
  /** Partial date. */
  designatedOn: string | null;
  /** Partial date. */
  endedOn: string | null;
  /** A value of the vocabulary `endCause`. */
  endCause: string | null;
}

/** Where a relationship stands, and since when. */
export interface Life extends State {
  dates: StandingDates;
}

export const DATE_NAMES = ['designatedOn', 'endedOn', 'endCause'] as const;

/** The dates that a stored or submitted relationship tells. */
export const datesOf = ({ designatedOn, endedOn, endCause }: Values): StandingDates => ({
  designatedOn: textOrNull(designatedOn),
  endedOn: textOrNull(endedOn),
  endCause: textOrNull(endCause),
});

export const lifeOf = (record: Values): Life => ({ ...stateOf(record), dates: datesOf(record) });
