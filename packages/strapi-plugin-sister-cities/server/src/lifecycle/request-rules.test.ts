import type { TransitionRequest } from '../../../shared/transition-request';
import { needsDecision } from '../../../shared/transition-rules';
import { effectOf } from '../computed/log';

import { requestProblems, takesEffect } from './request-rules';
import { STEPS } from './transitions';

const MOMENT = { today: '2026-11-24', previousChangeOn: '2022-08' };

const suspend: TransitionRequest = {
  transition: 'suspend',
  sequence: 1,
  result: 'pass',
  body: 'Portland City Council',
  decidedOn: '2026-03-02',
  reason: 'War.',
  publicNotice: 'Suspended.',
};

const paths = (request: TransitionRequest, moment = MOMENT): string[] =>
  requestProblems(request, moment).map(({ path }) => path.join('.'));

describe('a request', () => {
  it.each([
    ['pass', 'suspend', true],
    ['fail', 'suspend', false],
    ['tabled', 'suspend', false],
    ['pending', 'suspend', false],
    ['withdrawn', 'suspend', false],
    [undefined, 'suspend', false],
    [undefined, 'decline', true],
    ['pass', 'decline', true],
    ['fail', 'decline', false],
    ['pass', 'correct', false],
    [undefined, 'correct', false],
  ] as const)('with the result %s to %s takes effect: %s', (result, transition, effective) => {
    expect(takesEffect({ transition, sequence: 1, ...(result === undefined ? {} : { result }) })).toBe(
      effective,
    );
  });

  it('needs a decision for everything but to decline, withdraw and correct', () => {
    const without = STEPS.map(({ transition }) => transition).filter((each) => !needsDecision(each));
    expect(without).toEqual(['decline', 'withdraw']);
    expect([needsDecision('correct'), needsDecision('propose')]).toEqual([false, false]);
  });

  it.each([
    [{ decidedOn: '2020' }, '2020'],
    [{ decidedOn: '2020', effectiveOn: '2021-01' }, '2021-01'],
    [{}, null],
  ])('takes effect on the day that it says, or on which it was decided: %j', (dates, on) => {
    expect(effectOf(dates)).toBe(on);
  });

  it('that tells everything has nothing wrong', () => {
    expect(paths(suspend)).toEqual([]);
  });

  it.each([
    ['suspend', ['reason', 'publicNotice']],
    ['resume', ['reason']],
    ['reactivate', ['reason']],
    ['terminate', ['reason', 'endCause']],
    ['make_emeritus', []],
    ['change_friendship_to_sister', []],
    ['designate_friendship', []],
  ] as const)('to %s lacks %j where it does not tell', (transition, lacking) => {
    expect(paths({ transition, sequence: 1, result: 'pass', decidedOn: '2026' })).toEqual([...lacking]);
  });

  it.each([
    ['decline', ['reason']],
    ['withdraw', []],
    ['correct', ['reason', 'corrects']],
    ['suspend', ['result']],
  ] as const)('to %s without a result lacks %j', (transition, lacking) => {
    expect(paths({ transition, sequence: 1 })).toEqual([...lacking]);
  });

  it('of a vote that failed need not tell what would have followed', () => {
    expect(paths({ transition: 'terminate', sequence: 1, result: 'fail', decidedOn: '2027' })).toEqual([]);
  });

  it.each([
    [{ decidedOn: '2026-11-24' }, []],
    [{ decidedOn: '2026-11-25' }, ['decidedOn']],
    [{ decidedOn: '2026' }, []],
    [{ decidedOn: '2027' }, ['decidedOn']],
    [{ effectiveOn: '2026-11-24' }, []],
    [{ effectiveOn: '2026-12' }, ['effectiveOn']],
    [{ decidedOn: '2022-08-01' }, []],
    [{ decidedOn: '2022-07-31' }, ['decidedOn']],
    [{ decidedOn: '2022' }, []],
    [{ decidedOn: '2021' }, ['decidedOn']],
    [{ decidedOn: '2021', effectiveOn: '2022-08' }, []],
    [{ effectiveOn: '2022-07' }, ['effectiveOn']],
  ])('takes effect between the last change and today, as far as the dates tell: %j', (dates, wrong) => {
    expect(paths({ ...suspend, ...dates })).toEqual(wrong);
  });

  it('may have any past date where the last change has none', () => {
    expect(requestProblems({ ...suspend, decidedOn: '1900' }, { ...MOMENT, previousChangeOn: null })).toEqual(
      [],
    );
  });

  it.each([
    ['nineteen characters', ['overrideJustification']],
    ['twenty characters at', []],
  ])('that sets rules aside says why in twenty characters: %s', (overrideJustification, wrong) => {
    expect(paths({ ...suspend, overrideJustification })).toEqual(wrong);
  });

  it('says what to do', () => {
    expect(requestProblems({ ...suspend, decidedOn: '2027-01-01' }, MOMENT)).toEqual([
      {
        path: ['decidedOn'],
        message:
          'decidedOn is 2027-01-01, which is still to come (today is 2026-11-24). Expected a day that has come: record the vote as pending now, and make the transition on that day.',
        value: '2027-01-01',
      },
    ]);
    expect(requestProblems({ ...suspend, decidedOn: '2001' }, MOMENT)[0]?.message).toBe(
      'decidedOn is 2001, before the last change of the relationship on 2022-08. Expected the same date or a later one: a decision of the past is recorded without changing where the relationship stands.',
    );
  });
});
