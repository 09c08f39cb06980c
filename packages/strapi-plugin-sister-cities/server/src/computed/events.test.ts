import fc from 'fast-check';

import { earliestDay, latestDay } from '../../../shared/partial-date';

import { lastEvent, nextEvent } from './events';
import type { EventDates } from './events';

const RUN = { seed: 20190606, verbose: true, numRuns: 500 };

interface Event extends EventDates {
  key: string;
}

const rededication: Event = { key: 'peace-bell', startsOn: '2019-06-06', eventStatus: 'EventScheduled' };
const trade: Event = { key: 'celebrate-trade-2019', startsOn: '2019' };

const starts = fc.constantFrom(
  null,
  '2018',
  '2019',
  '2019-06',
  '2019-06-04',
  '2019-06-06',
  '2019-07-01',
  '2020',
);
const ends = fc.constantFrom(null, '2019', '2019-06-06', '2019-06-08', '2020-02', '2021');
const statuses = fc.constantFrom(
  null,
  'EventScheduled',
  'EventMovedOnline',
  'EventRescheduled',
  'EventCancelled',
  'EventPostponed',
);
const someEvents = fc
  .array(fc.record({ startsOn: starts, endsOn: ends, eventStatus: statuses }), { maxLength: 8 })
  .map((events) =>
    events
      .filter(
        ({ startsOn, endsOn }) => (earliestDay(startsOn ?? '') ?? '') <= (latestDay(endsOn ?? '') ?? '~'),
      )
      .map((event, index): Event => ({ ...event, key: `event-${String(index)}` })),
  );
const asOfs = fc.constantFrom(
  '2017-01-01',
  '2019-06-05',
  '2019-06-06',
  '2019-06-07',
  '2019-12-31',
  '2026-11-22',
);

/** What a visitor with a calendar could still go to on a day or after it, were a vague date its last day. */
const lastChance = ({ startsOn, endsOn, eventStatus }: Event): string | null =>
  startsOn == null || eventStatus === 'EventCancelled' || eventStatus === 'EventPostponed'
    ? null
    : (latestDay(endsOn ?? startsOn) ?? null);

describe('the last and the next event', () => {
  it('share out all events between them: one is over, the other is not, and none is cancelled', () => {
    fc.assert(
      fc.property(someEvents, asOfs, (events, asOf) => {
        const chances = events.flatMap((event) => lastChance(event) ?? []);
        const [over, ahead] = [
          chances.filter((day) => day < asOf).sort(),
          chances.filter((day) => day >= asOf),
        ];
        const [last, next] = [lastEvent(events, asOf), nextEvent(events, asOf)];
        expect(last ? lastChance(last) : undefined).toBe(over.at(-1));
        expect(next === null).toBe(ahead.length === 0);
        expect(next === null || ahead.includes(lastChance(next) ?? '')).toBe(true);
      }),
      RUN,
    );
  });

  it('leave no event ahead that has begun for certain before the next one', () => {
    fc.assert(
      fc.property(someEvents, asOfs, (events, asOf) => {
        const next = nextEvent(events, asOf);
        if (!next) return;
        const begunBy = ({ startsOn, endsOn }: Event): string =>
          [latestDay(startsOn ?? ''), latestDay(endsOn ?? '')].flatMap((day) => day ?? []).sort()[0] ?? '~';
        const others = events.filter((event) => (lastChance(event) ?? '') >= asOf).map(begunBy);
        expect(others.filter((day) => day < begunBy(next))).toEqual([]);
      }),
      RUN,
    );
  });

  it.each([
    ['2019-06-06', null, '2019-06-05', 'next'],
    ['2019-06-06', null, '2019-06-06', 'next'],
    ['2019-06-06', null, '2019-06-07', 'last'],
    ['2019-06-04', '2019-06-08', '2019-06-06', 'next'],
    ['2019-06-04', '2019-06-08', '2019-06-08', 'next'],
    ['2019-06-04', '2019-06-08', '2019-06-09', 'last'],
    ['2019', null, '2018-12-31', 'next'],
    ['2019', null, '2019-12-31', 'next'],
    ['2019', null, '2020-01-01', 'last'],
    ['2019-06', null, '2019-06-30', 'next'],
    ['2019-06', null, '2019-07-01', 'last'],
    ['2019', '2019-06-08', '2019-06-09', 'last'],
    [null, null, '2019-06-06', 'neither'],
    ['', null, '2019-06-06', 'neither'],
  ])('an event from %j to %j is, on %s, the %s', (startsOn, endsOn, asOf, place) => {
    const events = [{ startsOn, endsOn }];
    expect([lastEvent(events, asOf) !== null, nextEvent(events, asOf) !== null]).toEqual([
      place === 'last',
      place === 'next',
    ]);
  });

  it.each([
    [null, true],
    ['EventScheduled', true],
    ['EventMovedOnline', true],
    ['EventRescheduled', true],
    ['EventCancelled', false],
    ['EventPostponed', false],
  ])('of the status %j take place: %j', (eventStatus, takesPlace) => {
    const events = [{ startsOn: '2019-06-06', eventStatus }];
    expect([lastEvent(events, '2020-01-01') !== null, nextEvent(events, '2019-01-01') !== null]).toEqual([
      takesPlace,
      takesPlace,
    ]);
  });

  it('prefer what goes on to what will come, and an exact day to a vague year', () => {
    const fair = { startsOn: '2026-11-20', endsOn: '2026-11-30' };
    const gala = { startsOn: '2026-11-25' };
    const sometime = { startsOn: '2026' };
    expect(nextEvent([sometime, gala, fair], '2026-11-22')).toBe(fair);
    expect(nextEvent([sometime, gala], '2026-11-22')).toBe(gala);
    expect(nextEvent([sometime, gala], '2026-11-26')).toBe(sometime);
  });

  it('are, for Portland, the two of 2019: the Peace Bell, and Celebrate Trade of which the year is known', () => {
    const events = [trade, rededication];
    expect([lastEvent(events, '2019-06-06'), nextEvent(events, '2019-06-06')]).toEqual([null, rededication]);
    expect([lastEvent(events, '2019-06-07'), nextEvent(events, '2019-06-07')]).toEqual([rededication, trade]);
    expect([lastEvent(events, '2020-01-01'), nextEvent(events, '2020-01-01')]).toEqual([trade, null]);
  });

  it('are none in Salt Lake City, where no event is on file', () => {
    expect([lastEvent([], '2026-11-22'), nextEvent([], '2026-11-22')]).toEqual([null, null]);
  });
});
