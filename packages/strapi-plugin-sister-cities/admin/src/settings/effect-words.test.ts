import type { PolicyEffect, Verdict } from '../../../shared/policy-page';
import { english } from '../translations/english';

import { freedomWords, verdictWords } from './effect-words';

describe('what a check finds under other rules', () => {
  it.each<[Verdict, string]>([
    [null, 'not asked'],
    [{ ok: true, severity: 'block' }, 'Met'],
    [{ ok: false, severity: 'block' }, 'Not met'],
    [{ ok: 'unknown', severity: 'block' }, 'Not known'],
    [{ ok: false, severity: 'warn' }, 'Not met (pointed out only)'],
  ])('%j is told as %s', (verdict, words) => {
    expect(verdictWords(verdict, english)).toBe(words);
  });
});

describe('a transition under other rules', () => {
  const effect = (wasFree: boolean, isFree: boolean): PolicyEffect => ({
    relationship: { type: 'relationship', documentId: 'lviv', title: 'Portland – Lviv' },
    transition: 'change_friendship_to_sister',
    wasFree,
    isFree,
    checks: [],
  });

  it.each([
    [true, true, undefined],
    [false, false, undefined],
    [false, true, 'Nothing would be in its way any more.'],
    [true, false, 'Something would be in its way.'],
  ])('that is free: %s, and would be: %s, is told as %s', (wasFree, isFree, words) => {
    const said = freedomWords(effect(wasFree, isFree));
    expect(said && english(said)).toBe(words);
  });
});
