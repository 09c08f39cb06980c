import type { Check, CheckCode, Eligibility } from '../../../shared/eligibility';
import { english } from '../translations/english';

import { blockingChecks, inOrder, summaryOf, verdictOf } from './checks';

const check = (code: CheckCode, ok: Check['ok'], severity: Check['severity'] = 'block'): Check => ({
  code,
  ok,
  severity,
  required: null,
  actual: null,
  asOf: '2026-11-24',
  reason: '',
  source: '',
  isAssumption: false,
  records: [],
});

const LVIV = [
  check('MIN_FRIENDSHIP_MONTHS', true),
  check('ACTIVITY_SPREAD', 'unknown', 'warn'),
  check('BALANCE_MINIMUM', 'unknown'),
  check('REPORTS_CURRENT', false),
];

const eligibility = (checks: Check[], decisionRequired = true): Eligibility => ({
  transition: 'change_friendship_to_sister',
  eligible: false,
  decisionRequired,
  checks,
});

describe('the checks of a transition', () => {
  it('each have a word, and what is not known is not met', () => {
    expect(LVIV.map((each) => english(verdictOf(each)))).toEqual([
      'Met',
      'Not known',
      'Not known',
      'Not met',
    ]);
    expect(blockingChecks(LVIV).map(({ code }) => code)).toEqual(['BALANCE_MINIMUM', 'REPORTS_CURRENT']);
  });

  it('stand with what is in the way first, then what is pointed out, then what is met', () => {
    expect(inOrder(LVIV).map(({ code }) => code)).toEqual([
      'BALANCE_MINIMUM',
      'REPORTS_CURRENT',
      'ACTIVITY_SPREAD',
      'MIN_FRIENDSHIP_MONTHS',
    ]);
  });

  it.each<[Check[], boolean, string | null, string[]]>([
    [
      LVIV,
      true,
      'Portland City Council',
      ['3 of 4 checks not met.', '2 of them are in the way.', 'Decision of Portland City Council needed.'],
    ],
    [
      [check('ACTIVITY_SPREAD', false, 'warn')],
      true,
      null,
      ['1 of 1 checks not met.', 'A decision is needed.'],
    ],
    [[check('PLEDGE_ON_FILE', true)], false, null, ['The only check is met.']],
    [[check('PLEDGE_ON_FILE', true), check('MIN_COMMITTEE', true)], false, null, ['All 2 checks are met.']],
    [[], false, 'Portland City Council', ['No rule of the city is checked.']],
  ])('are told in short sentences: %#', (checks, decisionRequired, body, lines) => {
    expect(summaryOf(eligibility(checks, decisionRequired), body, english)).toEqual(lines);
  });
});
