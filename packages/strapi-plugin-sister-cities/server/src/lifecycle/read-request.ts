import { isRecord } from '../../../shared/is-record';
import { FORMATS } from '../../../shared/formats';
import type { TransitionRequest } from '../../../shared/transition-request';
import { isValueOf, valuesOf } from '../../../shared/vocabulary';
import type { VocabularyName } from '../../../shared/vocabulary';
import { problem } from '../model/problem';
import type { Problem, Values } from '../model/types';

import { STEP_NAMES } from './transitions';

type Field = keyof TransitionRequest;

/** What each field holds, so that a request is checked before anything is looked up. */
type Kind =
  | { is: 'text'; maxLength: number }
  | { is: 'date' }
  | { is: 'count'; min: number }
  | { is: 'flag' }
  | { is: 'choice' | 'choices'; of: VocabularyName }
  | { is: 'transition' };

const line: Kind = { is: 'text', maxLength: 255 };
const lines: Kind = { is: 'text', maxLength: 5000 };
const votes: Kind = { is: 'count', min: 0 };
const date: Kind = { is: 'date' };

const FIELDS: Readonly<Record<Field, Kind>> = {
  transition: { is: 'transition' },
  sequence: { is: 'count', min: 1 },
  body: line,
  identifier: line,
  decidedOn: date,
  effectiveOn: date,
  result: { is: 'choice', of: 'decisionResult' },
  votesYes: votes,
  votesNo: votes,
  votesAbstain: votes,
  votesAbsent: votes,
  motionText: lines,
  reason: lines,
  sourceUrl: line,
  source: line,
  publicNotice: { is: 'text', maxLength: 1000 },
  locale: line,
  endCause: { is: 'choice', of: 'endCause' },
  engagementLevel: { is: 'choice', of: 'engagementLevel' },
  engagementCauses: { is: 'choices', of: 'engagementCause' },
  overrideJustification: lines,
  corrects: line,
  restore: { is: 'flag' },
  designation: { is: 'choice', of: 'designation' },
  standing: { is: 'choice', of: 'standing' },
  designatedOn: date,
  endedOn: date,
};

const TRANSITIONS: readonly string[] = [...STEP_NAMES, 'correct'];

const isField = (name: string): name is Field => Object.hasOwn(FIELDS, name);

const expectedOf = (kind: Kind, value: unknown): string | undefined => {
  switch (kind.is) {
    case 'transition':
      return TRANSITIONS.some((each) => each === value) ? undefined : `one of ${TRANSITIONS.join(', ')}`;
    case 'text':
      return typeof value === 'string' && value.length <= kind.maxLength
        ? undefined
        : `a text of at most ${String(kind.maxLength)} characters`;
    case 'date':
      return typeof value === 'string' && FORMATS.partialDate.accepts(value)
        ? undefined
        : FORMATS.partialDate.expected;
    case 'count':
      return Number.isSafeInteger(value) && Number(value) >= kind.min
        ? undefined
        : `a whole number from ${String(kind.min)}`;
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'choice':
      return isValueOf(kind.of, value) ? undefined : `one of ${valuesOf(kind.of).join(', ')}`;
    case 'choices':
      return Array.isArray(value) && value.every((each) => isValueOf(kind.of, each))
        ? undefined
        : `a list of ${valuesOf(kind.of).join(', ')}`;
  }
};

const REQUIRED: readonly Field[] = ['transition', 'sequence'];

const given = (input: Values): Values =>
  Object.fromEntries(
    Object.entries(input)
      .map(([name, value]): [string, unknown] => [name, typeof value === 'string' ? value.trim() : value])
      .filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );

const isRequest = (fields: Values, problems: readonly Problem[]): fields is Values & TransitionRequest =>
  problems.length === 0 && fields.transition !== undefined;

/** The request in what somebody sent, or everything that is wrong with it. Empty fields count as not given. */
export const readRequest = (input: unknown): TransitionRequest | Problem[] => {
  if (!isRecord(input)) return [problem([], input, 'the fields of a transition')];
  const fields = given(input);
  const problems = [
    ...REQUIRED.filter((name) => !Object.hasOwn(fields, name)).map((name) =>
      problem([name], null, expectedOf(FIELDS[name], undefined) ?? 'a value'),
    ),
    ...Object.entries(fields).flatMap(([name, value]) => {
      if (!isField(name)) return [problem([name], value, `only ${Object.keys(FIELDS).join(', ')}`)];
      const expected = expectedOf(FIELDS[name], value);
      return expected === undefined ? [] : [problem([name], value, expected)];
    }),
  ];
  return isRequest(fields, problems) ? fields : problems;
};
