import { english } from '../../translations/english';

import { misunderstanding, understanding } from './describe';
import { readPartialDate } from './read';

const understood = (text: string, locale = 'en'): string | undefined =>
  understanding(readPartialDate(text, locale), locale, english);
const wrong = (text: string, locale = 'en'): string | undefined =>
  misunderstanding(readPartialDate(text, locale), locale, english);

describe('how a date was understood', () => {
  it('is said as precisely as the date is known, in the language of the panel', () => {
    expect(understood('1959')).toBe('A year: any day of 1959');
    expect(understood('1988-05')).toBe('May 1988');
    expect(understood('June 6, 2019')).toBe('June 6, 2019');
    expect(understood('2019-06-06', 'en-GB')).toBe('6 June 2019');
    expect(understood('2019-06-06', 'es')).toBe('6 de junio de 2019');
    expect(understood('0050-03-01', 'en-GB')).toBe('1 March 50');
  });

  it('is said in the Gregorian calendar, whatever the locale is used to', () => {
    expect(understood('2019-06-06', 'th')).toContain('2019');
  });

  it('says nothing where there is no date', () => {
    expect(understood('')).toBeUndefined();
    expect(understood('2023-02-29')).toBeUndefined();
  });

  it('says why a text is no date', () => {
    expect(wrong('2023-02-29')).toBe('There is no such day: February 2023 has 28 days.');
    expect(wrong('6/7/2019')).toBe(english('partial-date.ambiguous'));
    expect(wrong('soon')).toBe(english('partial-date.unclear'));
    expect(wrong('1959')).toBeUndefined();
    expect(wrong('')).toBeUndefined();
  });
});
