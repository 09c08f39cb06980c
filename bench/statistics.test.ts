import { median, percentile, ratio } from './statistics';

describe('the median', () => {
  it.each([
    { values: [7.5], middle: 7.5 },
    { values: [9, 7, 8], middle: 8 },
    { values: [10, 7, 8, 9], middle: 8.5 },
    { values: [100, 9, 10], middle: 10 },
  ])('of $values is $middle, in whatever order they come', ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });

  it('of nothing is no number', () => {
    expect(median([])).toBeNaN();
  });
});

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    { share: 0.5, value: 50 },
    { share: 0.99, value: 99 },
    { share: 1, value: 100 },
    { share: 0, value: 1 },
  ])('of 1 to 100 at $share is $value', ({ share, value }) => {
    expect(percentile(hundred, share)).toBe(value);
  });

  it('takes the next larger value where the share falls between two', () => {
    expect(percentile([10, 20, 30], 0.34)).toBe(20);
    expect(percentile([10, 20, 30], 0.33)).toBe(10);
  });
});

describe('a ratio', () => {
  it('says how many times the base a value is', () => {
    expect(ratio(370, 7.4)).toBe(50);
  });

  it.each([
    { what: 'the value is not known', value: undefined, base: 7.5 },
    { what: 'the base is not known', value: 370, base: undefined },
    { what: 'the base is nothing', value: 370, base: 0 },
    { what: 'nothing was measured', value: NaN, base: 7.5 },
  ])('is unknown where $what', ({ value, base }) => {
    expect(ratio(value, base)).toBeNull();
  });
});
