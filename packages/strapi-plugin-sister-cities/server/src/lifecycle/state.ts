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

/** What every proposal starts as. */
export const PROPOSED: State = { designation: null, standing: 'proposed' };
