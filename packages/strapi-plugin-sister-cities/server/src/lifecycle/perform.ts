import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { Eligibility } from '../../../shared/eligibility';
import type { PartialDate } from '../../../shared/partial-date';
import type { Policy } from '../../../shared/policy';
import { valueOf } from '../../../shared/policy';
import { uidOf } from '../../../shared/names';
import type { TransitionRequest } from '../../../shared/transition-request';
import { effectOf } from '../computed/log';
import { DEFINITIONS } from '../content-types';
import { projectOnto } from '../documents/project';
import { checkStored } from '../documents/stored';
import { currentPolicy } from '../policy/store';
import { problemsError, problemsIn, refuseIfAny } from '../problems-error';
import { programDay } from '../program/today';
import { defaultLocale } from '../query/locales';
import { tableOf } from '../strapi/table';

import { columnsAfter } from './columns';
import { asTransition } from './context';
import { detailsOf } from './details';
import { appendDecision, historyOf, lastEntryOf } from './history';
import type { Entry } from './history';
import { historyGrew } from './history-grew';
import { judge } from './judge';
import type { Conduct } from './judge';
import { logged } from './logged';
import { readRequest } from './read-request';
import { requestProblems, takesEffect } from './request-rules';
import { sameState } from './state';
import type { Life } from './state';

export interface Performed {
  /** The document id of the new entry. */
  decision: string;
  key: string;
  sequence: number;
  life: Life;
  /** Whether the relationship stands elsewhere than before. */
  hasMoved: boolean;
  eligibility: Eligibility | null;
}

const dateOfChange = (history: readonly Entry[]): PartialDate | null => {
  const last = history.findLast(({ from, to }) => !sameState(from, to));
  if (!last) return null;
  // The date of a designation may have been corrected since.
  const designated = history.at(-1)?.to.dates.designatedOn ?? null;
  if (last.from.designation !== last.to.designation) return designated;
  return effectOf(logged(last.row)) ?? designated;
};

/** The body that decides by the rules of the city, where the request does not name one. */
const withBody = (request: TransitionRequest, policy: Policy): TransitionRequest => {
  const body = request.body ?? (request.result === undefined ? undefined : valueOf(policy, 'decisionBody'));
  return body === undefined ? request : { ...request, body };
};

const conduct = async (
  strapi: Core.Strapi,
  relationshipDocumentId: string,
  asked: TransitionRequest,
  how: Conduct,
): Promise<Performed> => {
  await tableOf(strapi, uidOf('relationship')).lock(relationshipDocumentId);
  const history = await historyOf(strapi, relationshipDocumentId);
  const last = history.at(-1);
  if (!last) throw new errors.NotFoundError('There is no such relationship.');
  if (last.sequence !== asked.sequence) throw historyGrew(asked.sequence, last.sequence);
  const inForce = await currentPolicy(strapi);
  const { policy } = inForce;
  const locale = asked.locale ?? (await defaultLocale(strapi)) ?? undefined;
  const request = withBody({ ...asked, ...(locale === undefined ? {} : { locale }) }, policy);
  const today = await programDay(strapi, how.clock);
  refuseIfAny(requestProblems(request, { today, previousChangeOn: dateOfChange(history) }));
  const { eligibility, outcome } = await judge(
    strapi,
    { relationshipDocumentId, request, history, policy, today },
    how,
  );
  const entry = await appendDecision(strapi, {
    relationshipDocumentId,
    transition: request.transition,
    sequence: last.sequence + 1,
    from: last.to,
    to: outcome.life,
    inForce,
    details: {
      ...detailsOf(request),
      ...(eligibility ? { checks: eligibility.checks } : {}),
      ...(request.overrideJustification === undefined
        ? {}
        : { overrideJustification: request.overrideJustification }),
    },
  });
  if (takesEffect(request) || request.transition === 'correct') {
    const columnsOf = columnsAfter(request, outcome);
    await projectOnto(strapi, how.clock, DEFINITIONS.relationship, {
      documentId: relationshipDocumentId,
      today,
      columnsOf,
    });
    await asTransition(() =>
      checkStored(strapi, DEFINITIONS.relationship, relationshipDocumentId, {
        clock: how.clock,
        clonedFrom: undefined,
      }),
    );
  }
  return {
    decision: entry.documentId,
    key: entry.key,
    sequence: entry.sequence,
    life: outcome.life,
    hasMoved: !sameState(last.to, outcome.life),
    eligibility: eligibility && { ...eligibility, checks: eligibility.checks.map(how.shown) },
  };
};

/** The database, which counts the entries as well, had the last word: somebody else made this one. */
const isTakenPlace = (error: unknown): boolean =>
  error instanceof errors.ValidationError &&
  problemsIn(error).some(({ path: [field] }) => field === 'sequence');

/**
 * Moves a relationship on: checks the request and the rules of the city, adds one entry to the history and writes where
 * the relationship stands onto every row of it, all or nothing. What an editor has not published stays unpublished.
 * @throws ConflictError when the history has grown since the person looked; ValidationError with every problem of the
 * request, or every rule that is not met; PolicyError when the rules would be set aside without the permission.
 */
export const performTransition = async (
  strapi: Core.Strapi,
  relationshipDocumentId: string,
  input: unknown,
  how: Conduct,
): Promise<Performed> => {
  const request = readRequest(input);
  if (Array.isArray(request)) throw problemsError(request);
  // Whoever comes too late is told so at once, and does not queue for the row.
  const seen = await lastEntryOf(strapi, relationshipDocumentId);
  if (!seen) throw new errors.NotFoundError('There is no such relationship.');
  if (seen.sequence !== request.sequence) throw historyGrew(request.sequence, seen.sequence);
  try {
    const performed: Performed = await strapi.db.transaction(() =>
      conduct(strapi, relationshipDocumentId, request, how),
    );
    return performed;
  } catch (error) {
    if (isTakenPlace(error)) throw historyGrew(request.sequence, request.sequence + 1);
    throw error;
  }
};
