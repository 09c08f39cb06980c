import { factsOf, lviv, report, rule } from '../../../tests/support/facts';
import type { Facts, ReportFacts } from '../eligibility/facts';

import { reportsDue } from './due';

const policy = { reportingIntervalMonths: rule(12), reportGraceDays: rule(30) };

const due = (changes: Partial<Facts>) => [reportsDue(factsOf(changes), policy, 'pssca')?.dueOn];

describe('the day on which a report is due that is missing (P25)', () => {
  it.each([
    ['2027-06-29', '2027-06-29'],
    ['2027-06-30', '2027-06-30'],
    ['2027-07-01', '2027-06-30'],
    ['2099-12-31', '2027-06-30'],
  ])('is, with an empty report that is expected on %s, %s all the same', (dueOn, day) => {
    const empty = report({
      documentId: 'empty',
      periodStart: '2026-07',
      periodEnd: '2099',
      dueOn,
      submittedOn: null,
    });
    expect(due({ reports: [report(), empty] })[0]).toBe(day);
  });

  it.each([
    ['nothing is expected', null, '2022', '2023-12-31', false],
    ['it is expected for a time that has not begun', '2026-11-25', '2022', '2023-12-31', false],
    ['it is expected for a time that has begun', '2026-11-24', '2022', '2027-11-23', true],
    ['it is expected for the first time after the designation', '2023-12-31', '2022', '2023-12-31', true],
    ['it is expected for a later time only', '2024-01-01', '2022', '2024-12-31', true],
    ['nobody knows the designation', '2024-01-01', null, '2024-12-31', true],
  ])(
    'is, before any report came in and while %s (%j, since %j), %s',
    (_words, start, designatedOn, dueOn, known) => {
      const first = report({
        periodStart: start ?? '',
        periodEnd: '2099',
        dueOn: '2099-12-31',
        submittedOn: null,
      });
      const facts = factsOf({ relationship: lviv({ designatedOn }), reports: start === null ? [] : [first] });
      expect(reportsDue(facts, policy, 'pssca')).toMatchObject({ dueOn, isAnyOnFile: known });
    },
  );

  it.each([
    [
      'in a row',
      [
        ['2023', '2023'],
        ['2024', '2024'],
        ['2025', '2025'],
      ],
      '2026-12-31',
      '2025',
    ],
    [
      'out of order',
      [
        ['2025', '2025'],
        ['2023', '2023'],
        ['2024', '2024'],
      ],
      '2026-12-31',
      '2025',
    ],
    [
      'without 2024',
      [
        ['2023', '2023'],
        ['2025', '2025'],
      ],
      '2024-12-31',
      '2023',
    ],
    [
      'without 2024, the later first',
      [
        ['2025', '2025'],
        ['2023', '2023'],
      ],
      '2024-12-31',
      '2023',
    ],
    [
      'with a hole of a day less than a year',
      [
        ['2023', '2023'],
        ['2024-12-31', '2025'],
      ],
      '2026-12-31',
      '2025',
    ],
    [
      'with a hole of a year',
      [
        ['2023', '2023'],
        ['2025-01-01', '2025'],
      ],
      '2024-12-31',
      '2023',
    ],
    [
      'with two holes',
      [
        ['2019', '2019'],
        ['2021', '2021'],
        ['2023', '2023'],
      ],
      '2020-12-31',
      '2019',
    ],
    [
      'within one another',
      [
        ['2023', '2025'],
        ['2024', '2024'],
      ],
      '2026-12-31',
      '2025',
    ],
    [
      'the longer of which bridges a hole',
      [
        ['2023', '2023'],
        ['2023-06', '2024'],
        ['2025', '2025'],
      ],
      '2026-12-31',
      '2025',
    ],
    ['that begin long after the designation', [['2025', '2025']], '2026-12-31', '2025'],
    [
      'that begin before the designation',
      [
        ['1958', '1958'],
        ['1959', '1959'],
      ],
      '1960-12-31',
      '1959',
    ],
  ])(
    'is, after reports %s, an interval after the last before which none is missing: %j',
    (_words, periods, dueOn, until) => {
      const reports = periods.map(([periodStart, periodEnd]) => report({ periodStart, periodEnd }));
      const found = reportsDue(factsOf({ reports }), policy, 'pssca');
      expect([found?.dueOn, found?.last?.periodEnd]).toEqual([dueOn, until]);
    },
  );

  it('is that of the missing report until it comes in, and then that of the next', () => {
    const [before, missing, after] = ['2023', '2024', '2025'].map((year) =>
      report({ periodStart: year, periodEnd: year }),
    );
    const dueWith = (...reports: (ReportFacts | undefined)[]) =>
      due({ reports: reports.flatMap((each) => each ?? []) })[0];
    expect([dueWith(before, after), dueWith(before, missing, after)]).toEqual(['2024-12-31', '2026-12-31']);
  });
});
