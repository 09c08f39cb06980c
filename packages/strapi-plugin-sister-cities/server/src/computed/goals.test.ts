import fc from 'fast-check';

import { valuesOf } from '../../../shared/vocabulary';

import { activeGoals, goalHistory } from './goals';
import type { GoalDates } from './goals';

const RUN = { seed: 20190606, verbose: true, numRuns: 500 };
const TODAY = '2026-11-22';

interface Goal extends GoalDates {
  key: string;
}

const strengthen: Goal = { key: 'sapporo-strengthen-relationship', state: 'active', statedOn: '2019-06-06' };
const peace: Goal = { key: 'promote-peace', state: 'active' };

const dates = fc.constantFrom(
  null,
  undefined,
  '',
  '2018',
  '2019',
  '2019-06',
  '2019-06-05',
  '2019-06-06',
  '2019-06-07',
  '2020-01',
);
const someGoals = fc
  .array(fc.record({ state: fc.constantFrom(...valuesOf('goalState')), statedOn: dates, retiredOn: dates }), {
    maxLength: 8,
  })
  .map((goals) => goals.map((goal, index): Goal => ({ ...goal, key: `goal-${String(index)}` })));
const asOfs = fc.constantFrom('2017-12-31', '2018-01-01', '2019-01-01', '2019-06-06', '2019-06-07', TODAY);

/** The slow, obvious model: write a diary of the goal, day by day, and read what it says on the last one. */
const diary = (goal: Goal, asOf: string): string | null | undefined => {
  let state: string | null | undefined = goal.statedOn ? undefined : 'active';
  const comesOn = (date: string | null | undefined, leaf: string): boolean =>
    Boolean(date) && `${date ?? ''}-01-01`.slice(0, 10) === leaf;
  let isOver = !goal.retiredOn;
  for (let time = Date.parse('2017-01-01'); ; time += 86_400_000) {
    const leaf = new Date(time).toISOString().slice(0, 10);
    if (leaf > asOf) break;
    if (comesOn(goal.statedOn, leaf)) state = 'active';
    if (comesOn(goal.retiredOn, leaf)) isOver = true;
  }
  if (state === undefined || !isOver) return state;
  if (!goal.retiredOn) return goal.state;
  return goal.state === 'active' ? null : goal.state;
};

describe('the active goals of a relationship', () => {
  it('are its own, then those it inherits from the program, each as a diary has them', () => {
    fc.assert(
      fc.property(someGoals, someGoals, asOfs, (own, program, asOf) => {
        const expected = [
          ...own.filter((goal) => diary(goal, asOf) === 'active').map(({ key }) => [key, false]),
          ...program.filter((goal) => diary(goal, asOf) === 'active').map(({ key }) => [key, true]),
        ];
        expect(activeGoals(own, program, asOf).map(({ key, inherited }) => [key, inherited])).toEqual(
          expected,
        );
      }),
      RUN,
    );
  });

  it("are, in Salt Lake City, the program's one goal of peace, shared by all six (S02, S04)", () => {
    expect(activeGoals([], [peace], TODAY)).toEqual([{ ...peace, inherited: true }]);
  });

  it('are, for Sapporo, what both mayors committed to in 2019, and nothing before (P34)', () => {
    expect(activeGoals([strengthen], [], '2019-06-06')).toEqual([{ ...strengthen, inherited: false }]);
    expect(activeGoals([strengthen], [], '2019-06-05')).toEqual([]);
  });

  it('leave the records they were given as they were', () => {
    const own = Object.freeze([Object.freeze({ ...strengthen })]);
    activeGoals(own, [Object.freeze({ ...peace })], TODAY);
    goalHistory(own, TODAY);
    expect(own).toEqual([strengthen]);
  });
});

describe('the state of a goal on a day', () => {
  it.each([
    ['active', null, null, '2019-06-06', 'active'],
    ['retired', null, null, '2019-06-06', 'retired'],
    ['active', '2019-06-06', null, '2019-06-05', 'not in the history'],
    ['active', '2019-06-06', null, '2019-06-06', 'active'],
    ['active', '2019', null, '2018-12-31', 'not in the history'],
    ['active', '2019', null, '2019-01-01', 'active'],
    ['achieved', '2010', '2019-06-06', '2009-12-31', 'not in the history'],
    ['achieved', '2010', '2019-06-06', '2019-06-05', 'active'],
    ['achieved', '2010', '2019-06-06', '2019-06-06', 'achieved'],
    ['revised', '2010', '2019-06', '2019-05-31', 'active'],
    ['revised', '2010', '2019-06', '2019-06-01', 'revised'],
    ['retired', null, '2019', '2018-12-31', 'active'],
    ['retired', null, '2019', '2019-01-01', 'retired'],
    ['achieved', '2010', null, '2015-01-01', 'achieved'],
    ['active', '2010', '2019', '2018-12-31', 'active'],
    ['active', '2010', '2019', '2019-01-01', null],
  ])('%s, stated %j, retired %j: on %s it is %j', (state, statedOn, retiredOn, asOf, expected) => {
    const [goal] = goalHistory([{ state, statedOn, retiredOn }], asOf);
    expect(goal ? goal.stateAsOf : 'not in the history').toBe(expected);
    expect(activeGoals([{ state, statedOn, retiredOn }], [], asOf)).toHaveLength(
      expected === 'active' ? 1 : 0,
    );
  });
});

describe('the history of goals', () => {
  it('holds every goal that a diary knows by that day, with the state it has there', () => {
    fc.assert(
      fc.property(someGoals, asOfs, (goals, asOf) => {
        const expected = goals
          .filter((goal) => diary(goal, asOf) !== undefined)
          .map((goal) => [goal.key, diary(goal, asOf)]);
        const found = goalHistory(goals, asOf).map(({ key, stateAsOf }) => [key, stateAsOf]);
        expect(new Map(found.map(([key, state]) => [key, state]))).toEqual(
          new Map(expected.map(([key, state]) => [key, state])),
        );
        expect(found).toHaveLength(expected.length);
      }),
      RUN,
    );
  });

  it('stands in time, the vaguer before the more exact, what has no date last, in the order given', () => {
    const written = ['', '2019-06-06', '2020', null, '2019-06', '1959', '2019', undefined, '2019-06-05'];
    const goals = written.map((statedOn, index) => ({ state: 'active', statedOn, index }));
    expect(goalHistory(goals, TODAY).map(({ statedOn, index }) => [statedOn, index])).toEqual([
      ['1959', 5],
      ['2019', 6],
      ['2019-06', 4],
      ['2019-06-05', 8],
      ['2019-06-06', 1],
      ['2020', 2],
      ['', 0],
      [null, 3],
      [undefined, 7],
    ]);
  });

  it('is empty when nothing is on file', () => {
    expect([goalHistory([], TODAY), activeGoals([], [], TODAY)]).toEqual([[], []]);
  });
});
