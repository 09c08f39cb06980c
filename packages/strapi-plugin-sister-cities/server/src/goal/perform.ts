import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { Clock } from '../clock';
import { latestToday } from '../clock';
import { linkedId } from '../documents/links';
import { projectOnto } from '../documents/project';
import { rowsOf } from '../documents/rows';
import type { Row } from '../documents/rows';
import { problem } from '../model/problem';
import { problemsError, refuseIfAny } from '../problems-error';
import { defaultLocale } from '../query/locales';
import { numberIn, tableOf, textIn, textOf } from '../strapi/table';

import { achieve, retire, revise } from './evolve';
import type { Ended, Evolved, Goal, NextGoal, Occasion, Successor } from './evolve';
import { goal as definition } from './schema';

const GOAL = uidOf('goal');

const goalOf = (row: Row): Goal => ({
  documentId: row.documentId,
  key: textOf(row, 'key'),
  statement: textOf(row, 'statement'),
  area: textOf(row, 'area'),
  isUltimate: row.isUltimate === true,
  relationshipDocumentId: linkedId(row.relationship),
  state: textOf(row, 'state'),
  statedOn: textIn(row, 'statedOn'),
  measureOfSuccess: textIn(row, 'measureOfSuccess'),
  unit: textIn(row, 'unit'),
  baseline: numberIn(row, 'baseline'),
  target: numberIn(row, 'target'),
  current: numberIn(row, 'current'),
});

/** Which goal, and when. */
export interface GoalRequest {
  documentId: string;
  on: string;
}

export interface ReviseRequest extends GoalRequest {
  next: NextGoal;
  /** The language that the new goal is written in; the instance's own without it. */
  locale?: string;
}

/** What is public goes before drafts, and the language of the request before the others. */
const standsFor = (rows: readonly Row[], locale: string | null): Row | undefined => {
  const rank = (row: Row): number => (row.isPublished ? 0 : 2) + (row.locale === locale ? 0 : 1);
  return [...rows].sort((one, other) => rank(one) - rank(other))[0];
};

const accepted = <Written>(outcome: Evolved<Written>): Written => {
  if (!outcome.accepted) throw problemsError(outcome.problems);
  return outcome;
};

interface Found {
  rows: Row[];
  goal: Goal;
  occasion: Occasion;
}

/** Onto every row, so that what an editor has changed in a draft is neither published with it nor lost. */
const endRows = async (
  strapi: Core.Strapi,
  clock: Clock,
  { goal: { documentId }, occasion: { today } }: Found,
  { state, retiredOn }: Ended,
): Promise<void> =>
  projectOnto(strapi, clock, definition, { documentId, today, columnsOf: () => ({ state, retiredOn }) });

/** Holds the goal for the rest of the transaction: of two people at once, the second finds what the first did. */
const found = async (
  strapi: Core.Strapi,
  clock: Clock,
  { documentId, on }: GoalRequest,
  locale: string | null,
): Promise<Found> => {
  await tableOf(strapi, GOAL).lock(documentId);
  const rows = await rowsOf(strapi, definition, documentId, ['relationship']);
  const row = standsFor(rows, locale);
  if (!row) throw problemsError([problem(['documentId'], documentId, 'the document id of a goal')]);
  return { rows, goal: goalOf(row), occasion: { on, today: latestToday(clock) } };
};

/** A draft may have been given another date than what is public; the end must not lie before either. */
const endsAfterEveryBeginning = (
  { rows, occasion }: Found,
  ending: (goal: Goal, occasion: Occasion) => Evolved<{ ended: Ended }>,
): void => {
  for (const row of rows) {
    const outcome = ending({ ...goalOf(row), state: 'active' }, occasion);
    if (!outcome.accepted) refuseIfAny(outcome.problems);
  }
};

const ending =
  (rule: (goal: Goal, occasion: Occasion) => Evolved<{ ended: Ended }>) =>
  async (strapi: Core.Strapi, clock: Clock, request: GoalRequest): Promise<void> => {
    await strapi.db.transaction(async () => {
      const it = await found(strapi, clock, request, await defaultLocale(strapi));
      const { ended } = accepted(rule(it.goal, it.occasion));
      endsAfterEveryBeginning(it, rule);
      await endRows(strapi, clock, it, ended);
    });
  };

/**
 * Marks a goal as reached, whole or not at all.
 * @throws ValidationError when it is not active, or the date cannot be right.
 */
export const achieveGoal = ending(achieve);

/**
 * Marks a goal as given up, whole or not at all.
 * @throws ValidationError when it is not active, or the date cannot be right.
 */
export const retireGoal = ending(retire);

const keysLike = async (strapi: Core.Strapi, { key }: Goal): Promise<string[]> => {
  const stem = key.replace(/-\d{1,2}$/, '');
  const rows = await tableOf(strapi, GOAL).findMany({
    where: { key: { $startsWith: `${stem}-` } },
    select: ['key'],
  });
  return rows.map((row) => textOf(row, 'key'));
};

/** Drafts of the two goals are linked first, and publishing links what is published of both. */
const takePlace = async (
  strapi: Core.Strapi,
  { relationshipDocumentId: relationship, supersedesDocumentId: supersedes, ...values }: Successor,
  { locale, isPublic }: { locale: string | null; isPublic: boolean },
): Promise<string> => {
  const where = { locale: locale ?? undefined };
  const data = { ...values, relationship, supersedes };
  const { documentId } = await strapi.documents(GOAL).create({ ...where, data });
  if (isPublic) await strapi.documents(GOAL).publish({ ...where, documentId });
  return documentId;
};

/**
 * Puts another goal in the place of one, whole or not at all. The new one is public exactly if the old one is.
 * @returns the document id of the new goal.
 * @throws ValidationError when the old one is not active, or the new one cannot be right.
 */
export const reviseGoal = async (
  strapi: Core.Strapi,
  clock: Clock,
  { next, ...request }: ReviseRequest,
): Promise<string> =>
  strapi.db.transaction(async (): Promise<string> => {
    const locale = request.locale ?? (await defaultLocale(strapi));
    const it = await found(strapi, clock, request, locale);
    const taken = await keysLike(strapi, it.goal);
    const { ended, next: successor } = accepted(revise(it.goal, next, it.occasion, taken));
    endsAfterEveryBeginning(it, achieve);
    await endRows(strapi, clock, it, ended);
    return takePlace(strapi, successor, { locale, isPublic: it.rows.some(({ isPublished }) => isPublished) });
  });
