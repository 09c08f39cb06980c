import {
  compareDates,
  earliestDay,
  formatDate,
  isPartialDate,
  latestDay,
  partialDate,
  precisionOf,
} from './index';
import { dateOf } from './samples';

describe('a partial date', () => {
  it.each([
    ['1959', true],
    ['1988-05', true],
    ['2019-06-06', true],
    ['0001', true],
    ['9999-12-31', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['0000', false],
    ['1988-00', false],
    ['1988-13', false],
    ['2019-06-00', false],
    ['2019-06-31', false],
    ['2019-6-6', false],
    ['2019-06-06T00:00:00Z', false],
    ['1959 ', false],
    ['', false],
    ['May 1988', false],
    [1959, false],
    [null, false],
  ])('%j is one: %j', (value, expected) => {
    expect(isPartialDate(value)).toBe(expected);
  });

  it('is made of a text that is one, and of no other', () => {
    expect([partialDate('1988-05'), partialDate('1988-13')]).toEqual(['1988-05', undefined]);
  });

  it.each([
    ['1959', 'year', '1959-01-01', '1959-12-31'],
    ['1988-05', 'month', '1988-05-01', '1988-05-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-12', 'month', '2023-12-01', '2023-12-31'],
    ['0001-02', 'month', '0001-02-01', '0001-02-28'],
    ['2019-06-06', 'day', '2019-06-06', '2019-06-06'],
  ])('%s is known to the %s, and lasts from %s to %s', (text, precision, first, last) => {
    const date = dateOf(text);
    expect([precisionOf(date), earliestDay(date), latestDay(date)]).toEqual([precision, first, last]);
  });

  it('sorts by the first day that it can mean', () => {
    const dates = ['2019-06-06', '1988-05', '1959-11-17', '1959', '1988-05-01'].map(dateOf);
    expect(dates.sort(compareDates)).toEqual(['1959', '1959-11-17', '1988-05', '1988-05-01', '2019-06-06']);
  });

  it.each([
    ['1959', 'en', 'long', '1959'],
    ['1988-05', 'en', 'long', 'May 1988'],
    ['1988-05', 'ja', 'long', '1988年5月'],
    ['2019-06-06', 'en', 'long', 'June 6, 2019'],
    ['2019-06-06', 'en-GB', 'short', '6 Jun 2019'],
    ['2019-06-06', 'es', 'long', '6 de junio de 2019'],
    ['2019-06-06', 'uk', 'long', '6 червня 2019 р.'],
    ['2019-06-06', 'en', 'numeric', '6/6/2019'],
  ] as const)('%s reads in %s, %s: %s', (text, locale, style, expected) => {
    expect(formatDate(dateOf(text), locale, style)).toBe(expected);
  });
});
