import { event, factsOf, rule } from '../../../tests/support/facts';
import type { EventFacts } from '../eligibility/facts';

import { activityByQuarter } from './quarters';

const home = { activitiesMustBeInHomeArea: rule(true) };

const counts = (events: EventFacts[]): [number[], number] => {
  const { quarters, unclear } = activityByQuarter({ facts: factsOf({ events }), policy: home });
  return [quarters.map(({ count }) => count), unclear];
};

describe('the activity of the four quarters before today', () => {
  it('is counted in the quarters of the rule, the oldest first, without a gap', () => {
    const { quarters } = activityByQuarter({ facts: factsOf({ events: [event('2026')] }), policy: {} });
    expect(quarters.map(({ first, last }) => `${first} ${last}`)).toEqual([
      '2025-11-25 2026-02-24',
      '2026-02-25 2026-05-24',
      '2026-05-25 2026-08-24',
      '2026-08-25 2026-11-24',
    ]);
  });

  it.each([
    ['2025-11-24', [], 0],
    ['2025-11-25', [1, 0, 0, 0], 0],
    ['2026-02-24', [1, 0, 0, 0], 0],
    ['2026-02-25', [0, 1, 0, 0], 0],
    ['2026-11-24', [0, 0, 0, 1], 0],
    ['2026-11-25', [], 0],
    ['2026-03', [0, 1, 0, 0], 0],
    ['2026-02', [0, 0, 0, 0], 1],
    ['2026', [0, 0, 0, 0], 1],
  ])('has an event of %s in %j, and %d that is not dated exactly enough', (day, quarters, unclear) => {
    expect(counts([event(day)])).toEqual([quarters, unclear]);
  });

  it('is nothing where something is on file that does not count, and not known where nothing is', () => {
    expect(counts([event('2026-10-01', { countsAsActivity: false })])).toEqual([[0, 0, 0, 0], 0]);
    expect(counts([])).toEqual([[], 0]);
  });

  it('counts only what the rule counts', () => {
    expect(
      counts([
        event('2026-10-01', { inHomeArea: false }),
        event('2026-10-02', { countsAsActivity: false }),
        event('2026-10-03', { eventStatus: 'EventCancelled' }),
        event('2026-10-04', { inHomeArea: null }),
        event('2026-10-05'),
      ]),
    ).toEqual([[0, 0, 0, 1], 1]);
  });

  it('has whole quarters on 29 February too', () => {
    const { quarters } = activityByQuarter({
      facts: factsOf({ asOf: '2028-02-29', events: [event('2028-02-29')] }),
      policy: {},
    });
    expect([quarters[0]?.first, quarters.at(-1)?.last]).toEqual(['2027-03-01', '2028-02-29']);
  });
});
