import { instantOf } from './instant';

describe('the instant of a local time', () => {
  it.each([
    ['2026-06-30', '18:30', 'America/Los_Angeles', '2026-07-01T01:30:00.000Z'],
    ['2026-12-30', '18:30', 'America/Los_Angeles', '2026-12-31T02:30:00.000Z'],
    ['2026-06-06', '10:00', 'Asia/Tokyo', '2026-06-06T01:00:00.000Z'],
    ['2026-06-06', '10:00', 'Asia/Kathmandu', '2026-06-06T04:15:00.000Z'],
    ['2026-01-01', '00:30', 'Pacific/Kiritimati', '2025-12-31T10:30:00.000Z'],
    ['2026-06-06', '10:00', 'UTC', '2026-06-06T10:00:00.000Z'],
    ['2024-02-29', '23:59', 'Europe/Kyiv', '2024-02-29T21:59:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(instantOf(day, time, zone)).toBe(instant);
  });

  it('of a time that the clocks skip is moved forward with them', () => {
    expect(instantOf('2026-03-08', '02:30', 'America/Los_Angeles')).toBe('2026-03-08T10:30:00.000Z');
  });

  it('of a time that comes twice is the first', () => {
    expect(instantOf('2026-11-01', '01:30', 'America/Los_Angeles')).toBe('2026-11-01T08:30:00.000Z');
  });

  it.each([
    ['2019', '10:00'],
    ['2019-06', '10:00'],
    ['2019-06-06', ''],
    ['', '10:00'],
  ])('is not known of %j at %j', (day, time) => {
    expect(instantOf(day, time, 'UTC')).toBeNull();
  });

  it('cannot be told in a zone that does not exist', () => {
    expect(() => instantOf('2019-06-06', '10:00', 'Mars/Olympus')).toThrow(RangeError);
  });
});
