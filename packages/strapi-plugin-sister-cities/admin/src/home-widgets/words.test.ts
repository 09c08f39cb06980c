import type { AskedOfAssociations, OwingAssociation } from '../../../shared/home';
import { english as say } from '../translations/english';

import { durationWords, measureWords, notAskedWords, owedWords } from './words';

describe('how long something is', () => {
  it.each([
    [0, '0 months'],
    [1, '1 month'],
    [23, '23 months'],
    [24, '2 years'],
    [35, '2 years'],
    [36, '3 years'],
  ])('of %i months is %s', (months, words) => {
    expect(durationWords(months, 'en')).toBe(words);
  });

  it('is told in the language of the reader', () => {
    expect(['es', 'ja', 'uk'].map((locale) => durationWords(89, locale))).toEqual([
      '7 años',
      '7 年',
      '7 років',
    ]);
  });
});

describe('what an association owes', () => {
  const owing = (changes: Partial<OwingAssociation>) => ({
    owes: ['unknown' as const],
    day: null,
    lastReportUntil: null,
    ...changes,
  });
  const words = (changes: Partial<OwingAssociation>): string[] =>
    owedWords(owing(changes), { today: '2026-11-24', locale: 'en', say });

  it.each<[Partial<OwingAssociation>, string[]]>([
    [{ owes: ['overdue'], day: '2026-10-25' }, ['Report overdue since October 25, 2026']],
    [{ owes: ['overdue'] }, ['Report overdue']],
    [{ owes: ['due_soon'], day: '2026-11-24' }, ['Report due on November 24, 2026']],
    [
      { owes: ['due_soon'], day: '2026-11-23' },
      ['Report was due on November 23, 2026, in its days of grace'],
    ],
    [{ owes: ['due_soon'] }, ['Report due soon']],
    [{ owes: ['below_minimum'] }, ['Balance below the minimum']],
    [
      { owes: ['overdue', 'below_minimum'], day: '2026-10-25', lastReportUntil: '2026-06' },
      ['Report overdue since October 25, 2026', 'Balance below the minimum (last report until June 2026)'],
    ],
    [{}, ['No report on file tells']],
    [{ lastReportUntil: '2026-06' }, ['What is on file does not tell (last report until June 2026)']],
  ])('%j is told in words', (changes, expected) => {
    expect(words(changes)).toEqual(expected);
  });
});

describe('what a city does not ask for', () => {
  const asked = (
    rule: AskedOfAssociations['rule'],
    value: AskedOfAssociations['value'],
    applies = false,
  ): AskedOfAssociations => ({ rule, value, applies });

  it.each<[AskedOfAssociations, string[]]>([
    [asked('reportingIntervalMonths', 12, true), []],
    [asked('reportingIntervalMonths', 12), ['A report every 12 months is kept as a rule and switched off.']],
    [asked('reportingIntervalMonths', 1), ['A report every month is kept as a rule and switched off.']],
    [asked('reportingIntervalMonths', null), ['No rule asks for reports.']],
    [asked('minimumBalance', null), ['No rule asks for a minimum balance.']],
    [asked('minimumBalance', '10000.00 USD'), ['A minimum balance is kept as a rule and switched off.']],
  ])('%j is told in words', (rule, expected) => {
    expect(notAskedWords([rule], say)).toEqual(expected);
  });
});

describe('the measure of quiet', () => {
  it('is a rule of the city, our own, or differs', () => {
    expect(measureWords({ months: 12, isDefault: false }, 'en', say)).toBe(
      'Quiet: no event, letter, gift or decision for 12 months, by the rules of the city.',
    );
    expect(measureWords({ months: 24, isDefault: true }, 'en', say)).toBe(
      'Quiet: no event, letter, gift or decision for 2 years. This is our own measure; no rule of the city tells.',
    );
    expect(measureWords({ months: null, isDefault: true }, 'en', say)).toBe(
      'Quiet: no contact for as long as the rules of the city allow, which differs by designation.',
    );
  });
});
