import {
  association,
  event,
  factsOf,
  lviv,
  report,
  rule,
  sapporo,
  secondAssociation,
} from '../../../tests/support/facts';
import type { ComplianceStatus } from '../../../shared/eligibility';
import type { Policy } from '../../../shared/policy';
import type { EventFacts, Facts } from '../eligibility/facts';

import { complianceOf, DUE_SOON_DAYS } from './status';

const policy: Policy = {
  minimumBalance: rule('10000.00 USD'),
  balanceLookbackMonths: rule(12),
  reportingIntervalMonths: rule(12),
  reportGraceDays: rule(30),
  minimumActivitiesPer12Months: rule(4),
  minimumQuartersWithActivity: rule(4, { severity: 'warn' }),
  activitiesMustBeInHomeArea: rule(true),
};

const onDays = (...days: string[]): EventFacts[] => days.map((day) => event(day));
const GOOD = onDays('2026-02-19', '2026-05-21', '2026-08-20', '2026-11-19');
const annual = report({ periodStart: '2025-11', periodEnd: '2026-11-20', submittedOn: '2026-11-22' });
const good: Partial<Facts> = { reports: [annual], events: GOOD };

const of = (changes: Partial<Facts>, rules: Policy = policy) =>
  complianceOf(factsOf({ ...good, ...changes }), rules, association(), 'en');

const low = report({ ...annual, lowestBalance: '9250.00 USD' });
const expectedOn = (dueOn: string) => report({ documentId: 'expected', dueOn, submittedOn: null });

describe('how an association stands', () => {
  it.each<[ComplianceStatus, string, Partial<Facts>]>([
    ['compliant', 'all is well', {}],
    ['overdue', 'a report is overdue', { reports: [annual, expectedOn('2026-10-24')] }],
    [
      'due_soon',
      'a report is late and in its days of grace',
      { reports: [annual, expectedOn('2026-10-25')] },
    ],
    ['due_soon', 'a report is due in 30 days', { reports: [annual, expectedOn('2026-12-24')] }],
    ['compliant', 'a report is due in 31 days', { reports: [annual, expectedOn('2026-12-25')] }],
    ['below_minimum', 'the balance is too low', { reports: [low] }],
    ['insufficient_activity', 'there is too little activity', { events: GOOD.slice(1) }],
    ['unknown', 'no event is on file', { events: [] }],
    ['unknown', 'no report is on file', { reports: [] }],
    ['unknown', 'a report waits for its review', { reports: [{ ...annual, review: 'pending' }] }],
    [
      'compliant',
      'all events were in one quarter',
      { events: onDays('2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04') },
    ],
    ['overdue', 'it is overdue, and too low', { reports: [low, expectedOn('2026-10-24')] }],
    ['below_minimum', 'it is too low, and little active', { reports: [low], events: GOOD.slice(1) }],
    [
      'insufficient_activity',
      'it is little active, and due soon',
      { reports: [annual, expectedOn('2026-12-01')], events: GOOD.slice(1) },
    ],
    [
      'due_soon',
      'it is due soon, and no event is on file',
      { reports: [annual, expectedOn('2026-12-01')], events: [] },
    ],
    ['not_required', 'the relationship has ended', { relationship: sapporo({ standing: 'terminated' }) }],
    ['not_required', 'it is a proposal', { relationship: lviv({ designation: null, standing: 'proposed' }) }],
    ['not_required', 'it has no designation', { relationship: lviv({ designation: null }) }],
    ['compliant', 'the relationship is suspended', { relationship: sapporo({ standing: 'suspended' }) }],
  ])('is %s when %s', (status, _words, facts) => {
    expect(of(facts).status).toBe(status);
  });

  it('is not overdue but unknown when its first report is not on file', () => {
    expect(of({ relationship: lviv(), reports: [] })).toMatchObject({
      status: 'unknown',
      nextReportDueOn: '2023-12-31',
      overdueFrom: '2024-01-31',
      daysUntilDue: -1059,
      lastReportUntil: null,
    });
  });

  it('is due soon when its first report is', () => {
    const relationship = lviv({ designatedOn: '2025-12-24' });
    expect(of({ relationship, reports: [] })).toMatchObject({ status: 'due_soon', daysUntilDue: 30 });
    expect(DUE_SOON_DAYS).toBe(30);
  });

  it.each<[ComplianceStatus, string]>([
    ['due_soon', '2024-01-30'],
    ['unknown', '2024-01-31'],
  ])('is %s on %s, in the last days in which its first report can come in', (status, asOf) => {
    expect(of({ asOf, relationship: lviv(), reports: [], events: [] }).status).toBe(status);
  });

  it('is overdue, too low and little active also where the city only points it out', () => {
    const warn = { severity: 'warn' } as const;
    const gentle: Policy = {
      minimumBalance: rule('10000.00 USD', warn),
      reportingIntervalMonths: rule(12, warn),
      minimumActivitiesPer12Months: rule(4, warn),
    };
    const late = { reports: [annual, expectedOn('2026-10-24')] };
    expect(
      [late, { reports: [low] }, { events: GOOD.slice(1) }].map((facts) => of(facts, gentle).status),
    ).toEqual(['overdue', 'below_minimum', 'insufficient_activity']);
  });

  it('lacks activity in each quarter where the city makes that stand in the way', () => {
    const strict = { ...policy, minimumQuartersWithActivity: rule(4) };
    const inOne = { events: onDays('2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04') };
    const unsure = { events: onDays('2026-02-19', '2026-05-21', '2026-08-20', '2026-08') };
    expect(of(inOne, strict).status).toBe('insufficient_activity');
    expect([of(unsure, strict).status, of(unsure).status]).toEqual(['unknown', 'compliant']);
  });

  it.each<[ComplianceStatus, Policy]>([
    ['not_required', {}],
    ['not_required', { decisionBody: rule('Mayor') }],
    ['compliant', { minimumBalance: rule('10000.00 USD') }],
    ['compliant', { reportingIntervalMonths: rule(12) }],
    ['compliant', { minimumActivitiesPer12Months: rule(4) }],
    ['compliant', { minimumQuartersWithActivity: rule(4) }],
  ])('is %s under the rules %#', (status, rules) => {
    expect(of({}, rules).status).toBe(status);
  });

  it('tells what is due, since when it is overdue, and by which checks', () => {
    const compliance = of({});
    expect(compliance).toMatchObject({
      association: {
        type: 'association',
        documentId: 'pssca',
        title: 'Portland-Sapporo Sister City Association',
      },
      relationship: { type: 'relationship', documentId: 'portland-sapporo', title: 'Portland – Sapporo' },
      status: 'compliant',
      nextReportDueOn: '2027-11-20',
      overdueFrom: '2027-12-21',
      daysUntilDue: 361,
      lastReportUntil: '2026-11-20',
    });
    expect(compliance.checks.map(({ code, ok }) => [code, ok])).toEqual([
      ['REPORTS_CURRENT', true],
      ['BALANCE_MINIMUM', true],
      ['ACTIVITY_REGULAR', true],
      ['ACTIVITY_SPREAD', true],
    ]);
  });

  it('tells of no due date where the city asks for no reports', () => {
    expect(of({}, { minimumBalance: rule('10000.00 USD') })).toMatchObject({
      nextReportDueOn: null,
      overdueFrom: null,
      daysUntilDue: null,
      lastReportUntil: null,
    });
  });

  it('is its own: what another association owes is not its fault', () => {
    const facts = factsOf({ ...good, associations: [association(), secondAssociation()] });
    const [own, other] = facts.associations.map((each) => complianceOf(facts, policy, each, 'en'));
    expect([own?.status, other?.status]).toEqual(['compliant', 'unknown']);
    expect(other?.checks[0]?.reason).toBe(
      'No financial report of Friends of Sapporo is on file; the first was due on December 31, 1960.',
    );
  });

  it('is told in the language of the reader', () => {
    const { checks } = complianceOf(factsOf(good), policy, association(), 'es-MX');
    expect(checks[0]?.reason).toBe(
      'Ningún informe de Portland-Sapporo Sister City Association está atrasado; el próximo vence el 20 de noviembre de 2027.',
    );
  });
});
