import { association, found, report, rule, secondAssociation } from '../../../../tests/support/facts';
import type { Facts, ReportFacts } from '../facts';

import { fundingSources } from './funding';

const policy = { fundingSourcesAllowed: rule(['donors', 'grants'] as const) };

const ofReport = (changes: Partial<ReportFacts>, sources: string[] = ['donors']): Partial<Facts> => ({
  associations: [association({ fundingSources: sources })],
  reports: [report(changes)],
});

describe('the sources of funding (P26, P27)', () => {
  it.each<[string[], boolean | 'unknown', string | null, string]>([
    [['donors'], true, 'donors', 'Every stated source of funding is allowed: donors.'],
    [
      ['grants', 'donors'],
      true,
      'donors, grants',
      'Every stated source of funding is allowed: donors and grants.',
    ],
    [
      ['donors', 'city', 'membership_dues'],
      false,
      'city, donors, membership_dues',
      'Not allowed as a source of funding: the city and membership dues. Allowed: donors and grants.',
    ],
    [['events'], false, 'events', 'Not allowed as a source of funding: events. Allowed: donors and grants.'],
    [
      ['bake sale'],
      false,
      'bake sale',
      'Not allowed as a source of funding: bake sale. Allowed: donors and grants.',
    ],
    [
      [],
      'unknown',
      null,
      'No source of funding of Portland-Sapporo Sister City Association is stated. Allowed: donors and grants.',
    ],
  ])('%j are told: %j, %j, %s', (sources, ok, actual, reason) => {
    const facts = { associations: [association({ fundingSources: sources })], reports: [] };
    expect(found(fundingSources, policy, facts)).toMatchObject({
      code: 'FUNDING_SOURCES',
      ok,
      required: 'donors, grants',
      actual,
      reason,
    });
  });

  it.each<[string, Partial<ReportFacts>, boolean]>([
    ['names none', {}, true],
    ['names the city', { fundingSources: ['city'] }, false],
    ['names grants', { fundingSources: ['grants'] }, true],
    ['has income from the city', { incomeCity: '0.01 USD' }, false],
    ['has no income from the city', { incomeCity: '0.00 USD' }, true],
    ['has paid the city', { incomeCity: '-0.01 USD' }, true],
    ['is about activity, and names the city', { kind: 'activity', fundingSources: ['city'] }, false],
    ['is not looked at yet, and names the city', { review: 'pending', fundingSources: ['city'] }, false],
    ['was returned, and names the city', { review: 'returned', fundingSources: ['city'] }, true],
    ['has not arrived, and names the city', { submittedOn: null, fundingSources: ['city'] }, true],
    [
      'ends on the first day of the look-back',
      { ...periods('2025-01', '2025-11-25'), fundingSources: ['city'] },
      false,
    ],
    [
      'ends the day before the look-back',
      { ...periods('2025-01', '2025-11-24'), fundingSources: ['city'] },
      true,
    ],
    ['starts today', { ...periods('2026-11-24', '2026-12'), fundingSources: ['city'] }, false],
    ['starts tomorrow', { ...periods('2026-11-25', '2026-12'), fundingSources: ['city'] }, true],
  ])('of a report that %s are allowed: %j', (_words, changes, ok) => {
    expect(found(fundingSources, policy, ofReport(changes))?.ok).toBe(ok);
  });

  it('of a report are enough where the association states none', () => {
    expect(found(fundingSources, policy, ofReport({ fundingSources: ['grants'] }, []))).toMatchObject({
      ok: true,
      actual: 'grants',
    });
  });

  it('lead to the associations, and to the reports that name one', () => {
    const facts = {
      associations: [association(), secondAssociation()],
      reports: [report({ fundingSources: ['grants'] }), report({ documentId: 'silent' })],
    };
    expect(found(fundingSources, policy, facts)?.records).toEqual([
      { type: 'association', documentId: 'pssca', title: 'Portland-Sapporo Sister City Association' },
      { type: 'association', documentId: 'friends', title: 'Friends of Sapporo' },
      { type: 'association-report', documentId: 'report-2026-01', title: 'PSSCA, 2026-01 to 2026-06' },
    ]);
  });

  it('are unknown without an association, and not asked for without the rule', () => {
    expect(found(fundingSources, policy, { associations: [], reports: [] })).toMatchObject({
      ok: 'unknown',
      reason: 'No association is on file for Portland – Sapporo.',
    });
    expect(found(fundingSources, {})).toBeUndefined();
  });

  it.each([
    ['es', 'No está permitido como fuente de financiación: la ciudad. Permitido: donantes y subvenciones.'],
    ['ja-JP', '認められていない資金源：市。認められている資金源：寄付者、助成金。'],
    ['uk', 'Не дозволене джерело фінансування: місто. Дозволено: благодійники і гранти.'],
    ['de', 'Not allowed as a source of funding: the city. Allowed: donors and grants.'],
  ])('are told in %s: %s', (locale, reason) => {
    const facts = ofReport({}, ['city']);
    expect(found(fundingSources, policy, facts, locale)?.reason).toBe(reason);
  });
});

function periods(periodStart: string, periodEnd: string): Partial<ReportFacts> {
  return { periodStart, periodEnd };
}
