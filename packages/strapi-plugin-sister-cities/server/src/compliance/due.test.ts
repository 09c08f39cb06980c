import { factsOf, lviv, report, rule, sapporo } from '../../../tests/support/facts';
import type { Facts, ReportFacts } from '../eligibility/facts';

import { arrivedLate, dueDateOf, mustReport, reportsDue } from './due';

const policy = { reportingIntervalMonths: rule(12), reportGraceDays: rule(30) };
const january = { ...policy, reportDueMonthDay: rule('01-30') };

const due = (changes: Partial<Facts>, rules: object = policy) => {
  const { dueOn, overdueFrom } = reportsDue(factsOf(changes), rules, 'pssca') ?? {};
  return [dueOn, overdueFrom];
};

const ending = (periodEnd: string, changes: Partial<ReportFacts> = {}): Partial<Facts> => ({
  reports: [report({ periodStart: '2025', periodEnd, ...changes })],
});

describe('who reports (P25)', () => {
  const sisters = { ...policy, reportingAppliesTo: rule(['sister_city'] as const) };
  const both = { ...policy, reportingAppliesTo: rule(['friendship_city', 'sister_city'] as const) };

  it.each([
    ['a sister city', sapporo(), both, true],
    ['a friendship city', lviv(), both, true],
    ['a sister city where only those do', sapporo(), sisters, true],
    ['a friendship city where only sister cities do', lviv(), sisters, false],
    ['a friendship city where the city does not say', lviv(), policy, true],
    ['one that is suspended', lviv({ standing: 'suspended' }), both, true],
    ['one that is emeritus', sapporo({ standing: 'emeritus' }), both, false],
    ['one that has ended', lviv({ standing: 'terminated' }), both, false],
    ['a proposal', lviv({ designation: null, standing: 'proposed' }), policy, false],
    ['one without a designation', lviv({ designation: null }), policy, false],
    ['one whose standing is not known', lviv({ standing: null }), policy, false],
    ['a friendship city of a city without the rule', lviv(), { reportGraceDays: rule(30) }, false],
  ])('%s does: %#', (_words, relationship, rules, expected) => {
    const facts = factsOf({ relationship });
    expect([mustReport(facts, rules), reportsDue(facts, rules, 'pssca') !== undefined]).toEqual([
      expected,
      expected,
    ]);
  });
});

describe('the day on which a report is due (P25)', () => {
  it.each([
    ['2022-05-19', '2023-05-19', '2023-06-19'],
    ['2022-05', '2023-05-31', '2023-07-01'],
    ['2022', '2023-12-31', '2024-01-31'],
    ['2024-02-29', '2025-02-28', '2025-03-31'],
  ])('is, since a designation of %s, %s, and overdue from %s', (designatedOn, dueOn, overdueFrom) => {
    expect(due({ relationship: lviv({ designatedOn }), reports: [] })).toEqual([dueOn, overdueFrom]);
  });

  it.each([
    ['2026-06', '2027-06-30', '2027-07-31'],
    ['2026-06-15', '2027-06-15', '2027-07-16'],
    ['2025', '2026-12-31', '2027-01-31'],
  ])('is, after a report until %s, %s, and overdue from %s', (periodEnd, dueOn, overdueFrom) => {
    expect(due(ending(periodEnd))).toEqual([dueOn, overdueFrom]);
  });

  it.each([
    ['2024-12-31', '2026-01-30'],
    ['2025-01-29', '2026-01-30'],
    ['2025-01-30', '2026-01-30'],
    ['2025-01-31', '2027-01-30'],
  ])('is, after a report until %s, on %s where it is due each January 30', (periodEnd, dueOn) => {
    expect(due(ending(periodEnd, { periodStart: '2024' }), january)[0]).toBe(dueOn);
  });

  it.each([
    ['02-29', '2026-02-28'],
    ['13-45', '2025-12-31'],
    ['', '2025-12-31'],
  ])('is, each %j, %s', (monthDay, dueOn) => {
    const rules = { ...policy, reportDueMonthDay: rule(monthDay) };
    expect(due(ending('2024', { periodStart: '2024' }), rules)[0]).toBe(dueOn);
  });

  it('is overdue the day after where the city grants no grace', () => {
    expect(due(ending('2025'), { reportingIntervalMonths: rule(12) })).toEqual(['2026-12-31', '2027-01-01']);
  });

  it('follows the interval of the city', () => {
    expect(due(ending('2025'), { reportingIntervalMonths: rule(6) })[0]).toBe('2026-06-30');
  });

  it.each([
    ['that was not returned', { review: 'returned' }, '2023-12-31'],
    ['that has arrived', { submittedOn: null }, '2023-12-31'],
    ['that has arrived by that day', { submittedOn: '2026-11-25' }, '2023-12-31'],
    ['about money', { kind: 'activity' }, '2023-12-31'],
    ['about money, such as an annual one', { kind: 'annual' }, '2026-12-31'],
    ['that waits for its review', { review: 'pending' }, '2026-12-31'],
    ['of the same association', { associationDocumentId: 'friends' }, '2023-12-31'],
    ['with dates', { periodEnd: 'some time' }, '2023-12-31'],
  ])('follows the last report %s (%j): %s', (_words, changes, dueOn) => {
    expect(due({ relationship: lviv(), ...ending('2025', changes) })[0]).toBe(dueOn);
  });

  it('follows the report of the latest period, in whatever order they are', () => {
    const [first, second, third] = ['2024', '2025', '2023'].map((year) =>
      report({ periodStart: year, periodEnd: year }),
    );
    const reports = [first, second, third].flatMap((each) => each ?? []);
    const found = reportsDue(factsOf({ reports }), policy, 'pssca');
    expect([found?.dueOn, found?.last?.periodEnd]).toEqual(['2026-12-31', '2025']);
    expect(reports.map(({ periodEnd }) => periodEnd)).toEqual(['2024', '2025', '2023']);
  });

  it('is the one that the office wrote on an expected report where that is earlier, the earliest first', () => {
    const expected = (dueOn: string, changes: Partial<ReportFacts> = {}): ReportFacts =>
      report({ documentId: dueOn, dueOn, submittedOn: null, ...changes });
    const later = expected('2027-03-01');
    const sooner = expected('2027-02-01');
    const found = (...reports: ReportFacts[]) => reportsDue(factsOf({ reports }), policy, 'pssca');
    expect(found(report(), later, sooner)).toEqual({
      dueOn: '2027-02-01',
      overdueFrom: '2027-03-04',
      last: report(),
      expected: sooner,
      isAnyOnFile: true,
    });
    expect(found(sooner, later)?.expected).toEqual(sooner);
    expect(found(expected('2027-02-01', { submittedOn: '2026-11-20' }))?.expected).toBeNull();
    expect(found(expected('2027-02-01', { submittedOn: '2026-11-20', review: 'returned' }))).toMatchObject({
      dueOn: '2026-12-31',
      last: null,
    });
    expect(found(expected('soon'))).toMatchObject({ dueOn: '1960-12-31', expected: null });
    expect(found(expected('2027-02-01', { kind: 'activity' }))?.expected).toBeNull();
  });

  it('is not known where nothing says since when', () => {
    const relationship = lviv({ designatedOn: null });
    expect(reportsDue(factsOf({ relationship, reports: [] }), policy, 'pssca')).toEqual({
      dueOn: null,
      overdueFrom: null,
      last: null,
      expected: null,
      isAnyOnFile: false,
    });
  });

  it('is not known beyond the calendar', () => {
    expect(due({ relationship: lviv({ designatedOn: '9999' }), reports: [] })).toEqual([null, null]);
    expect(due(ending('9998'), january)).toEqual(['9999-01-30', '9999-03-02']);
  });

  it.each([
    [[], false],
    [[report({ submittedOn: null })], false],
    [[report({ submittedOn: null, dueOn: '2027-01-30' })], true],
    [[report({ review: 'returned' })], true],
    [[report({ kind: 'activity' })], false],
  ])('knows whether anything is on file (%#): %j', (reports, isAnyOnFile) => {
    expect(reportsDue(factsOf({ reports }), policy, 'pssca')?.isAnyOnFile).toBe(isAnyOnFile);
  });
});

describe('a late report', () => {
  it.each([
    ['2025', null, '2026-01-30', '2025-12-31', false],
    ['2025', null, '2026-01-31', '2025-12-31', true],
    ['2025', '2026-03-01', '2026-03-31', '2026-03-01', false],
    ['2025', '2026-03-01', '2026-04-01', '2026-03-01', true],
    ['2025', null, null, '2025-12-31', false],
    ['some time', null, '2026-04-01', undefined, false],
  ])(
    'until %s, due %j and in on %j, was due on %j and is late: %j',
    (periodEnd, dueOn, submittedOn, day, late) => {
      const each = report({ periodStart: '2025', periodEnd, dueOn, submittedOn });
      expect([dueDateOf(each, policy), arrivedLate(each, policy)]).toEqual([day, late]);
    },
  );

  it('is one after the day of the year on which it was due', () => {
    const each = report({ periodStart: '2025', periodEnd: '2025', submittedOn: '2026-03-01' });
    const next = report({ ...each, submittedOn: '2026-03-02' });
    expect([each, next].map((one) => [dueDateOf(one, january), arrivedLate(one, january)])).toEqual([
      ['2026-01-30', false],
      ['2026-01-30', true],
    ]);
  });

  it('is one the day after where the city grants no grace', () => {
    const on = (submittedOn: string) => report({ periodStart: '2025', periodEnd: '2025', submittedOn });
    expect([on('2025-12-31'), on('2026-01-01')].map((each) => arrivedLate(each, {}))).toEqual([false, true]);
  });
});
