import fc from 'fast-check';

import { valuesOf } from '../../../shared/vocabulary';
import { closeDates, daysOf, ERAS } from '../../../tests/support/calendar-model';

import { lastEvent, nextEvent } from './events';
import type { EventDates } from './events';
import { activeGoals, goalHistory } from './goals';
import type { GoalDates } from './goals';
import { lastContactOn } from './last-contact';

const RUN = { seed: 20190606, verbose: true, numRuns: 250 };

type MaybeDate = string | null | undefined;

/** Dates that share days with one another, some missing, and a day of asking among them. */
const timelines = (count: number): fc.Arbitrary<{ dates: MaybeDate[]; asOf: string }> =>
  closeDates(count + 1).chain(([last = '', ...all]) =>
    fc.record({
      dates: fc.tuple(
        ...all.map((date) =>
          fc.oneof(
            { weight: 5, arbitrary: fc.constant<MaybeDate>(date) },
            fc.constantFrom<MaybeDate>(null, undefined, '', 'soon'),
          ),
        ),
      ),
      asOf: fc.constantFrom(
        ...daysOf(last.slice(0, 4)).filter((day) => /-(01|02|03|12)-(01|27|28|29|31)$/.test(day)),
      ),
    }),
  );

const days = (date: MaybeDate): string[] => daysOf(date ?? '');

const calendars = new Map<string, string[]>();

/** The calendar around a timeline, from its first leaf to its last: the year of asking, the one before and after. */
const leavesAround = (asOf: string): string[] => {
  const year = Number(asOf.slice(0, 4));
  const known = calendars.get(asOf.slice(0, 4));
  if (known) return known;
  const leaves = ERAS.flat().filter((leaf) => Math.abs(Number(leaf.slice(0, 4)) - year) <= 1);
  calendars.set(asOf.slice(0, 4), leaves);
  return leaves;
};

interface Event extends EventDates {
  key: number;
}

const statuses = fc.constantFrom(null, undefined, ...valuesOf('eventStatus'));
const eventLists = fc
  .tuple(timelines(10), fc.array(statuses, { minLength: 5, maxLength: 5 }))
  .map(([{ dates, asOf }, all]) => ({
    asOf,
    events: all.map((eventStatus, key): Event => ({
      key,
      eventStatus,
      startsOn: dates[2 * key],
      endsOn: dates[2 * key + 1],
    })),
  }));

const isOff = ({ eventStatus, startsOn }: Event): boolean =>
  eventStatus === 'EventCancelled' || eventStatus === 'EventPostponed' || days(startsOn).length === 0;

/** The leaf on which all days of a date have come. */
const lastLeafOf = (date: MaybeDate, leaves: string[]): number =>
  leaves.findLastIndex((leaf) => days(date).length > 0 && leaf.startsWith(date ?? '-'));

interface Marked {
  event: Event;
  /** The leaves on which it is over, and has begun, for certain. */
  over: number;
  begun: number;
}

const marked = (event: Event, leaves: string[]): Marked => {
  const begun = lastLeafOf(event.startsOn, leaves);
  const over = lastLeafOf(days(event.endsOn).length > 0 ? event.endsOn : event.startsOn, leaves);
  return { event, over, begun: Math.min(begun, over) };
};

describe('the next and the last event', () => {
  it('are those that one meets first turning the calendar on from its beginning, and back from yesterday', () => {
    const seen = { next: 0, last: 0 };
    fc.assert(
      fc.property(eventLists, ({ events, asOf }) => {
        const leaves = leavesAround(asOf);
        const today = leaves.indexOf(asOf);
        const on = events.filter((event) => !isOff(event)).map((event) => marked(event, leaves));
        let [next, last]: (Event | null)[] = [null, null];
        for (const leaf of leaves.keys()) {
          const beginning = on.filter(({ begun, over }) => begun === leaf && over >= today);
          const soonest = Math.min(...beginning.map(({ over }) => over));
          next ??= beginning.find(({ over }) => over === soonest)?.event ?? null;
          const ended = on.filter(({ over }) => over === leaf && over < today);
          const latest = Math.max(...ended.map(({ begun }) => begun));
          last = ended.findLast(({ begun }) => begun === latest)?.event ?? last;
        }
        seen.next += next ? 1 : 0;
        seen.last += last ? 1 : 0;
        expect([nextEvent(events, asOf)?.key, lastEvent(events, asOf)?.key]).toEqual([next?.key, last?.key]);
      }),
      RUN,
    );
    expect(Math.min(seen.next, seen.last)).toBeGreaterThan(RUN.numRuns / 5);
  });
});

interface Goal extends GoalDates {
  key: number;
}

const goalLists = fc
  .tuple(timelines(10), fc.array(fc.constantFrom(...valuesOf('goalState')), { minLength: 5, maxLength: 5 }))
  .map(([{ dates, asOf }, states]) => ({
    asOf,
    goals: states.map((state, key): Goal => ({
      key,
      state,
      statedOn: dates[2 * key],
      retiredOn: dates[2 * key + 1],
    })),
  }));

/** What a diary kept day by day says of a goal; `undefined` while it has not been heard of. */
const diary = ({ state, statedOn, retiredOn }: Goal, asOf: string): string | null | undefined => {
  const [stated, retired] = [days(statedOn), days(retiredOn)];
  let entry: string | null | undefined = stated.length === 0 ? 'stated' : undefined;
  let isOver = retired.length === 0;
  for (const leaf of leavesAround(asOf)) {
    if (leaf > asOf) break;
    if (leaf === stated[0]) entry = 'stated';
    if (leaf === retired[0]) isOver = true;
  }
  if (entry === undefined) return undefined;
  if (!isOver) return 'active';
  return retired.length > 0 && state === 'active' ? null : state;
};

describe('the goals of a relationship', () => {
  it('stand in the history as one hears of them, the vaguer first, those without a date last, each in its state', () => {
    fc.assert(
      fc.property(goalLists, ({ goals, asOf }) => {
        const heardOf = goals.filter((goal) => diary(goal, asOf) !== undefined);
        const dated = leavesAround(asOf).flatMap((leaf) =>
          heardOf
            .filter(({ statedOn }) => days(statedOn)[0] === leaf)
            .sort((a, b) => days(b.statedOn).length - days(a.statedOn).length),
        );
        const undated = heardOf.filter(({ statedOn }) => days(statedOn).length === 0);
        expect(goalHistory(goals, asOf).map(({ key, stateAsOf }) => [key, stateAsOf])).toEqual(
          [...dated, ...undated].map((goal) => [goal.key, diary(goal, asOf)]),
        );
      }),
      RUN,
    );
  });

  it("that are active are those whose diary says so, the relationship's own before the program's", () => {
    fc.assert(
      fc.property(goalLists, fc.nat({ max: 5 }), ({ goals, asOf }, own) => {
        const [ownGoals, programGoals] = [goals.slice(0, own), goals.slice(own)];
        const expected = goals
          .filter((goal) => diary(goal, asOf) === 'active')
          .map((goal) => ({ ...goal, inherited: goal.key >= own }));
        expect(activeGoals(ownGoals, programGoals, asOf)).toEqual(expected);
      }),
      RUN,
    );
  });
});

describe('the last contact', () => {
  it('is what one meets first, walking back from the day of asking, the most exact of what begins on a day', () => {
    const seen = { some: 0 };
    fc.assert(
      fc.property(timelines(6), statuses, ({ dates, asOf }, eventStatus) => {
        const [startsOn, endsOn, dateSent, dateReceived, givenOn, decidedOn] = dates;
        const isOn = eventStatus !== 'EventCancelled' && eventStatus !== 'EventPostponed';
        const planned = isOn ? [startsOn, endsOn] : [];
        const happened = [
          ...planned.filter((date) => days(date).every((day) => day <= asOf)),
          ...[dateSent, dateReceived, givenOn, decidedOn].filter((date) =>
            days(date).some((day) => day <= asOf),
          ),
        ];
        let expected: MaybeDate = null;
        for (const leaf of leavesAround(asOf)) {
          const here = happened.filter((date) => days(date)[0] === leaf);
          const fewest = Math.min(...here.map((date) => days(date).length));
          expected = here.find((date) => days(date).length === fewest) ?? expected;
        }
        seen.some += expected === null ? 0 : 1;
        const contacts = {
          events: [{ startsOn, endsOn, eventStatus }],
          letters: [{ dateSent, dateReceived }],
          gifts: [{ givenOn }],
          decisions: [{ decidedOn }],
        };
        expect(lastContactOn(contacts, asOf)).toBe(expected);
      }),
      RUN,
    );
    expect(seen.some).toBeGreaterThan(RUN.numRuns / 2);
  });
});
