import type { TransitionName } from '../../../shared/eligibility';
import { english } from '../translations/english';

import { movesOn, transitionFields } from './asked';

const VOTE = ['result', 'body', 'identifier', 'decidedOn'];
const COUNTS = ['votesYes', 'votesNo', 'votesAbstain', 'votesAbsent', 'motionText'];

const asked = (transition: TransitionName, result: string): [string[], string[]] => {
  const fields = transitionFields({ transition, decisionRequired: true, result }, english);
  return [fields.map(({ name }) => name), fields.filter(({ required }) => required).map(({ name }) => name)];
};

describe('the dialog of a transition that passed', () => {
  it.each<[TransitionName, string[], string[]]>([
    ['designate_friendship', [], []],
    ['designate_sister', [], []],
    ['change_friendship_to_sister', [], []],
    ['suspend', ['publicNotice', 'engagementLevel', 'engagementCauses'], ['reason', 'publicNotice']],
    ['resume', ['engagementLevel', 'engagementCauses'], ['reason']],
    ['make_emeritus', ['publicNotice'], []],
    ['reactivate', [], ['reason']],
    ['terminate', ['endCause'], ['reason', 'endCause']],
  ])('asks for what %s needs, and for nothing else', (transition, own, required) => {
    expect(asked(transition, 'pass')).toEqual([
      [...VOTE, 'effectiveOn', ...COUNTS, 'reason', ...own, 'sourceUrl'],
      ['result', 'body', 'decidedOn', ...required],
    ]);
  });
});

describe('the dialog of a vote that did not pass', () => {
  it.each(['', 'fail', 'pending', 'tabled', 'withdrawn'])(
    'asks for no cause, notice or day of effect: %j',
    (result) => {
      const plain = [[...VOTE, ...COUNTS, 'reason', 'sourceUrl'], ['result']];
      expect(asked('suspend', result)).toEqual(plain);
      expect(asked('terminate', result)).toEqual(plain);
      expect(movesOn({ decisionRequired: true, result })).toBe(false);
    },
  );
});

describe('the dialog of a proposal that no body votes on', () => {
  it.each<[TransitionName, string[]]>([
    ['decline', ['reason']],
    ['withdraw', []],
  ])('asks when and why: %s', (transition, required) => {
    const fields = transitionFields({ transition, decisionRequired: false, result: '' }, english);
    expect(fields.map(({ name }) => name)).toEqual(['decidedOn', 'reason', 'sourceUrl']);
    expect(fields.filter((field) => field.required).map(({ name }) => name)).toEqual(required);
    expect(movesOn({ decisionRequired: false, result: '' })).toBe(true);
  });
});
