import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { Check, Eligibility } from '../../../shared/eligibility';
import { latestDay } from '../../../shared/partial-date';
import type { Policy } from '../../../shared/policy';
import type { TransitionRequest } from '../../../shared/transition-request';
import { isInTheWay } from '../../../shared/transition-rules';
import { labelOf } from '../../../shared/vocabulary';
import type { Clock } from '../clock';
import type { Day } from '../computed/calendar';
import { effectOf } from '../computed/log';
import { questionOf } from '../eligibility/check';
import { decisionBodyOf } from '../eligibility/checks/decision-body';
import { evaluate } from '../eligibility/evaluate';
import { loadFacts } from '../eligibility/load-facts';
import { problem } from '../model/problem';
import { problemsError, refuseIfAny } from '../problems-error';

import type { Outcome } from './columns';
import { lifeCorrected } from './correction';
import { establishes, lifeAfter } from './effects';
import type { Entry } from './history';
import { logged } from './logged';
import { takesEffect } from './request-rules';
import type { Life } from './state';
import { transitionsFrom } from './transitions';
import type { Step } from './transitions';

/** Who makes a transition, and in which language the rules explain themselves. */
export interface Conduct {
  clock: Clock;
  /** Whether the person may set the rules aside. */
  mayOverride: boolean;
  locale: string;
  /** A check as the person may read it; what is put on record is whole. */
  shown: (check: Check) => Check;
}

/** A request, and what it is judged by. */
export interface Case {
  relationshipDocumentId: string;
  request: TransitionRequest;
  history: readonly Entry[];
  policy: Policy;
  today: Day;
}

const refuseUnlessPossible = (transition: Step, life: Life): void => {
  const possible = transitionsFrom(life);
  if (possible.includes(transition)) return;
  const ways = possible.map((each) => `${each} (${labelOf('decisionClassification', each)})`).join(', ');
  refuseIfAny([
    {
      path: ['transition'],
      message: `transition is ${transition}, which does not lead on from ${life.designation ?? 'no designation'}, ${life.standing ?? 'no standing'}. Expected ${ways === '' ? 'none: the relationship has ended, and a new one may follow it' : `one of ${ways}`}.`,
      value: transition,
    },
  ]);
};

const withoutPermission = (): errors.PolicyError =>
  new errors.PolicyError(
    'Setting the rules aside needs a permission that you do not have. Expected the rules to be met, or a Program Director to make this transition.',
  );

/** An override where there is nothing to set aside is a misunderstanding, and is told so. */
const refuseOverride = ({ overrideJustification }: TransitionRequest, why: string): void => {
  if (overrideJustification !== undefined)
    refuseIfAny([problem(['overrideJustification'], overrideJustification, `nothing: ${why}`)]);
};

const NO_RULE = 'no rule stands in the way';

const guard = (
  { checks }: Eligibility,
  request: TransitionRequest,
  { mayOverride, shown }: Conduct,
): void => {
  const unmet = checks.filter(isInTheWay);
  if (unmet.length === 0) {
    refuseOverride(request, NO_RULE);
    return;
  }
  if (request.overrideJustification === undefined) {
    throw problemsError(
      unmet
        .map(shown)
        .map(({ code, reason, actual }) => ({ path: ['checks', code], message: reason, value: actual })),
    );
  }
  if (!mayOverride) throw withoutPermission();
};

const outcomeOf = (life: Life): Outcome => ({
  life,
  establishedOn: null,
  noLongerEstablishedOn: null,
  takenBackOn: null,
});

/** What goes with an entry that the request takes back: the dates that it gave. */
const takenBack = ({ corrects, restore }: TransitionRequest, history: readonly Entry[]): Partial<Outcome> => {
  const entry = history.find(({ key }) => key === corrects);
  if (restore !== true || !entry) return {};
  return {
    noLongerEstablishedOn: establishes(entry.transition) ? entry.to.dates.designatedOn : null,
    takenBackOn: effectOf(logged(entry.row)),
  };
};

/**
 * A correction that records another state than was recorded goes past votes and rules, so it is an override: with the
 * permission for that, and a justification. Taking an entry back, or mending its facts, needs neither.
 */
const guardCorrection = (request: TransitionRequest, mayOverride: boolean): void => {
  const { standing, overrideJustification } = request;
  if (standing === undefined) {
    refuseOverride(request, NO_RULE);
    return;
  }
  if (overrideJustification === undefined)
    refuseIfAny([
      problem(
        ['overrideJustification'],
        null,
        'why another state is recorded without a vote, in 20 characters or more',
      ),
    ]);
  if (!mayOverride) throw withoutPermission();
};

interface Judged {
  eligibility: Eligibility | null;
  outcome: Outcome;
}

/**
 * How a relationship stands after a request, and what the rules of the city say to it. Nothing is written.
 * @throws ValidationError with every rule that is not met; PolicyError for an override without the permission.
 */
export const judge = async (
  strapi: Core.Strapi,
  { relationshipDocumentId, request, history, policy, today }: Case,
  how: Conduct,
): Promise<Judged> => {
  const now = history.at(-1)?.to;
  if (!now) throw new errors.NotFoundError('There is no such relationship.');
  const { transition } = request;
  const { locale } = how;
  if (transition === 'correct') {
    const life = lifeCorrected(request, history);
    if (Array.isArray(life)) throw problemsError(life);
    guardCorrection(request, how.mayOverride);
    return {
      eligibility: null,
      outcome: { ...outcomeOf(life), ...takenBack(request, history) },
    };
  }
  refuseUnlessPossible(transition, now);
  if (!takesEffect(request)) {
    refuseOverride(request, 'the vote changes nothing');
    return { eligibility: null, outcome: outcomeOf(now) };
  }
  // A vote that is entered later is judged by the day on which it took effect.
  const on = latestDay(effectOf(request) ?? '') ?? today;
  const facts = await loadFacts(strapi, relationshipDocumentId, on < today ? on : today, history);
  const life = lifeAfter(transition, now, { on: effectOf(request), endCause: request.endCause ?? null });
  if (!facts || !life) throw new errors.NotFoundError('There is no such relationship.');
  const ruled = evaluate(transition, facts, policy, locale);
  const body = decisionBodyOf(request)(questionOf(facts, policy, locale));
  const checks = [...ruled.checks, ...(body ? [body] : [])];
  const eligibility = { ...ruled, checks, eligible: !checks.some(isInTheWay) };
  guard(eligibility, request, how);
  const establishedOn = establishes(transition) ? effectOf(request) : null;
  return { eligibility, outcome: { ...outcomeOf(life), establishedOn } };
};
