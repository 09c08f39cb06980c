import { earliestDay, latestDay } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';
import { JUSTIFICATION_LENGTH } from '../../../shared/transition-request';
import type { TransitionRequest } from '../../../shared/transition-request';
import { needsDecision, needsReason } from '../../../shared/transition-rules';
import type { Day } from '../computed/calendar';
import { effectOf } from '../computed/log';
import { problem, quoted } from '../model/problem';
import type { Problem, Values } from '../model/types';

import type { Transition } from './transitions';

/**
 * Whether a request moves the relationship on: a body that has to decide said yes. A vote that failed, was tabled or
 * is pending is kept on record and changes nothing (P29).
 */
export const takesEffect = ({ transition, result }: TransitionRequest): boolean =>
  transition !== 'correct' && (result === 'pass' || (result === undefined && !needsDecision(transition)));

type Demand = Readonly<Partial<Record<keyof TransitionRequest, string>>>;

/** What a transition is told with, beside its reason. */
const DEMANDS: Readonly<Partial<Record<Transition, Demand>>> = {
  suspend: { publicNotice: 'what visitors read while the relationship is suspended' },
  terminate: { endCause: 'the main cause of its end' },
  correct: { reason: 'what was wrong', corrects: 'the key of the entry that is corrected' },
};

const demandOf = (transition: Transition): Demand => ({
  ...(needsReason(transition) ? { reason: 'why, in words for the public' } : {}),
  ...DEMANDS[transition],
});

const missing = (request: TransitionRequest): Problem[] => {
  const given: Values = { ...request };
  return Object.entries(demandOf(request.transition)).flatMap(([name, expected]) =>
    given[name] === undefined ? [problem([name], null, expected)] : [],
  );
};

const undecided = (request: TransitionRequest): Problem[] =>
  needsDecision(request.transition) && request.result === undefined
    ? [problem(['result'], null, 'how the body decided: this transition needs a decision')]
    : [];

/** A problem with when the request takes effect, at the field that says so. */
const misdated = (request: TransitionRequest, rest: string): Problem => {
  const name = request.effectiveOn === undefined ? 'decidedOn' : 'effectiveOn';
  const on = effectOf(request);
  return { path: [name], message: `${name} is ${quoted(on)}, ${rest}`, value: on };
};

const stillToCome = (request: TransitionRequest, today: Day): Problem[] => {
  const first = earliestDay(effectOf(request) ?? '');
  if (first === undefined || first <= today) return [];
  return [
    misdated(
      request,
      `which is still to come (today is ${today}). Expected a day that has come: record the vote as pending now, and make the transition on that day.`,
    ),
  ];
};

const outOfOrder = (request: TransitionRequest, previous: PartialDate | null): Problem[] => {
  const last = latestDay(effectOf(request) ?? '');
  const before = earliestDay(previous ?? '');
  if (last === undefined || before === undefined || last >= before) return [];
  return [
    misdated(
      request,
      `before the last change of the relationship on ${quoted(previous)}. Expected the same date or a later one: a decision of the past is recorded without changing where the relationship stands.`,
    ),
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
  return [
    ...undecided(request),
    ...(isEffective || request.transition === 'correct' ? missing(request) : []),
    ...(isEffective ? stillToCome(request, moment.today) : []),
    ...(isEffective ? outOfOrder(request, moment.previousChangeOn) : []),
    ...unjustified(request),
  ];
};
