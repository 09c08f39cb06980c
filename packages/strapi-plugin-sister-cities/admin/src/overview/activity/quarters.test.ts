import { anEvent } from '../samples';

import { activityOf, MOST_QUARTERS, quarterOf } from './quarters';

const today = '2026-11-28';

describe('a date lies in a quarter', () => {
  it.each([
    ['2019-03-31', 2019 * 4],
    ['2019-04-01', 2019 * 4 + 1],
    ['2019-06', 2019 * 4 + 1],
    ['2019-12-31', 2019 * 4 + 3],
    ['2019', undefined],
    [null, undefined],
  ])('%s: %s', (date, quarter) => {
    expect(quarterOf(date)).toBe(quarter);
  });
});

describe('activity by quarter', () => {
  const told = (events: Parameters<typeof activityOf>[0], years = {}) =>
    activityOf(events, today, years).quarters.map(({ year, quarter, events: { length }, isAhead }) => [
      year,
      quarter,
      length,
      isAhead,
    ]);

  it('goes from the first event to the present quarter, with the empty ones', () => {
    expect(told([anEvent('a', '2026-05-01'), anEvent('b', '2026-06')])).toEqual([
      [2026, 2, 2, false],
      [2026, 3, 0, false],
      [2026, 4, 0, false],
    ]);
  });

  it('goes on to what is planned', () => {
    expect(told([anEvent('a', '2027-01-01')])).toEqual([[2027, 1, 1, true]]);
    expect(told([anEvent('a', '2026-12-31'), anEvent('b', '2027-01-01')])).toEqual([
      [2026, 4, 1, false],
      [2027, 1, 1, true],
    ]);
  });

  it('leaves out what does not take place or does not count, and puts nowhere what is dated vaguely', () => {
    const { quarters, unclear } = activityOf(
      [
        { ...anEvent('cancelled', '2026-10-01'), takesPlace: false },
        { ...anEvent('private', '2026-10-01'), countsAsActivity: false },
        anEvent('trade', '2019'),
        anEvent('bell', '2026-10-06'),
      ],
      today,
      {},
    );
    expect(quarters.map(({ events }) => events.map(({ documentId }) => documentId))).toEqual([['bell']]);
    expect(unclear.map(({ documentId }) => documentId)).toEqual(['trade']);
  });

  it('shows the years that are asked for', () => {
    expect(told([anEvent('a', '2019-06-06')], { from: 2019, to: 2019 })).toEqual([
      [2019, 1, 0, false],
      [2019, 2, 1, false],
      [2019, 3, 0, false],
      [2019, 4, 0, false],
    ]);
    expect(told([anEvent('a', '2019-06-06')], { from: 2020, to: 2019 })).toEqual([]);
  });

  it('shows ten years at most, the latest, and says so', () => {
    const { quarters, isCut } = activityOf([anEvent('a', '1988-06-06')], today, {});
    expect([quarters.length, quarters[0]?.year, quarters.at(-1)?.quarter, isCut]).toEqual([
      MOST_QUARTERS,
      2017,
      4,
      true,
    ]);
  });

  it('of nothing is nothing', () => {
    expect(activityOf([], today, {})).toEqual({ quarters: [], unclear: [], isCut: false });
    expect(activityOf([anEvent('trade', '2019')], today, {}).quarters).toEqual([]);
  });
});
