import { progressOf } from './progress';

describe('the progress of a goal', () => {
  it.each([
    ['students a year, at the start', { baseline: 4, target: 12, current: 4 }, 0],
    ['half way', { baseline: 4, target: 12, current: 8 }, 0.5],
    ['reached', { baseline: 4, target: 12, current: 12 }, 1],
    ['more than reached', { baseline: 4, target: 12, current: 16 }, 1.5],
    ['further away than at the start', { baseline: 4, target: 12, current: 2 }, -0.25],
    ['downwards, such as days of waiting', { baseline: 30, target: 10, current: 25 }, 0.25],
    ['without a baseline', { baseline: null, target: 12, current: 8 }, null],
    ['without a target', { baseline: 4, target: null, current: 8 }, null],
    ['without a present number', { baseline: 4, target: 12, current: null }, null],
    ['with nowhere to go', { baseline: 4, target: 4, current: 4 }, null],
    ['too far to tell', { baseline: 0, target: Number.MIN_VALUE, current: Number.MAX_VALUE }, null],
  ])('%s', (_, goal, expected) => {
    expect(progressOf(goal)).toBe(expected);
  });
});
