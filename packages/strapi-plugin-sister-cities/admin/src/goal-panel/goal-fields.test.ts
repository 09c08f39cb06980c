import { english } from '../translations/english';

import { goalDraft, goalFields, goalRequest } from './goal-fields';
import type { GoalWay } from './goal-fields';

const STUDENTS = {
  statement: 'Twelve students a year.',
  area: 'education',
  measureOfSuccess: 'Students who travelled.',
  unit: 'students a year',
  baseline: 0,
  target: 12,
  current: null,
};

const request = (way: GoalWay, typed: Record<string, string>): Record<string, unknown> =>
  goalRequest(way, { ...goalDraft(STUDENTS), ...typed }, goalFields(way, english), {
    locale: 'en',
    contentLocale: 'es',
  });

describe('a goal that evolves', () => {
  it('begins its revision as it is, and empties what somebody emptied', () => {
    expect(request('revise', { on: 'June 2026', target: '20', unit: ' ' })).toEqual({
      on: '2026-06',
      next: { ...STUDENTS, target: 20, unit: null },
      locale: 'es',
    });
  });

  it.each<GoalWay>(['achieve', 'retire'])('is told the day only: %s', (way) => {
    expect(request(way, { on: '2026' })).toEqual({ on: '2026' });
    expect(request(way, {})).toEqual({ on: '' });
  });
});
