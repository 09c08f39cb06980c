import type { Check } from './eligibility';
import type { ValueOf } from './vocabulary';

/** Everything that an entry of a history can tell. */
type Decision = ValueOf<'decisionClassification'>;

/** Transitions that a body decides (domain 4.7); what is proposed is declined or withdrawn without one. */
const DECIDED: readonly Decision[] = [
  'designate_friendship',
  'designate_sister',
  'change_friendship_to_sister',
  'suspend',
  'resume',
  'make_emeritus',
  'reactivate',
  'terminate',
];

/** Whether a body has to decide, and to have said yes. */
export const needsDecision = (decision: Decision): boolean => DECIDED.includes(decision);

const REASONED: readonly Decision[] = ['suspend', 'resume', 'reactivate', 'terminate', 'decline'];

/** Whether a transition is told with a reason, in words for the public. */
export const needsReason = (decision: Decision): boolean => REASONED.includes(decision);

const DESIGNATING: readonly Decision[] = [
  'designate_friendship',
  'designate_sister',
  'change_friendship_to_sister',
];

/** Whether a transition gives a designation, and dates it. */
export const designates = (decision: Decision): boolean => DESIGNATING.includes(decision);

const NOT_OF_THE_PAST: readonly Decision[] = ['record_existing', 'correct'];

/** Whether it can be entered as a decision of the past: not how a relationship enters, and not what mends its record. */
export const canBeOfThePast = (decision: Decision): boolean => !NOT_OF_THE_PAST.includes(decision);

/** Whether a check stands in the way of a transition: it blocks, and is not met or not known. */
export const isInTheWay = ({ severity, ok }: Pick<Check, 'severity' | 'ok'>): boolean =>
  severity === 'block' && ok !== true;
