import { event, found, rule, told } from '../../../../tests/support/facts';
import type { Answer } from '../check';
import type { EventFacts } from '../facts';

import { activityRegular, activitySpread, quartersUpTo } from './activity';

const WINDOW = 'from November 25, 2025 to November 24, 2026';
const home = { activitiesMustBeInHomeArea: rule(true) };
const regular = { minimumActivitiesPer12Months: rule(4), ...home };

const meetings = (...days: string[]): EventFacts[] => days.map((day) => event(day));
const THREE = meetings('2026-02-19', '2026-05-21', '2026-08-20');

describe('regular meetings and events (P28)', () => {
  it.each<[EventFacts[], Answer, number | null, string]>([
    [[], 'unknown', null, `No meeting or event ${WINDOW} is on file; at least 4 are required.`],
    [
      meetings('2025-11-24'),
      'unknown',
      null,
      `No meeting or event ${WINDOW} is on file; at least 4 are required.`,
    ],
    [THREE, false, 3, `3 meetings and events ${WINDOW} count, fewer than the required 4.`],
    [THREE.slice(0, 1), false, 1, `1 meeting or event ${WINDOW} counts, fewer than the required 4.`],
    [
      [event('2026-02-19', { inHomeArea: false })],
      false,
      0,
      `No meeting or event ${WINDOW} counts, fewer than the required 4.`,
    ],
    [
      [...THREE, event('2026-11-19')],
      true,
      4,
      `4 meetings and events ${WINDOW} count; at least 4 are required.`,
    ],
    [
      [...THREE, event('2026-11-19', { inHomeArea: null })],
      'unknown',
      3,
      `3 meetings and events ${WINDOW} count for certain, of the required 4. Date or place of others would have to be known exactly: Meeting 2026-11-19.`,
    ],
    [
      [...THREE.slice(0, 1), event('2025'), event('2026'), event('2026-11')],
      'unknown',
      1,
      `1 meeting or event ${WINDOW} counts for certain, of the required 4. Date or place of others would have to be known exactly: Meeting 2025, Meeting 2026, and Meeting 2026-11.`,
    ],
    [
      [...THREE.slice(0, 2), event('2026')],
      false,
      2,
      `2 meetings and events ${WINDOW} count, fewer than the required 4.`,
    ],
  ])('%# are told: %j, %j, %s', (events, ok, actual, reason) => {
    expect(found(activityRegular, regular, { events })).toMatchObject({
      code: 'ACTIVITY_REGULAR',
      ok,
      required: 4,
      actual,
      reason,
    });
  });

  it.each<[string, EventFacts, Answer]>([
    ['on the first day of twelve months', event('2025-11-25'), true],
    ['the day before', event('2025-11-24'), false],
    ['today', event('2026-11-24'), true],
    ['tomorrow', event('2026-11-25'), false],
    ['in a month within', event('2026-03'), true],
    ['in a month that began before', event('2025-11'), 'unknown'],
    ['in a month that goes on', event('2026-11'), 'unknown'],
    ['in this year', event('2026'), 'unknown'],
    ['over several days, of which the first counts', event('2025-11-24', { endsOn: '2025-11-26' }), false],
    ['of which only the end is known', event(null, { endsOn: '2026-05-01' }), true],
    ['on a day that is not known', event(null), false],
    ['cancelled', event('2026-05-01', { eventStatus: 'EventCancelled' }), false],
    ['postponed', event('2026-05-01', { eventStatus: 'EventPostponed' }), false],
    ['on line', event('2026-05-01', { eventStatus: 'EventMovedOnline' }), true],
    ['said not to count', event('2026-05-01', { countsAsActivity: false }), false],
    ['not said to count', event('2026-05-01', { countsAsActivity: null }), true],
    ['elsewhere', event('2026-05-01', { inHomeArea: false }), false],
    ['nobody knows where', event('2026-05-01', { inHomeArea: null }), 'unknown'],
  ])('that took place %s count (%#): %j', (_words, last, ok) => {
    expect(found(activityRegular, regular, { events: [...THREE, last] })?.ok).toBe(ok);
  });

  it('count anywhere for a city that does not ask for its own area', () => {
    const events = [...THREE, event('2026-11-19', { inHomeArea: false })];
    const anywhere = { minimumActivitiesPer12Months: rule(4) };
    const off = { ...anywhere, activitiesMustBeInHomeArea: rule(false) };
    const unsure = [...THREE, event('2026-11-19', { inHomeArea: null })];
    expect([anywhere, off].map((policy) => found(activityRegular, policy, { events })?.ok)).toEqual([
      true,
      true,
    ]);
    expect(found(activityRegular, off, { events: unsure })?.ok).toBe(true);
  });

  it('that were cancelled are on file: the city counts them as none', () => {
    const events = [event('2026-05-01', { eventStatus: 'EventCancelled' })];
    expect(found(activityRegular, regular, { events })).toMatchObject({ ok: false, actual: 0 });
  });

  it('lead to the events that counted', () => {
    const events = [event('2026-02-19'), event('2026'), event('2026-03-01', { inHomeArea: false })];
    expect(found(activityRegular, regular, { events })?.records).toEqual([
      { type: 'event', documentId: 'event-2026-02-19', title: 'Meeting 2026-02-19' },
    ]);
  });

  it('are put in the singular where one is enough', () => {
    const one = { minimumActivitiesPer12Months: rule(1) };
    expect([[], THREE.slice(0, 1)].map((events) => told(activityRegular, one, { events }))).toEqual([
      ['unknown', `No meeting or event ${WINDOW} is on file; at least 1 is required.`],
      [true, `1 meeting or event ${WINDOW} counts; at least 1 is required.`],
    ]);
  });

  it('are not counted by a city without the rule', () => {
    expect(found(activityRegular, home, { events: THREE })).toBeUndefined();
  });

  it('are not counted for what is no day', () => {
    expect(found(activityRegular, regular, { asOf: 'today', events: THREE })).toBeUndefined();
    expect(
      found(activitySpread, { minimumQuartersWithActivity: rule(4) }, { asOf: 'today' }),
    ).toBeUndefined();
  });
});

describe('the four quarters before a day', () => {
  it.each([
    [
      '2026-11-24',
      [
        ['2026-08-25', '2026-11-24'],
        ['2026-05-25', '2026-08-24'],
        ['2026-02-25', '2026-05-24'],
        ['2025-11-25', '2026-02-24'],
      ],
    ],
    [
      '2026-05-31',
      [
        ['2026-03-01', '2026-05-31'],
        ['2025-12-01', '2026-02-28'],
        ['2025-09-01', '2025-11-30'],
        ['2025-06-01', '2025-08-31'],
      ],
    ],
  ])('%s follow one another without a gap', (asOf, quarters) => {
    expect(quartersUpTo(asOf).map(({ first, last }) => [first, last])).toEqual(quarters);
  });

  it.each(['', '2026', '0001-01-01'])('%j are none', (asOf) => {
    expect(quartersUpTo(asOf)).toEqual([]);
  });
});

describe('activity throughout the year (P28)', () => {
  const spread = (quarters: number) => ({ minimumQuartersWithActivity: rule(quarters), ...home });
  const each = `of the four quarters ${WINDOW}`;

  it.each<[string, EventFacts[], number, Answer, number | null, string]>([
    [
      'one in each',
      [...THREE, event('2026-08-25')],
      4,
      true,
      4,
      `There was a meeting or event in 4 ${each}; at least 4 are required.`,
    ],
    [
      'two in one of them',
      [...THREE, event('2026-08-24')],
      4,
      false,
      3,
      `There was a meeting or event in 3 ${each}, fewer than the required 4.`,
    ],
    [
      'one of them perhaps elsewhere',
      [...THREE, event('2026-08-25', { inHomeArea: null })],
      4,
      'unknown',
      3,
      `There was a meeting or event in at least 3 and at most 4 ${each}; at least 4 are required.`,
    ],
    [
      'none on file',
      [],
      4,
      'unknown',
      null,
      `No meeting or event ${WINDOW} is on file; at least 4 are required.`,
    ],
    [
      'one only',
      meetings('2026-01-01'),
      1,
      true,
      1,
      `There was a meeting or event in 1 ${each}; at least 1 is required.`,
    ],
  ])('%s is told', (_words, events, quarters, ok, actual, reason) => {
    expect(found(activitySpread, spread(quarters), { events })).toMatchObject({
      code: 'ACTIVITY_SPREAD',
      ok,
      required: quarters,
      actual,
      reason,
    });
  });

  it.each<[string, string[], number, Answer]>([
    ['a month of two quarters is one of them', ['2026-08'], 1, true],
    ['a month of two quarters is not both', ['2026-08'], 2, false],
    ['two such months may be two, or one', ['2026-08', '2026-08'], 2, 'unknown'],
    ['three of two quarters are never three', ['2026-08', '2026-08', '2026-08'], 3, false],
    ['three months of three quarters may be three', ['2026-05', '2026-08', '2026-08'], 3, 'unknown'],
    ['overlapping months are at least two', ['2026-02', '2026-08'], 2, true],
    ['neighbouring months may share one', ['2026-05', '2026-08'], 2, 'unknown'],
    ['a year that began before counts perhaps', ['2025'], 1, 'unknown'],
  ])('%s', (_words, days, quarters, ok) => {
    expect(found(activitySpread, spread(quarters), { events: meetings(...days) })?.ok).toBe(ok);
  });

  it('leads to the events that counted', () => {
    const events = [event('2026-02-19'), event('2026')];
    expect(found(activitySpread, spread(4), { events })?.records).toEqual([
      { type: 'event', documentId: 'event-2026-02-19', title: 'Meeting 2026-02-19' },
    ]);
  });

  it('is not asked for by a city without the rule', () => {
    expect(found(activitySpread, home, { events: THREE })).toBeUndefined();
  });
});
