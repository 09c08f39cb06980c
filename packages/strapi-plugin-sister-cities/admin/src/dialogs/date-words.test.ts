import { dateWords } from './date-words';

describe('a date in words', () => {
  it.each([
    ['2022', 'en', '2022'],
    ['1988-05', 'en', 'May 1988'],
    ['2026-06-01', 'en', 'June 1, 2026'],
    ['2026-06-01', 'uk', '1 червня 2026 р.'],
    ['long ago', 'en', 'long ago'],
  ])('is as exact as it is known: %s in %s', (date, locale, words) => {
    expect(dateWords(date, locale)).toBe(words);
  });
});
