import fc from 'fast-check';

import { activeGoals, goalHistory } from '../computed/goals';
import { daysLater } from '../computed/calendar';
import { earliestDay } from '../../../shared/partial-date';

import { achieve, retire, revise } from './evolve';
import type { Ended, Goal } from './evolve';

const RUN = { seed: 20261124, numRuns: 500 };
const today = '2026-11-24';

type Stored = Goal & { retiredOn: string | null };

const FIRST: Stored = {
  documentId: 'goal-1',
  key: 'students',
  statement: 'Four students a year.',
  area: 'education',
  isUltimate: false,
  relationshipDocumentId: 'portland-lviv',
  state: 'active',
  statedOn: '2000-01-01',
  retiredOn: null,
  measureOfSuccess: null,
  unit: 'students',
  baseline: 0,
  target: 4,
  current: 1,
};

const ended = (goals: readonly Stored[], { documentId }: Goal, change: Ended): Stored[] =>
  goals.map((each) => (each.documentId === documentId ? { ...each, ...change } : each));

interface Step {
  kind: 'revise' | 'achieve' | 'retire';
  on: string;
}

/** What the records hold after a step; a step that is refused leaves them as they are. */
const after = (goals: readonly Stored[], { kind, on }: Step): readonly Stored[] => {
  const goal = goals.at(-1) ?? FIRST;
  if (kind !== 'revise') {
    const outcome = (kind === 'achieve' ? achieve : retire)(goal, { on, today });
    return outcome.accepted ? ended(goals, goal, outcome.ended) : goals;
  }
  const keys = goals.map(({ key }) => key);
  const outcome = revise(goal, { statement: `More, from ${on} on.` }, { on, today }, keys);
  if (!outcome.accepted) return goals;
  const documentId = `goal-${String(goals.length + 1)}`;
  return [...ended(goals, goal, outcome.ended), { ...outcome.next, documentId, retiredOn: null }];
};

const days = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const steps = fc.record<Step>({
  kind: fc.constantFrom('revise', 'revise', 'revise', 'achieve', 'retire'),
  on: fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length)),
});

const histories = fc
  .array(steps, { maxLength: 8 })
  .map((all) => [...all].sort((one, other) => (one.on < other.on ? -1 : 1)));

const keysOn = (goals: readonly Stored[], day: string): string[] =>
  goalHistory(goals, day).map(({ key, stateAsOf }) => `${key} ${String(stateAsOf)}`);

describe('a chain of goals', () => {
  it('has the same history of every earlier day, whatever becomes of it later', () => {
    fc.assert(
      fc.property(histories, steps, days, (past, step, day) => {
        const before = past.reduce(after, [FIRST]);
        fc.pre(day < (earliestDay(step.on) ?? ''));
        expect(keysOn(after(before, step), day)).toEqual(keysOn(before, day));
      }),
      RUN,
    );
  });

  it('has the same history up to the day before each of its turns', () => {
    fc.assert(
      fc.property(histories, (past) => {
        let goals: readonly Stored[] = [FIRST];
        for (const step of past) {
          const eve = daysLater(earliestDay(step.on) ?? '', -1) ?? '';
          const known = keysOn(goals, eve);
          goals = after(goals, step);
          expect(keysOn(goals, eve)).toEqual(known);
        }
      }),
      RUN,
    );
  });

  it('has one active goal at the most on any day, and loses none', () => {
    fc.assert(
      fc.property(histories, days, (past, day) => {
        const goals = past.reduce(after, [FIRST]);
        expect(activeGoals(goals, [], day).length).toBeLessThanOrEqual(1);
        const keys = goals.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const ends = past.reduce<number[]>(
          (lengths, _, index) => [...lengths, past.slice(0, index + 1).reduce(after, [FIRST]).length],
          [1],
        );
        expect(ends).toEqual([...ends].sort((one, other) => one - other));
      }),
      RUN,
    );
  });
});
