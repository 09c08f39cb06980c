import { retention, RETENTION_MONTHS } from './defaults';

describe('an inquiry', () => {
  it('is kept three years from the day of consent where no policy says', () => {
    expect(RETENTION_MONTHS).toBe(36);
    expect(retention({ name: 'A', consentOn: '2026-11-24' }, RETENTION_MONTHS)).toEqual({
      name: 'A',
      consentOn: '2026-11-24',
      retainUntil: '2029-11-24',
    });
    expect(retention({ consentOn: '2026-11-24', retainUntil: null }, RETENTION_MONTHS).retainUntil).toBe(
      '2029-11-24',
    );
  });

  it.each([
    [1, '2026-12-24'],
    [12, '2027-11-24'],
    [60, '2031-11-24'],
  ])('is kept the %i months of the policy, until %s', (months, retainUntil) => {
    expect(retention({ consentOn: '2026-11-24' }, months).retainUntil).toBe(retainUntil);
  });

  it('is kept as long as somebody says', () => {
    const data = { consentOn: '2026-11-24', retainUntil: '2027-01-01' };
    expect(retention(data, RETENTION_MONTHS)).toBe(data);
  });

  it('never loses its day by being cleared in a form', () => {
    expect(retention({ name: 'B', retainUntil: null }, RETENTION_MONTHS)).toEqual({ name: 'B' });
  });
});
