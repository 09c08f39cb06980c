import type { Problem, Values } from '../model/types';

import { PROPOSED, stateOf, UNDESIGNATED } from './state';
import type { State } from './state';
import type { Transition } from './transitions';

export interface Entry {
  transition: Extract<Transition, 'propose' | 'record_existing'>;
  state: State;
}

/**
 * How a new relationship enters: with a designation and a standing it exists already and is recorded as it is; without
 * them it is proposed.
 */
export const entryOf = (record: Values): Entry => {
  const state = stateOf(record);
  const isProposal = state.designation === null && (state.standing ?? 'proposed') === 'proposed';
  return isProposal ? { transition: 'propose', state: PROPOSED } : { transition: 'record_existing', state };
};

/** An existing relationship enters with the source that tells of it. */
export const existingHasSource = (record: Values): Problem[] => {
  const { source } = record;
  if (entryOf(record).transition === 'propose') return [];
  if (typeof source === 'string' && source.trim() !== '') return [];
  return [
    {
      path: ['source'],
      message:
        'source is empty. Expected where it is written down that this relationship exists; a proposal is entered without designation and standing.',
      value: null,
    },
  ];
};

/** A designation and a standing go together; only what was never decided has none. */
export const designationFitsStanding = (record: Values): Problem[] => {
  const { designation, standing } = stateOf(record);
  if (standing === null) {
    if (designation === null) return [];
    return [
      {
        path: ['standing'],
        message: `standing is empty while designation is ${designation}. Expected both for a relationship that exists, or neither for a proposal.`,
        value: null,
      },
    ];
  }
  if (UNDESIGNATED.includes(standing)) {
    if (designation === null) return [];
    return [
      {
        path: ['designation'],
        message: `designation is ${designation} while standing is ${standing}. Expected no designation before the relationship is designated.`,
        value: designation,
      },
    ];
  }
  if (standing === 'emeritus' && designation === 'friendship_city') {
    return [
      {
        path: ['standing'],
        message:
          'standing is emeritus while designation is friendship_city. Expected a sister city: a friendship city without contact ends.',
        value: standing,
      },
    ];
  }
  if (designation !== null) return [];
  return [
    {
      path: ['designation'],
      message: `designation is empty while standing is ${standing}. Expected both for a relationship that exists, or neither for a proposal.`,
      value: null,
    },
  ];
};
