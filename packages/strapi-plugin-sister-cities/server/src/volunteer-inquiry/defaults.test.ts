import { monthsLater, retention, RETENTION_MONTHS } from './defaults';

describe('the day some months later', () => {
  it.each([
    ['2026-11-24', 36, '2029-11-24'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later);
  });

  it('is not known of a date that is no whole day', () => {
    expect(monthsLater('2026-11', 1)).toBeUndefined();
    expect(monthsLater('2026-02-30', 1)).toBeUndefined();
  });
});

describe('an inquiry', () => {
  it('is kept three years from the day of consent', () => {
    expect(RETENTION_MONTHS).toBe(36);
    expect(retention({ name: 'A', consentOn: '2026-11-24' })).toEqual({
      name: 'A',
      consentOn: '2026-11-24',
      retainUntil: '2029-11-24',
    });
    expect(retention({ consentOn: '2026-11-24', retainUntil: null }).retainUntil).toBe('2029-11-24');
  });

  it('is kept as long as somebody says', () => {
    const data = { consentOn: '2026-11-24', retainUntil: '2027-01-01' };
    expect(retention(data)).toBe(data);
  });

  it('never loses its day by being cleared in a form', () => {
    expect(retention({ name: 'B', retainUntil: null })).toEqual({ name: 'B' });
  });
});
