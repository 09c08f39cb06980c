import { dayEndAfter, dayEndsOf } from './day-end';

describe('the end of a day', () => {
  it.each([
    ['America/Los_Angeles', '2026-11-24T20:00:00.000Z', '2026-11-25T08:00:00.000Z'],
    ['America/Los_Angeles', '2026-11-25T07:59:59.999Z', '2026-11-25T08:00:00.000Z'],
    ['America/Los_Angeles', '2026-11-25T08:00:00.000Z', '2026-11-26T08:00:00.000Z'],
    ['America/Denver', '2026-11-25T06:59:59.999Z', '2026-11-25T07:00:00.000Z'],
    ['UTC', '2026-11-24T00:00:00.000Z', '2026-11-25T00:00:00.000Z'],
  ])('in %s of the day of %s is %s', (zone, instant, end) => {
    expect(new Date(dayEndAfter(zone, Date.parse(instant))).toISOString()).toBe(end);
  });

  it.each([
    ['clocks go back', '2026-11-01T07:00:00.000Z', '2026-11-02T08:00:00.000Z'],
    ['clocks go forward', '2026-03-08T08:00:00.000Z', '2026-03-09T07:00:00.000Z'],
  ])('is no multiple of 24 hours away when %s in Portland', (_, instant, end) => {
    expect(new Date(dayEndAfter('America/Los_Angeles', Date.parse(instant))).toISOString()).toBe(end);
  });

  it('is where the next date begins, also where a date was left out: Apia had no 30 December 2011', () => {
    const noon = Date.parse('2011-12-29T22:00:00.000Z');
    expect(new Date(dayEndAfter('Pacific/Apia', noon)).toISOString()).toBe('2011-12-30T10:00:00.000Z');
  });
});

describe('the end of the day of a program', () => {
  const zones = (...names: string[]): { read: () => Promise<string>; times: () => number } => {
    let times = 0;
    return {
      read: () => {
        times += 1;
        return Promise.resolve(names[times - 1] ?? 'UTC');
      },
      times: () => times,
    };
  };
  const instant = Date.parse('2026-11-24T20:00:00.000Z');

  it('asks for the zone once', async () => {
    const { read, times } = zones('America/Los_Angeles');
    const ends = dayEndsOf(read);
    const [first, second, next] = [
      await ends.after(instant),
      await ends.after(instant + 1),
      await ends.after(Date.parse('2026-11-25T08:00:00.000Z')),
    ];
    expect([first, second, next].map((end) => new Date(end).toISOString())).toEqual([
      '2026-11-25T08:00:00.000Z',
      '2026-11-25T08:00:00.000Z',
      '2026-11-26T08:00:00.000Z',
    ]);
    expect(times()).toBe(1);
  });

  it('asks again once the zone may be another', async () => {
    const { read } = zones('America/Los_Angeles', 'America/Denver');
    const ends = dayEndsOf(read);
    await ends.after(instant);
    ends.forget();
    expect(new Date(await ends.after(instant)).toISOString()).toBe('2026-11-25T07:00:00.000Z');
  });
});
