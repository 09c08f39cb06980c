import type { NextDue } from '../../../shared/glance';
import { factsOf, lviv, report, rule, sapporo, TODAY } from '../../../tests/support/facts';
import type { Facts } from '../eligibility/facts';

import { nextDueOf } from './next-due';

const policy = {
  reportingIntervalMonths: rule(12),
  reportGraceDays: rule(30),
  directorRecommendationDays: rule(45),
  mayorToCouncilDays: rule(14),
};

const told = (
  changes: Partial<Facts>,
  { agreementExpiresOn = null as string | null, finances = true } = {},
): string | null => {
  const words = ({ kind, on, isLate }: NextDue): string => `${kind} ${on}${isLate ? ', late' : ''}`;
  const next = nextDueOf(factsOf(changes), { policy, agreementExpiresOn, finances });
  return next && words(next);
};

const reviewed = (nextReviewOn: string | null, standing = 'active') => ({
  relationship: sapporo({ nextReviewOn, standing }),
  reports: [],
  associations: [],
});

describe('what is due next', () => {
  it.each([
    ['2026-11-25', 'review 2026-11-25'],
    [TODAY, `review ${TODAY}`],
    ['2026-11-23', 'review 2026-11-23, late'],
    ['2026-11', 'review 2026-11'],
    ['2026', 'review 2026'],
    ['2025', 'review 2025, late'],
    [null, null],
  ])('with a review on %s is %s', (on, expected) => {
    expect(told(reviewed(on))).toBe(expected);
  });

  it.each([
    ['active', 'review 2027'],
    ['suspended', 'review 2027'],
    ['emeritus', null],
    ['terminated', null],
    ['declined', null],
  ])('is told of a relationship that is %s as %s', (standing, expected) => {
    expect(told(reviewed('2027', standing))).toBe(expected);
  });

  it.each([
    [TODAY, `agreement ${TODAY}`],
    ['2026-11-23', null],
  ])('with an agreement that ends on %s is %s: one that has ended is nothing to do', (on, expected) => {
    expect(told(reviewed(null), { agreementExpiresOn: on })).toBe(expected);
  });

  it('is the report of the association, for those who may know what it owes', () => {
    const reported = { relationship: sapporo({ nextReviewOn: '2028' }), reports: [report()] };
    expect([told(reported), told(reported, { finances: false })]).toEqual([
      'report 2027-06-30',
      'review 2028',
    ]);
  });

  it.each([
    ['2026-10-25', 'report 2027-10-25'],
    ['2025-10-24', 'report 2026-10-24, late'],
    ['2025-10-25', 'report 2026-10-25'],
  ])('after a report until %s is %s: 30 days of grace', (periodEnd, expected) => {
    const reports = [report({ periodStart: '2025', periodEnd })];
    expect(told({ relationship: sapporo(), reports })).toBe(expected);
  });

  it('is no report where none was ever asked for: what is not on file is not known to be missing', () => {
    expect(told({ relationship: sapporo(), reports: [] })).toBeNull();
  });

  it.each([
    ['2026-11-01', 'recommendation 2026-12-16'],
    ['2026-10-10', `recommendation ${TODAY}`],
    ['2026-10-09', 'council 2026-12-07'],
    ['2026-09-26', `council ${TODAY}`],
    ['2026-09-25', 'council 2026-11-23, late'],
    [null, null],
  ])('of a proposal of %s is %s', (proposedOn, expected) => {
    const proposal = lviv({ standing: 'proposed', designation: null, proposedOn });
    expect(told({ relationship: proposal })).toBe(expected);
  });

  it('is what comes first', () => {
    const relationship = sapporo({ nextReviewOn: '2027-07-01' });
    expect(told({ relationship, reports: [report()] })).toBe('report 2027-06-30');
    expect(told({ relationship: sapporo({ nextReviewOn: '2027-06-29' }), reports: [report()] })).toBe(
      'review 2027-06-29',
    );
  });
});
