import { isRecord } from '../../../shared/is-record';
import { problem } from '../model/problem';
import type { Problem, Values } from '../model/types';
import { refuseIfAny } from '../problems-error';

import type { NextGoal } from './evolve';
import type { GoalRequest, ReviseRequest } from './perform';

const TEXTS = ['statement', 'key', 'area', 'measureOfSuccess', 'unit', 'source'] as const;
const NUMBERS = ['baseline', 'target', 'current'] as const;

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const given = (values: Values, names: readonly string[]): [string, unknown][] =>
  names.filter((name) => values[name] !== undefined).map((name) => [name, values[name]]);

const nextProblems = (next: Values): Problem[] => [
  ...Object.keys(next)
    .filter((name) => ![...TEXTS, ...NUMBERS].some((each) => each === name))
    .map((name) => problem(['next', name], next[name], `only ${[...TEXTS, ...NUMBERS].join(', ')}`)),
  ...given(next, TEXTS)
    .filter(([, value]) => value !== null && !isText(value))
    .map(([name, value]) => problem(['next', name], value, 'a text')),
  ...given(next, NUMBERS)
    .filter(([, value]) => value !== null && !isNumber(value))
    .map(([name, value]) => problem(['next', name], value, 'a number')),
  ...(isText(next.statement)
    ? []
    : [problem(['next', 'statement'], next.statement, 'the goal, in one sentence')]),
];

const textOrNull = (value: unknown): string | null => (isText(value) ? value : null);
const numberOrNull = (value: unknown): number | null => (isNumber(value) ? value : null);

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  names.some((each) => each === name);

const nextIn = (next: Values): NextGoal => {
  const read: NextGoal = { statement: isText(next.statement) ? next.statement : '' };
  if (isText(next.key)) read.key = next.key;
  if (isText(next.area)) read.area = next.area;
  for (const [name, value] of given(next, ['measureOfSuccess', 'unit', 'source'])) {
    if (isOneOf(['measureOfSuccess', 'unit', 'source'], name)) read[name] = textOrNull(value);
  }
  for (const [name, value] of given(next, NUMBERS)) {
    if (isOneOf(NUMBERS, name)) read[name] = numberOrNull(value);
  }
  return read;
};

/**
 * What somebody of the office sent to end a goal: the day or what is known of it.
 * @throws ValidationError
 */
export const readEnd = (documentId: string, { on }: Values): GoalRequest => {
  if (!isText(on)) refuseIfAny([problem(['on'], on, 'when it was, as exactly as it is known')]);
  return { documentId, on: textOrNull(on) ?? '' };
};

/**
 * What somebody of the office sent to put another goal in the place of one.
 * @throws ValidationError with everything that cannot be read.
 */
export const readRevision = (documentId: string, body: Values): ReviseRequest => {
  const { next, locale } = body;
  if (!isRecord(next)) refuseIfAny([problem(['next'], next, 'the new goal')]);
  const values = isRecord(next) ? next : {};
  refuseIfAny(nextProblems(values));
  return { ...readEnd(documentId, body), next: nextIn(values), ...(isText(locale) ? { locale } : {}) };
};
