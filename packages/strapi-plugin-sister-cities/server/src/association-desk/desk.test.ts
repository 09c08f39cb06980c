import { association, factsOf, report, sapporo } from '../../../tests/support/facts';
import type { Facts } from '../eligibility/facts';
import { presetOf } from '../policy/presets';

import { deskOf, deskWithoutRelationship } from './desk';

const PORTLAND = presetOf('portland');

const all = { locale: 'en', finances: true, shown: <T>(check: T): T => check };

const desk = (facts: Partial<Facts> = {}, policy = PORTLAND, reader = all) =>
  deskOf(factsOf(facts), association(), policy, reader);

const yearly = report({ periodStart: '2025', periodEnd: '2025', submittedOn: '2026-01-10' });

describe('the desk of an association', () => {
  it('tells when the next report is due, and since when it is overdue', () => {
    expect(desk({ reports: [yearly] }).finances).toMatchObject({
      nextReportDueOn: '2026-12-31',
      daysUntilDue: 37,
      owes: [],
      nextPeriod: { periodStart: '2026-01-01', periodEnd: null },
    });
    expect(desk({ reports: [yearly], asOf: '2026-12-01' }).finances).toMatchObject({
      owes: ['due_soon'],
      owedDay: '2026-12-31',
      daysUntilDue: 30,
    });
    expect(desk({ reports: [yearly], asOf: '2026-11-30' }).finances?.owes).toEqual([]);
  });

  it('keeps every figure of the reports from whoever may not read them', () => {
    const { finances, checks } = desk({ reports: [yearly] }, PORTLAND, {
      ...all,
      finances: false,
      shown: (check) => check,
    });
    expect(finances).toBeNull();
    expect(checks.map(({ code }) => code)).toEqual([
      'REPORTS_CURRENT',
      'BALANCE_MINIMUM',
      'ACTIVITY_REGULAR',
      'ACTIVITY_SPREAD',
    ]);
  });

  it('tells of a city without rules about money that none asks for anything', () => {
    const { asked, activityAsked, checks, mustReport, finances } = desk({}, presetOf('salt-lake-city'));
    expect(asked).toEqual([
      { rule: 'reportingIntervalMonths', value: 12, applies: false },
      { rule: 'minimumBalance', value: null, applies: false },
    ]);
    expect(activityAsked).toEqual({ events: null, quarters: null, inHomeArea: false });
    expect([checks, mustReport, finances?.minimum, finances?.nextReportDueOn]).toEqual([
      [],
      false,
      null,
      null,
    ]);
  });

  it('asks nothing before the relationship has a designation, and nothing after it ended', () => {
    const proposed = desk({ relationship: sapporo({ designation: null, standing: 'proposed' }) });
    expect([proposed.isHeld, proposed.mustReport, proposed.checks]).toEqual([false, false, []]);
    const ended = desk({ relationship: sapporo({ standing: 'terminated' }) });
    expect([ended.isHeld, ended.mustReport]).toEqual([false, false]);
    const suspended = desk({ relationship: sapporo({ standing: 'suspended' }) });
    expect([suspended.isHeld, suspended.mustReport]).toEqual([true, true]);
  });

  it('names the report that the office expects', () => {
    const expected = report({
      periodStart: '2026',
      periodEnd: '2026',
      submittedOn: null,
      dueOn: '2026-12-15',
    });
    expect(desk({ reports: [yearly, expected] }).finances).toMatchObject({
      nextReportDueOn: '2026-12-15',
      expected: { type: 'association-report', documentId: 'report-2026' },
    });
  });

  it('tells of one that belongs to no relationship what the city asks of those that do', () => {
    const record = { type: 'association', documentId: 'a', title: 'A' } as const;
    expect(deskWithoutRelationship(record, PORTLAND, '2026-11-24')).toMatchObject({
      relationship: null,
      finances: null,
      checks: [],
      activityAsked: { events: 4, quarters: 4, inHomeArea: true },
    });
  });
});
