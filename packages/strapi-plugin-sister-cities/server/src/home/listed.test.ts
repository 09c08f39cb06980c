import { listed, MOST_LISTED } from './listed';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('a list of the home page', () => {
  it.each([
    [0, 0],
    [9, 9],
    [10, 10],
    [11, 10],
  ])('of %i shows %i, and tells how many there are', (total, shown) => {
    expect(listed(numbers(total))).toEqual({ items: numbers(shown), total });
    expect(MOST_LISTED).toBe(10);
  });
});
