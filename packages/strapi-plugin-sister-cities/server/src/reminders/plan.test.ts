import fc from 'fast-check';

import type { Compliance } from '../../../shared/eligibility';
import { daysBetween } from '../computed/calendar';
import { dayIn } from '../computed/local-day';

import { reminderFor } from './plan';

const SAPPORO = {
  type: 'association' as const,
  documentId: 'psscalpha',
  title: 'Portland-Sapporo Sister City Association',
};

/** A report is due on 30 June 2026, and overdue after 30 days of grace. */
const DUE: Compliance = {
  association: SAPPORO,
  relationship: null,
  status: 'compliant',
  nextReportDueOn: '2026-06-30',
  overdueFrom: '2026-07-31',
  daysUntilDue: null,
  lastReportUntil: '2025-06-30',
  checks: [],
};

const kindOn = (today: string, change: Partial<Compliance> = {}): string | null =>
  reminderFor({ ...DUE, ...change }, 'active', today)?.kind ?? null;

describe('a reminder of a report that is due on 2026-06-30 and overdue from 2026-07-31', () => {
  it.each([
    ['2026-05-30', 31, null],
    ['2026-05-31', 30, 'in_30_days'],
    ['2026-06-01', 29, 'in_30_days'],
    ['2026-06-21', 9, 'in_30_days'],
    ['2026-06-22', 8, 'in_30_days'],
    ['2026-06-23', 7, 'in_7_days'],
    ['2026-06-24', 6, 'in_7_days'],
    ['2026-06-29', 1, 'in_7_days'],
    ['2026-06-30', 0, 'in_7_days'],
    ['2026-07-01', -1, null],
    ['2026-07-30', -30, null],
    ['2026-07-31', -31, 'overdue'],
    ['2026-08-01', -32, 'overdue'],
    ['2029-06-30', -1096, 'overdue'],
  ])('on %s, %i days before, is %s', (today, days, kind) => {
    expect(daysBetween(today, '2026-06-30')).toBe(days);
    expect(kindOn(today, { status: today < '2026-07-31' ? 'compliant' : 'overdue' })).toBe(kind);
  });

  it('tells the association, the day and how far away it is', () => {
    expect(reminderFor(DUE, 'active', '2026-06-01')).toEqual({
      kind: 'in_30_days',
      associationDocumentId: 'psscalpha',
      association: 'Portland-Sapporo Sister City Association',
      dueOn: '2026-06-30',
      daysUntilDue: 29,
      lastReportUntil: '2025-06-30',
    });
  });
});

describe('without days of grace', () => {
  it.each([
    ['2026-06-30', 'in_7_days'],
    ['2026-07-01', 'overdue'],
  ])('%s is %s', (today, kind) => {
    expect(kindOn(today, { overdueFrom: '2026-07-01' })).toBe(kind);
  });
});

describe('a first report', () => {
  it.each([
    ['2026-07-31', 'overdue'],
    ['2027-07-31', 'overdue'],
    ['2027-08-01', null],
    ['2086-06-30', null],
  ])('of which nothing is on file on %s is %s', (today, kind) => {
    expect(kindOn(today, { status: 'unknown', lastReportUntil: null })).toBe(kind);
  });

  it('that the office expects is overdue however long ago it was due', () => {
    expect(kindOn('2029-06-30', { status: 'overdue', lastReportUntil: null })).toBe('overdue');
  });

  it('is announced like every other', () => {
    expect(kindOn('2026-06-01', { status: 'unknown', lastReportUntil: null })).toBe('in_30_days');
  });
});

describe('nobody is reminded', () => {
  it.each(['proposed', 'emeritus', 'terminated', 'declined', 'withdrawn', null])(
    'while the standing is %s',
    (standing) => {
      expect(reminderFor(DUE, standing, '2026-06-01')).toBeNull();
      expect(reminderFor(DUE, standing, '2026-08-01')).toBeNull();
    },
  );

  it('where no rule asks for a report or its start is unknown', () => {
    expect(kindOn('2026-06-01', { nextReportDueOn: null, overdueFrom: null })).toBeNull();
  });

  it('of an overdue report where nothing says from when it is overdue', () => {
    expect(kindOn('2026-08-01', { overdueFrom: null })).toBeNull();
  });
});

it('a suspended relationship is reminded as an active one', () => {
  expect(reminderFor(DUE, 'suspended', '2026-06-24')?.kind).toBe('in_7_days');
});

describe('over all days around a due date', () => {
  const DAY = 86_400_000;
  const dayAt = (days: number): string =>
    new Date(Date.parse('2026-06-30T00:00:00Z') + days * DAY).toISOString().slice(0, 10);

  it('the kinds only ever come in their order', () => {
    const order = [null, 'in_30_days', 'in_7_days', 'overdue'];
    fc.assert(
      fc.property(
        fc.integer({ min: -60, max: 400 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 120 }),
        (from, later, grace) => {
          const change = { overdueFrom: dayAt(grace + 1) };
          const first = kindOn(dayAt(from), change);
          const second = kindOn(dayAt(from + later), change);
          if (second === null) return;
          expect(order.indexOf(second)).toBeGreaterThanOrEqual(order.indexOf(first));
        },
      ),
      { seed: 20261124, numRuns: 2000 },
    );
  });
});

describe('the day is the one of the program', () => {
  // 30 days before the due date begin in Kiritimati while Los Angeles still has the day before.
  const instant = new Date('2026-05-30T10:30:00Z');

  it.each([
    ['Asia/Tokyo', '2026-05-30', null],
    ['America/Los_Angeles', '2026-05-30', null],
    ['Pacific/Kiritimati', '2026-05-31', 'in_30_days'],
  ])('in %s it is %s', (zone, day, kind) => {
    expect(dayIn(zone, instant)).toBe(day);
    expect(kindOn(dayIn(zone, instant))).toBe(kind);
  });

  it.each([
    ['Asia/Tokyo', '2026-05-31', 'in_30_days'],
    ['America/Los_Angeles', '2026-05-30', null],
    ['Pacific/Kiritimati', '2026-05-31', 'in_30_days'],
  ])('five hours later in %s it is %s', (zone, day, kind) => {
    const later = new Date('2026-05-30T15:30:00Z');
    expect(dayIn(zone, later)).toBe(day);
    expect(kindOn(dayIn(zone, later))).toBe(kind);
  });

  describe('wherever the server stands', () => {
    const own = process.env.TZ;
    afterEach(() => {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    });

    it.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
      'a server in %s plans the same',
      (zone) => {
        process.env.TZ = zone;
        const days = ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((program) =>
          dayIn(program, instant),
        );
        expect(days).toEqual(['2026-05-30', '2026-05-30', '2026-05-31']);
        expect(days.map((day) => kindOn(day))).toEqual([null, null, 'in_30_days']);
        expect(reminderFor(DUE, 'active', '2026-06-22')?.daysUntilDue).toBe(8);
      },
    );
  });
});
