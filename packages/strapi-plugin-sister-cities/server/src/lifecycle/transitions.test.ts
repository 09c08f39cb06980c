import fc from 'fast-check';

import { valuesOf } from '../../../shared/vocabulary';

import { PROPOSED, sameState, stateOf } from './state';
import type { State } from './state';
import { isEnded, STEPS, transitionBetween } from './transitions';

const at = (designation: string | null, standing: string): State => ({ designation, standing });

describe('the transition between two states', () => {
  it.each([
    [PROPOSED, at('friendship_city', 'active'), 'designate_friendship'],
    [PROPOSED, at('sister_city', 'active'), 'designate_sister'],
    [PROPOSED, at(null, 'declined'), 'decline'],
    [PROPOSED, at(null, 'withdrawn'), 'withdraw'],
    [at('friendship_city', 'active'), at('sister_city', 'active'), 'change_friendship_to_sister'],
    [at('friendship_city', 'active'), at('friendship_city', 'suspended'), 'suspend'],
    [at('sister_city', 'active'), at('sister_city', 'suspended'), 'suspend'],
    [at('friendship_city', 'suspended'), at('friendship_city', 'active'), 'resume'],
    [at('sister_city', 'suspended'), at('sister_city', 'active'), 'resume'],
    [at('sister_city', 'active'), at('sister_city', 'emeritus'), 'make_emeritus'],
    [at('sister_city', 'suspended'), at('sister_city', 'emeritus'), 'make_emeritus'],
    [at('sister_city', 'emeritus'), at('sister_city', 'active'), 'reactivate'],
    [at('friendship_city', 'active'), at('friendship_city', 'terminated'), 'terminate'],
    [at('sister_city', 'suspended'), at('sister_city', 'terminated'), 'terminate'],
    [at('sister_city', 'emeritus'), at('sister_city', 'terminated'), 'terminate'],
  ])('from %j to %j is %s', (from, to, transition) => {
    expect(transitionBetween(from, to)).toBe(transition);
  });

  it.each([
    [
      'a friendship city is not made emeritus',
      at('friendship_city', 'active'),
      at('friendship_city', 'emeritus'),
    ],
    [
      'a sister city does not go back to friendship',
      at('sister_city', 'active'),
      at('friendship_city', 'active'),
    ],
    [
      'a suspended friendship city is resumed before it is made a sister',
      at('friendship_city', 'suspended'),
      at('sister_city', 'active'),
    ],
    ['a proposal is not suspended', PROPOSED, at(null, 'suspended')],
    ['what has ended does not begin again', at('sister_city', 'terminated'), at('sister_city', 'active')],
    ['what was declined stays declined', at(null, 'declined'), PROPOSED],
    ['an active one is not proposed again', at('sister_city', 'active'), PROPOSED],
  ])('does not exist: %s', (_, from, to) => {
    expect(transitionBetween(from, to)).toBeUndefined();
  });

  it('never leads out of the vocabulary, and never out of an ended state', () => {
    const states = fc.record({
      designation: fc.constantFrom(null, ...valuesOf('designation')),
      standing: fc.constantFrom(...valuesOf('standing')),
    });
    fc.assert(
      fc.property(states, (state) => {
        for (const step of STEPS.filter(({ from }) => from(state))) {
          const next = step.to(state);
          expect(isEnded(state.standing)).toBe(false);
          expect(valuesOf('standing')).toContain(next.standing);
          expect(sameState(next, state)).toBe(false);
        }
      }),
      { seed: 20261124 },
    );
  });
});

describe('a state', () => {
  it('is read of a record, blanks meaning nothing', () => {
    expect(stateOf({ designation: ' ', standing: 'active', title: 'x' })).toEqual({
      designation: null,
      standing: 'active',
    });
    expect(stateOf({})).toEqual({ designation: null, standing: null });
  });
});
