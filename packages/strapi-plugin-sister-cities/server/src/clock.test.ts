import { latestToday, systemClock } from './clock';

const at = (moment: string) => (): Date => new Date(moment);

describe('the latest day on earth', () => {
  it.each([
    ['2026-11-22T09:59:59.999Z', '2026-11-22'],
    ['2026-11-22T10:00:00.000Z', '2026-11-23'],
    ['2026-11-22T23:59:59.999Z', '2026-11-23'],
    ['2026-12-31T10:00:00.000Z', '2027-01-01'],
    ['2024-02-28T10:00:00.000Z', '2024-02-29'],
  ])('at %s is %s, where the clock is fourteen hours ahead', (moment, day) => {
    expect(latestToday(at(moment))).toBe(day);
  });

  it.each(['Pacific/Kiritimati', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Niue'])(
    'is never before the day in %s',
    (timeZone) => {
      const local = new Intl.DateTimeFormat('sv-SE', { timeZone });
      for (let hour = 0; hour < 48; hour += 1) {
        const moment = new Date(Date.UTC(2026, 10, 22, hour));
        expect(latestToday(() => moment) >= local.format(moment)).toBe(true);
      }
    },
  );
});

describe('the clock of the system', () => {
  it('tells the present moment', () => {
    const before = Date.now();
    const told = systemClock().getTime();
    expect(told).toBeGreaterThanOrEqual(before);
    expect(told).toBeLessThanOrEqual(Date.now());
  });
});
