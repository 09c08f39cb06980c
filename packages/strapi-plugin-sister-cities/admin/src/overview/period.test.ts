import fc from 'fast-check';

import { axisFor, liesIn, middleOnAxis, spanOnAxis, ticksOn, wasIn, yearsOf } from './period';

fc.configureGlobal({ seed: 20261128, verbose: true });

describe('a date and the years of a filter', () => {
  it.each([
    ['1988', { from: 1988 }, true],
    ['1988', { from: 1989 }, false],
    ['1988', { to: 1988 }, true],
    ['1988-05', { to: 1987 }, false],
    ['2019-06-06', { from: 2019, to: 2019 }, true],
    ['2019-06-06', { from: 2020, to: 2018 }, false],
    [null, {}, true],
    [null, { from: 1900 }, false],
    ['soon', { to: 2100 }, false],
  ])('%s in %j: %s', (date, years, expected) => {
    expect(liesIn(date, years)).toBe(expected);
  });

  it.each([
    ['1959', null, { from: 2020 }, true],
    ['1959', null, { to: 1958 }, false],
    ['1959', null, { to: 1959 }, true],
    ['1959', '1990', { from: 1990 }, true],
    ['1959', '1990', { from: 1991 }, false],
    [null, null, { from: 1991, to: 1992 }, true],
    [null, '1980', { from: 1981 }, false],
  ])('%s to %s was in %j: %s', (began, ended, years, expected) => {
    expect(wasIn(began, ended, years)).toBe(expected);
  });

  it('has years only if it is one', () => {
    expect(yearsOf('1988-05')).toEqual({ first: 1988, last: 1988 });
    expect(yearsOf(null)).toBeUndefined();
  });
});

describe('an axis', () => {
  const today = '2026-11-28';

  it.each([
    [[], {}, { first: 2026, last: 2026 }],
    [['1959', null, '2022'], {}, { first: 1959, last: 2026 }],
    [['1959', '2030-01'], {}, { first: 1959, last: 2030 }],
    [['1959'], { from: 1980 }, { first: 1980, last: 2026 }],
    [['1959'], { to: 1990 }, { first: 1959, last: 1990 }],
    [['1959'], { to: 1900 }, { first: 1900, last: 1900 }],
    [['1959'], { from: 2030 }, { first: 2030, last: 2030 }],
    [['1959'], { from: 2000, to: 1990 }, { first: 2000, last: 2000 }],
  ])('of %j, asked for %j, is %j', (dates, asked, axis) => {
    expect(axisFor(dates, today, asked)).toEqual(axis);
  });

  const axis = { first: 2001, last: 2004 };

  it('has a year where it begins and ends, and a day in between', () => {
    expect(spanOnAxis('2001', axis)).toEqual({ start: 0, end: 365 / 1461 });
    expect(spanOnAxis('2004-12-31', axis)).toEqual({ start: 1460 / 1461, end: 1 });
    expect(middleOnAxis('2001', axis)).toBeCloseTo(365 / 2 / 1461, 9);
    expect(spanOnAxis(null, axis)).toBeUndefined();
    expect(middleOnAxis(null, axis)).toBeUndefined();
  });

  it('keeps what lies beyond it at its ends', () => {
    expect(spanOnAxis('1990', axis)).toEqual({ start: 0, end: 0 });
    expect(spanOnAxis('2010', axis)).toEqual({ start: 1, end: 1 });
  });

  it.each([
    [{ first: 1959, last: 2026 }, 8, [1960, 1970, 1980, 1990, 2000, 2010, 2020]],
    [{ first: 1959, last: 2026 }, 4, [1960, 1980, 2000, 2020]],
    [{ first: 2019, last: 2026 }, 8, [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]],
    [{ first: 2026, last: 2026 }, 8, [2026]],
    [{ first: 1959, last: 1969 }, 1, [1960]],
    [{ first: 1961, last: 1979 }, 1, [1961]],
  ])('%j with at most %d years has %j', (years, most, expected) => {
    expect(ticksOn(years, most).map(({ year }) => year)).toEqual(expected);
  });

  it('never has more years written at it than there is room for, and all within', () => {
    const year = fc.integer({ min: 1000, max: 3000 });
    fc.assert(
      fc.property(year, year, fc.integer({ min: 1, max: 12 }), (one, other, most) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const ticks = ticksOn({ first, last }, most);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        for (const { at } of ticks) expect(at >= 0 && at <= 1).toBe(true);
      }),
    );
  });
});
