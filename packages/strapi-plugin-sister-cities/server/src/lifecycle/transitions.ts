import type { TransitionName } from '../../../shared/eligibility';
import type { ValueOf } from '../../../shared/vocabulary';

import { sameState } from './state';
import type { State } from './state';

export type Transition = ValueOf<'decisionClassification'>;

/** A transition that leads from one state to another; the others tell of an entry, or leave the state as it is. */
export type Step = TransitionName;

interface Edge {
  transition: Step;
  from: (state: State) => boolean;
  to: (state: State) => State;
}

/** Standings from which nothing leads on. */
export const ENDED: readonly string[] = ['terminated', 'declined', 'withdrawn'];

/** An ended relationship stays on record, and a new one of the same two cities may follow it. */
export const isEnded = (standing: unknown): boolean =>
  typeof standing === 'string' && ENDED.includes(standing);

const standing =
  (...allowed: string[]) =>
  (state: State): boolean =>
    allowed.includes(state.standing ?? '');

const as =
  (next: string) =>
  (state: State): State => ({ ...state, standing: next });

const designated = (designation: string) => (): State => ({ designation, standing: 'active' });

const sister =
  (...allowed: string[]) =>
  (state: State): boolean =>
    state.designation === 'sister_city' && standing(...allowed)(state);

/** The life of a relationship (P20, P29; domain 4.7): which transition leads from where to where. */
export const STEPS: readonly Edge[] = [
  { transition: 'designate_friendship', from: standing('proposed'), to: designated('friendship_city') },
  { transition: 'designate_sister', from: standing('proposed'), to: designated('sister_city') },
  { transition: 'decline', from: standing('proposed'), to: as('declined') },
  { transition: 'withdraw', from: standing('proposed'), to: as('withdrawn') },
  {
    transition: 'change_friendship_to_sister',
    from: (state) => state.designation === 'friendship_city' && standing('active')(state),
    to: designated('sister_city'),
  },
  { transition: 'suspend', from: standing('active'), to: as('suspended') },
  { transition: 'resume', from: standing('suspended'), to: as('active') },
  { transition: 'make_emeritus', from: sister('active', 'suspended'), to: as('emeritus') },
  { transition: 'reactivate', from: sister('emeritus'), to: as('active') },
  {
    transition: 'terminate',
    from: standing('active', 'suspended', 'emeritus'),
    to: as('terminated'),
  },
];

/** Every transition that leads from one state to another, once. */
export const STEP_NAMES: readonly Step[] = [...new Set(STEPS.map(({ transition }) => transition))];

/** The transitions that lead on from a state: none from one that has ended. */
export const transitionsFrom = (state: State): Step[] =>
  STEPS.filter(({ from }) => from(state)).map(({ transition }) => transition);

/** What rules are asked about from a state: those, and of a proposal whether it may be one. */
export const stepsFrom = (state: State): ('propose' | Step)[] => [
  ...(state.standing === 'proposed' ? (['propose'] as const) : []),
  ...transitionsFrom(state),
];

/** Where a transition leads from a state; `undefined` where it does not exist there. */
export const stateAfter = (transition: Transition, state: State): State | undefined =>
  STEPS.find((edge) => edge.transition === transition && edge.from(state))?.to(state);

/** The transition that leads from one state to another, if there is one. */
export const transitionBetween = (from: State, to: State): Step | undefined =>
  STEPS.find((step) => step.from(from) && sameState(step.to(from), to))?.transition;
