import { earliestDay, latestDay } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';
import { JUSTIFICATION_LENGTH } from '../../../shared/transition-request';
import type { TransitionRequest } from '../../../shared/transition-request';
import type { Day } from '../computed/calendar';
import { problem, quoted } from '../model/problem';
import type { Problem } from '../model/types';

import type { Transition } from './transitions';

/** Transitions that a body decides (domain 4.7); what is proposed is declined or withdrawn without one. */
const DECIDED: readonly Transition[] = [
  'designate_friendship',
  'designate_sister',
  'change_friendship_to_sister',
  'suspend',
  'resume',
  'make_emeritus',
  'reactivate',
  'terminate',
];

export const needsDecision = (transition: Transition): boolean => DECIDED.includes(transition);

/**
 * Whether a request moves the relationship on: a body that has to decide said yes. A vote that failed, was tabled or
 * is pending is kept on record and changes nothing (P29).
 */
export const takesEffect = ({ transition, result }: TransitionRequest): boolean =>
  transition !== 'correct' && (result === 'pass' || (result === undefined && !needsDecision(transition)));

/** When a request takes effect. */
export const effectiveDate = ({ effectiveOn, decidedOn }: TransitionRequest): PartialDate | null =>
  effectiveOn ?? decidedOn ?? null;

type Demand = Readonly<Partial<Record<keyof TransitionRequest, string>>>;

const REASON = 'why, in words for the public';

/** What each transition is told with. */
const DEMANDS: Readonly<Partial<Record<Transition, Demand>>> = {
  suspend: { reason: REASON, publicNotice: 'what visitors read while the relationship is suspended' },
  resume: { reason: REASON },
  reactivate: { reason: REASON },
  terminate: { reason: REASON, endCause: 'the main cause of its end' },
  decline: { reason: REASON },
  correct: { reason: 'what was wrong', corrects: 'the key of the entry that is corrected' },
};

const isGiven = (value: unknown): boolean => value !== undefined;

const missing = (request: TransitionRequest, demand: Demand): Problem[] =>
  Object.entries(demand).flatMap(([name, expected]) =>
    Object.entries(request).some(([field, value]) => field === name && isGiven(value))
      ? []
      : [problem([name], null, expected)],
  );

const undecided = (request: TransitionRequest): Problem[] =>
  needsDecision(request.transition) && request.result === undefined
    ? [problem(['result'], null, 'how the body decided: this transition needs a decision')]
    : [];

const stillToCome = (request: TransitionRequest, today: Day): Problem[] => {
  const on = effectiveDate(request);
  const first = on === null ? undefined : earliestDay(on);
  if (on === null || first === undefined || first <= today) return [];
  const name = request.effectiveOn === undefined ? 'decidedOn' : 'effectiveOn';
  return [
    {
      path: [name],
      message: `${name} is ${on}, which is still to come (today is ${today}). Expected a day that has come: record the vote as pending now, and make the transition on that day.`,
      value: on,
    },
  ];
};

const outOfOrder = (request: TransitionRequest, previous: PartialDate | null): Problem[] => {
  const on = effectiveDate(request);
  const last = on === null ? undefined : latestDay(on);
  const before = previous === null ? undefined : earliestDay(previous);
  if (last === undefined || before === undefined || last >= before) return [];
  const name = request.effectiveOn === undefined ? 'decidedOn' : 'effectiveOn';
  return [
    {
      path: [name],
      message: `${name} is ${quoted(on)}, before the last change of the relationship on ${quoted(previous)}. Expected the same date or a later one: a decision of the past is recorded without changing where the relationship stands.`,
      value: on,
    },
  ];
};

const unjustified = ({ overrideJustification: words }: TransitionRequest): Problem[] =>
  words !== undefined && words.length < JUSTIFICATION_LENGTH
    ? [
        problem(
          ['overrideJustification'],
          words,
          `at least ${String(JUSTIFICATION_LENGTH)} characters that say why the rules are set aside`,
        ),
      ]
    : [];

/** The day it is, and when the relationship last changed. */
export interface Moment {
  today: Day;
  previousChangeOn: PartialDate | null;
}

/** What a request lacks or contradicts, before the rules of the city are asked. */
export const requestProblems = (request: TransitionRequest, moment: Moment): Problem[] => {
  const isEffective = takesEffect(request);
  const demand = isEffective || request.transition === 'correct' ? DEMANDS[request.transition] : undefined;
  return [
    ...undecided(request),
    ...missing(request, demand ?? {}),
    ...(isEffective ? stillToCome(request, moment.today) : []),
    ...(isEffective ? outOfOrder(request, moment.previousChangeOn) : []),
    ...unjustified(request),
  ];
};
