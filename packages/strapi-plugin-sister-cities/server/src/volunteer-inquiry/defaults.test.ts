import { retention, RETENTION_MONTHS } from './defaults';

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
