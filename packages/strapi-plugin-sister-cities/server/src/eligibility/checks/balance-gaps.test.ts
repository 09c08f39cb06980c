import { lviv, report, rule, told } from '../../../../tests/support/facts';

import { balanceMinimum } from './balance';

const NAME = 'Portland-Sapporo Sister City Association';
const policy = { minimumBalance: rule('10000.00 USD'), balanceLookbackMonths: rule(10) };

describe('a balance “on a regular basis” (P24)', () => {
  it.each<[string, string, string, string, string | null]>([
    ['2026-01', '2026-03', '2026-04', '2026-06', null],
    ['2026-01', '2026-03', '2026-03-15', '2026-06', null],
    ['2026-01', '2026-06', '2026-02', '2026-03', null],
    ['2026-01', '2026-03', '2026-05', '2026-06', 'April 1, 2026 to April 30, 2026'],
    ['2026-05', '2026-06', '2026-01', '2026-03', 'April 1, 2026 to April 30, 2026'],
    ['2026-01', '2026-03', '2026-04-02', '2026-06', 'April 1, 2026 to April 1, 2026'],
  ])('of %s to %s and of %s to %s leaves out %j', (start, end, otherStart, otherEnd, gap) => {
    const facts = {
      reports: [
        report({ periodStart: start, periodEnd: end }),
        report({ periodStart: otherStart, periodEnd: otherEnd, kind: 'annual' }),
      ],
    };
    const [ok, reason] = told(balanceMinimum, policy, facts);
    expect([ok, reason]).toEqual(
      gap === null
        ? [true, expect.stringContaining('The lowest balance')]
        : ['unknown', `No report of ${NAME} covers ${gap}.`],
    );
  });

  it.each<[string | null, string, string | null]>([
    ['2025', '2026-01-25', null],
    ['2025', '2026-01-26', 'January 25, 2026 to January 25, 2026'],
    ['2025', '2026-11-20', 'January 25, 2026 to November 19, 2026'],
    ['2026-01-25', '2026-03', 'January 25, 2026 to February 28, 2026'],
    ['2026-02-27', '2026-03', 'February 27, 2026 to February 28, 2026'],
    ['2026-02-28', '2026-03', 'February 28, 2026 to February 28, 2026'],
    ['2026-03-01', '2026-03', null],
    ['2026-03-02', '2026-03', null],
    ['2026-02', '2026-03', 'February 1, 2026 to February 28, 2026'],
    ['2026-03', '2026-03', null],
    [null, '2026-03', 'January 25, 2026 to February 28, 2026'],
    ['spring', '2026-03', 'January 25, 2026 to February 28, 2026'],
  ])('is kept since a designation of %j: a report from %s on leaves out %j', (designatedOn, start, gap) => {
    const facts = {
      relationship: lviv({ designatedOn }),
      reports: [report({ periodStart: start, periodEnd: '2026-11-22', submittedOn: '2026-11-23' })],
    };
    const [ok, reason] = told(balanceMinimum, policy, facts);
    expect([ok, reason]).toEqual(
      gap === null
        ? [true, expect.stringContaining('The lowest balance')]
        : ['unknown', `No report of ${NAME} covers ${gap}.`],
    );
  });

  it('of the time before a designation is not asked for', () => {
    const reports = [
      report({ periodStart: '2026-01', periodEnd: '2026-02' }),
      report({ periodStart: '2026-05', periodEnd: '2026-06' }),
    ];
    const since = (designatedOn: string) =>
      told(balanceMinimum, policy, { relationship: lviv({ designatedOn }), reports });
    expect([since('2026-05-01')[0], since('2026-04-30')]).toEqual([
      true,
      ['unknown', `No report of ${NAME} covers April 30, 2026 to April 30, 2026.`],
    ]);
  });

  it('after the last report is for the check of the reports', () => {
    const first = { periodStart: '2025-06', periodEnd: '2026-01-25' };
    expect(told(balanceMinimum, policy, { reports: [report(first)] })[0]).toBe(true);
  });
});
