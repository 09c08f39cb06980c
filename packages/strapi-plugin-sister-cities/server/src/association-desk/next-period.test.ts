import { nextPeriodOf } from './next-period';

describe('the period of the next report', () => {
  it.each([
    ['2024', 12, '2026-11-24', { periodStart: '2025', periodEnd: '2025' }],
    ['2025-06', 6, '2026-11-24', { periodStart: '2025-07', periodEnd: '2025-12' }],
    ['2025-06-15', 12, '2026-11-24', { periodStart: '2025-06-16', periodEnd: '2026-06-15' }],
    ['2024-02', 12, '2026-11-24', { periodStart: '2024-03', periodEnd: '2025-02' }],
    ['2023-02-28', 12, '2026-11-24', { periodStart: '2023-03', periodEnd: '2024-02' }],
    ['2024-02-28', 12, '2026-11-24', { periodStart: '2024-02-29', periodEnd: '2025-02-27' }],
  ])('follows %s, %d months long, on %s', (last, months, today, period) => {
    expect(nextPeriodOf(last, months, today)).toEqual(period);
  });

  it('has an end from the day on that it is over', () => {
    expect(nextPeriodOf('2025', 12, '2026-12-30')).toEqual({ periodStart: '2026-01-01', periodEnd: null });
    expect(nextPeriodOf('2025', 12, '2026-12-31')).toEqual({ periodStart: '2026', periodEnd: '2026' });
  });

  it('is not known where none came before, or no rule tells how long it is', () => {
    expect(nextPeriodOf(null, 12, '2026-11-24')).toBeNull();
    expect(nextPeriodOf('2025', undefined, '2026-11-24')).toBeNull();
    expect(nextPeriodOf('9999', 12, '2026-11-24')).toBeNull();
  });
});
