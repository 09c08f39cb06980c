import fc from 'fast-check';

import { dayIn } from './local-day';

const RUN = { seed: 20190606, verbose: true, numRuns: 500 };

describe('the day in a time zone', () => {
  it.each([
    ['America/Los_Angeles', '2026-11-22T07:59:59Z', '2026-11-21'],
    ['America/Los_Angeles', '2026-11-22T08:00:00Z', '2026-11-22'],
    ['America/Los_Angeles', '2026-06-06T06:59:59Z', '2026-06-05'],
    ['America/Los_Angeles', '2026-06-06T07:00:00Z', '2026-06-06'],
    ['Asia/Tokyo', '2019-06-05T14:59:59Z', '2019-06-05'],
    ['Asia/Tokyo', '2019-06-05T15:00:00Z', '2019-06-06'],
    ['Pacific/Kiritimati', '2025-12-31T09:59:59Z', '2025-12-31'],
    ['Pacific/Kiritimati', '2025-12-31T10:00:00Z', '2026-01-01'],
    ['Pacific/Niue', '2026-01-01T10:59:59Z', '2025-12-31'],
    ['Pacific/Niue', '2026-01-01T11:00:00Z', '2026-01-01'],
    ['America/Denver', '2024-02-29T06:59:59Z', '2024-02-28'],
    ['America/Denver', '2024-03-01T06:59:59Z', '2024-02-29'],
    ['Europe/Kyiv', '2026-03-29T00:30:00Z', '2026-03-29'],
    ['UTC', '0044-03-15T00:00:00Z', '0044-03-15'],
  ])('%s, at %s, is %s', (zone, instant, day) => {
    expect(dayIn(zone, new Date(instant))).toBe(day);
  });

  it('is, where clocks never change, the day of the instant moved by the fixed number of hours', () => {
    const zones = fc.constantFrom<[string, number][]>(
      ['UTC', 0],
      ['Asia/Tokyo', 9],
      ['Pacific/Kiritimati', 14],
      ['America/Phoenix', -7],
    );
    const instants = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zones, instants, ([zone, hours], instant) => {
        const moved = new Date(instant.getTime() + hours * 3_600_000);
        expect(dayIn(zone, instant)).toBe(moved.toISOString().slice(0, 10));
      }),
      RUN,
    );
  });

  it('does not depend on the zone of the machine', () => {
    expect(['Asia/Tokyo', 'America/Los_Angeles'].map((zone) => dayIn(zone, new Date(0)))).toEqual([
      '1970-01-01',
      '1969-12-31',
    ]);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => dayIn('Europe/Portland', new Date(0))).toThrow(RangeError);
  });
});
