import type { TransitionRequest } from '../../../shared/transition-request';
import type { Values } from '../model/types';

/** What people tell of a decision; everything else of an entry is the server's. */
export const DETAILS = [
  'body',
  'identifier',
  'decidedOn',
  'effectiveOn',
  'result',
  'votesYes',
  'votesNo',
  'votesAbstain',
  'votesAbsent',
  'motionText',
  'reason',
  'sourceUrl',
  'source',
  'corrects',
] as const satisfies readonly (keyof TransitionRequest)[];

/** The details in what somebody sent. */
export const detailsOf = (sent: Values | TransitionRequest): Values => {
  const values: Values = { ...sent };
  return Object.fromEntries(
    DETAILS.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
};
