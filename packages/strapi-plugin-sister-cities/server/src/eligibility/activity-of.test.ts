import type { ActivityAnswer } from '../../../shared/desk';
import { event } from '../../../tests/support/facts';

import { activityOf } from './activity-of';
import type { EventFacts } from './facts';

const window = { first: '2025-11-25', last: '2026-11-24' };

const answer = (startsOn: string | null, changes: Partial<EventFacts> = {}, mustBeHome = true) =>
  activityOf(event(startsOn, changes), { window, mustBeHome });

describe('whether an event counts as activity (P28)', () => {
  it.each<[string | null, ActivityAnswer]>([
    ['2025-11-24', 'earlier'],
    ['2025-11-25', 'counts'],
    ['2026-11-24', 'counts'],
    ['2026-11-25', 'later'],
    ['2026-02-28', 'counts'],
    ['2025-10', 'earlier'],
    ['2025-11', 'unclear_date'],
    ['2025-12', 'counts'],
    ['2026-11', 'unclear_date'],
    ['2026', 'unclear_date'],
    ['2027', 'later'],
    [null, 'undated'],
  ])('on %s: %s', (day, expected) => {
    expect(answer(day)).toBe(expected);
  });

  it.each<[Partial<EventFacts>, ActivityAnswer]>([
    [{ eventStatus: 'EventCancelled' }, 'not_held'],
    [{ eventStatus: 'EventPostponed' }, 'not_held'],
    [{ eventStatus: 'EventRescheduled' }, 'counts'],
    [{ countsAsActivity: false }, 'marked'],
    [{ countsAsActivity: null }, 'counts'],
    [{ inHomeArea: false }, 'elsewhere'],
    [{ inHomeArea: null }, 'unclear_place'],
    [{ inHomeArea: false, countsAsActivity: false }, 'marked'],
  ])('with %j: %s', (changes, expected) => {
    expect(answer('2026-06-06', changes)).toBe(expected);
  });

  it('counts anywhere, where the city does not ask for the home area', () => {
    expect(answer('2026-06-06', { inHomeArea: false }, false)).toBe('counts');
    expect(answer('2026-06-06', { inHomeArea: null }, false)).toBe('counts');
  });
});
