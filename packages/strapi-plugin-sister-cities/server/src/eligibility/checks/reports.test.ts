import {
  association,
  found,
  lviv,
  report,
  rule,
  secondAssociation,
  told,
} from '../../../../tests/support/facts';
import type { Facts } from '../facts';

import { reportsCurrent } from './reports';

const NAME = 'Portland-Sapporo Sister City Association';
const policy = { reportingIntervalMonths: rule(12), reportGraceDays: rule(30) };

describe('reports to the Director (P25)', () => {
  const last = { reports: [report()] };

  it.each<[string, boolean, string]>([
    ['2026-11-24', true, `No report of ${NAME} is overdue; the next one is due on June 30, 2027.`],
    ['2027-07-30', true, `No report of ${NAME} is overdue; the next one is due on June 30, 2027.`],
    [
      '2027-07-31',
      false,
      `A report of ${NAME} was due on June 30, 2027 and has been overdue since July 31, 2027, for 1 day.`,
    ],
    [
      '2027-08-01',
      false,
      `A report of ${NAME} was due on June 30, 2027 and has been overdue since July 31, 2027, for 2 days.`,
    ],
  ])('are, on %s, current: %j: %s', (asOf, ok, reason) => {
    expect(found(reportsCurrent, policy, { ...last, asOf })).toMatchObject({
      code: 'REPORTS_CURRENT',
      ok,
      required: '2027-06-30',
      actual: '2026-06',
      reason,
      records: [
        { type: 'association', documentId: 'pssca', title: NAME },
        { type: 'association-report', documentId: 'report-2026-01', title: 'PSSCA, 2026-01 to 2026-06' },
      ],
    });
  });

  it.each<[string, string, string | null, string]>([
    [
      '2023-12-31',
      '2022',
      '2023-12-31',
      `No financial report of ${NAME} is on file; the first is due on December 31, 2023.`,
    ],
    [
      '2024-01-01',
      '2022',
      '2023-12-31',
      `No financial report of ${NAME} is on file; the first was due on December 31, 2023.`,
    ],
    [
      '2026-11-24',
      '2022-05',
      '2023-05-31',
      `No financial report of ${NAME} is on file; the first was due on May 31, 2023.`,
    ],
    ['2026-11-24', '', null, `No financial report of ${NAME} is on file, nor when the first was due.`],
  ])('are unknown on %s while none is on file since %j', (asOf, designatedOn, required, reason) => {
    const facts = { asOf, relationship: lviv({ designatedOn }), reports: [] };
    expect(found(reportsCurrent, policy, facts)).toMatchObject({
      ok: 'unknown',
      required,
      actual: null,
      reason,
    });
  });

  it('are unknown while there is no association, and the first is named', () => {
    const facts = { relationship: lviv(), associations: [], reports: [] };
    expect(found(reportsCurrent, policy, facts)).toMatchObject({
      ok: 'unknown',
      required: '2023-12-31',
      actual: null,
      reason:
        'No association is on file for Portland – Lviv. No financial report of its association is on file; the first was due on December 31, 2023.',
      records: [],
    });
    const undated = { ...facts, relationship: lviv({ designatedOn: null }) };
    expect(told(reportsCurrent, policy, undated)).toEqual([
      'unknown',
      'No association is on file for Portland – Lviv. No financial report of its association is on file, nor when the first was due.',
    ]);
  });

  it.each<[string, string]>([
    ['2026-07-30', ''],
    [
      '2026-07-31',
      ' The report “PSSCA, 2026-01 to 2026-06” was due on June 30, 2026 and arrived late, on July 31, 2026.',
    ],
  ])('that arrived on %s are current, and what was late is said%s', (submittedOn, late) => {
    expect(told(reportsCurrent, policy, { reports: [report({ submittedOn })] })).toEqual([
      true,
      `No report of ${NAME} is overdue; the next one is due on June 30, 2027.${late}`,
    ]);
  });

  it('that are expected on a day of their own are overdue after it', () => {
    const expected = report({
      periodStart: '2026-07',
      periodEnd: '2026-09',
      dueOn: '2026-10-15',
      submittedOn: null,
    });
    expect(found(reportsCurrent, policy, { reports: [report(), expected] })).toMatchObject({
      ok: false,
      required: '2026-10-15',
      actual: '2026-06',
      reason: `A report of ${NAME} was due on October 15, 2026 and has been overdue since November 15, 2026, for 10 days.`,
      records: [
        { documentId: 'pssca' },
        { documentId: 'report-2026-01' },
        { documentId: 'report-2026-07', type: 'association-report' },
      ],
    });
  });

  it('are asked of each association', () => {
    const associations = [association(), secondAssociation()];
    const theirs = report({
      associationDocumentId: 'friends',
      periodStart: '2025',
      periodEnd: '2025',
      submittedOn: '2026-01-10',
    });
    const facts: Partial<Facts> = { associations, reports: [report(), theirs] };
    expect(found(reportsCurrent, policy, facts)).toMatchObject({
      ok: true,
      required: '2026-12-31',
      actual: '2025',
      reason: `No report of ${NAME} is overdue; the next one is due on June 30, 2027. No report of Friends of Sapporo is overdue; the next one is due on December 31, 2026.`,
    });
    expect(found(reportsCurrent, policy, { ...facts, asOf: '2027-01-31' })?.ok).toBe(false);
    expect(found(reportsCurrent, policy, { associations })?.ok).toBe('unknown');
  });

  it.each([
    ['has no rule', {}, lviv()],
    ['has switched the rule off', { reportingIntervalMonths: rule(12, { enabled: false }) }, lviv()],
    ['asks only sister cities', { ...policy, reportingAppliesTo: rule(['sister_city'] as const) }, lviv()],
    ['has only a proposal', policy, lviv({ designation: null, standing: 'proposed' })],
    ['has ended the relationship', policy, lviv({ standing: 'terminated' })],
  ])('are not asked for by a city that %s', (_words, rules, relationship) => {
    expect(found(reportsCurrent, rules, { relationship })).toBeUndefined();
    expect(found(reportsCurrent, rules, { relationship, associations: [] })).toBeUndefined();
  });
});
