import { aGoal, PORTLAND } from '../samples';
import { partnersOf } from '../select';

import { barOf, groupsOf } from './bars';

const axis = { first: 2001, last: 2004 };
const today = '2002-12-31';

describe('how long a goal has held', () => {
  it.each([
    ['active since 2001', { statedOn: '2001' }, [0, 730 / 1461, true, true]],
    ['active, nobody knows since when', {}, [0, 730 / 1461, false, true]],
    [
      'retired in 2001',
      { statedOn: '2001', retiredOn: '2001', state: 'retired' },
      [0, 365 / 1461, true, true],
    ],
    ['achieved, nobody knows when', { statedOn: '2001', state: 'achieved' }, [0, 730 / 1461, true, false]],
    ['to begin later', { statedOn: '2004' }, [1095 / 1461, 1095 / 1461, true, true]],
  ])('%s', (_what, values, expected) => {
    const { start, end, knowsStart, knowsEnd } = barOf(aGoal('g', null, values), axis, today);
    expect([start, end, knowsStart, knowsEnd]).toEqual(expected);
  });
});

describe('the groups of goals', () => {
  const goals = [
    aGoal('trade', 'r-lviv', { area: 'trade', statedOn: '2002' }),
    aGoal('culture, undated', 'r-lviv'),
    aGoal('culture', 'r-lviv', { statedOn: '2001' }),
    aGoal('peace', null, { area: 'peace' }),
  ];
  const partners = partnersOf(PORTLAND, 'en');
  const grouped = (by: 'area' | 'relationship') =>
    groupsOf(goals, by, partners, { axis, today }).map(({ key, bars }) => [
      key,
      bars.map(({ goal }) => goal.statement),
    ]);

  it('are the areas that have any, with the oldest goal first', () => {
    expect(grouped('area')).toEqual([
      ['peace', ['peace']],
      ['culture', ['culture', 'culture, undated']],
      ['trade', ['trade']],
    ]);
  });

  it('are the program, then the relationships that have any', () => {
    expect(grouped('relationship')).toEqual([
      ['program', ['peace']],
      ['r-lviv', ['culture', 'trade', 'culture, undated']],
    ]);
  });
});
