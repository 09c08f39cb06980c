import { isPartialDate, PARTIAL_DATE_EXPECTED, earliestDay } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';
import type { ValueOf } from '../../../shared/vocabulary';
import type { Day } from '../computed/calendar';
import { mustNotPrecede } from '../model/dates';
import { problem } from '../model/problem';
import type { Problem } from '../model/types';

/** What is measured of a goal. Each goal has its own measure: they are not compared (S04). */
export interface GoalMeasure {
  measureOfSuccess: string | null;
  unit: string | null;
  baseline: number | null;
  target: number | null;
  current: number | null;
}

/** A goal as it is stored. */
export interface Goal extends GoalMeasure {
  documentId: string;
  key: string;
  statement: string;
  /** A value of the vocabulary `goalArea`. */
  area: string;
  isUltimate: boolean;
  /** The relationship it belongs to; `null` for a goal of the whole program. */
  relationshipDocumentId: string | null;
  /** A value of the vocabulary `goalState`. */
  state: string;
  statedOn: PartialDate | null;
}

/** What a goal becomes. What is not mentioned stays as it was. */
export interface NextGoal extends Partial<GoalMeasure> {
  statement: string;
  /** A stable name; without it, the old one with a number. */
  key?: string;
  area?: string;
  source?: string | null;
}

/** When a goal changed, and the latest day that it is anywhere on earth. */
export interface Occasion {
  on: PartialDate;
  today: Day;
}

/** What is written to the goal that is over. */
export interface Ended {
  state: Exclude<ValueOf<'goalState'>, 'active'>;
  retiredOn: PartialDate;
}

/** What is written as the goal that takes its place. */
export interface Successor extends GoalMeasure {
  key: string;
  statement: string;
  area: string;
  isUltimate: boolean;
  relationshipDocumentId: string | null;
  state: 'active';
  statedOn: PartialDate;
  supersedesDocumentId: string;
  source: string | null;
}

/** Either what is to be written, or why nothing is. */
export type Evolved<Written> =
  ({ accepted: true } & Written) | { accepted: false; problems: readonly Problem[] };

const isNotActive = ({ state, key }: Goal): Problem[] =>
  state === 'active'
    ? []
    : [
        {
          path: ['state'],
          message: `The goal ${key} is ${state} already. Expected an active goal: what became of a goal is kept as it was.`,
          value: state,
        },
      ];

/**
 * The day has come, and does not lie before the goal was stated. A date that is known to the month or the year counts
 * from its first day, as everywhere.
 */
const dateProblems = ({ statedOn }: Goal, { on, today }: Occasion): Problem[] => {
  if (!isPartialDate(on)) return [problem(['on'], on, PARTIAL_DATE_EXPECTED)];
  if ((earliestDay(on) ?? '') > today)
    return [problem(['on'], on, `a date that is not in the future (today is ${today})`)];
  return mustNotPrecede({ on, statedOn }, 'on', 'statedOn');
};

const end = (goal: Goal, state: Ended['state'], occasion: Occasion): Evolved<{ ended: Ended }> => {
  const problems = [...isNotActive(goal), ...dateProblems(goal, occasion)];
  return problems.length > 0
    ? { accepted: false, problems }
    : { accepted: true, ended: { state, retiredOn: occasion.on } };
};

/** The goal has been reached. */
export const achieve = (goal: Goal, occasion: Occasion): Evolved<{ ended: Ended }> =>
  end(goal, 'achieved', occasion);

/** The goal is given up. It stays on record. */
export const retire = (goal: Goal, occasion: Occasion): Evolved<{ ended: Ended }> =>
  end(goal, 'retired', occasion);

/** Two figures at the most: what ends in a year is a name. */
const NUMBERED = /^(.+)-(\d{1,2})$/;

/** `students` is followed by `students-2`, and that by `students-3`; `taken` keys are passed over. */
export const keyAfter = (key: string, taken: readonly string[] = []): string => {
  const [, stem = key, number = '1'] = NUMBERED.exec(key) ?? [];
  let next = Number(number) + 1;
  while (taken.includes(`${stem}-${String(next)}`)) next += 1;
  return `${stem}-${String(next)}`;
};

const statementProblems = ({ statement }: NextGoal): Problem[] =>
  typeof statement === 'string' && statement.trim() !== ''
    ? []
    : [problem(['statement'], statement, 'the goal as it is from now on, in one sentence')];

const kept = <Value>(given: Value | undefined, before: Value): Value =>
  given === undefined ? before : given;

const successor = (goal: Goal, next: NextGoal, on: PartialDate, taken: readonly string[]): Successor => ({
  key: next.key ?? keyAfter(goal.key, taken),
  statement: next.statement,
  area: next.area ?? goal.area,
  isUltimate: goal.isUltimate,
  relationshipDocumentId: goal.relationshipDocumentId,
  state: 'active',
  statedOn: on,
  supersedesDocumentId: goal.documentId,
  measureOfSuccess: kept(next.measureOfSuccess, goal.measureOfSuccess),
  unit: kept(next.unit, goal.unit),
  baseline: kept(next.baseline, goal.baseline),
  target: kept(next.target, goal.target),
  current: kept(next.current, goal.current),
  source: next.source ?? null,
});

/**
 * Goals "change or evolve" (S06): another one takes the place of this one from a day on, and both stay on record.
 * `taken` are keys that other goals have.
 */
export const revise = (
  goal: Goal,
  next: NextGoal,
  occasion: Occasion,
  taken: readonly string[] = [],
): Evolved<{ ended: Ended; next: Successor }> => {
  const outcome = end(goal, 'revised', occasion);
  const problems = [...statementProblems(next), ...(outcome.accepted ? [] : outcome.problems)];
  return outcome.accepted && problems.length === 0
    ? { ...outcome, next: successor(goal, next, occasion.on, taken) }
    : { accepted: false, problems };
};
