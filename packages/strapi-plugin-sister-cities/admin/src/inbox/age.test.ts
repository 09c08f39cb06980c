import { ageWords, dayWords, languageWords, listWords, momentWords } from './age';

const NOW = new Date('2026-11-28T12:00:00.000Z');

describe('how long ago something came in', () => {
  it.each([
    ['2026-11-28T11:59:30.000Z', 'now'],
    ['2026-11-28T11:59:00.000Z', '1 minute ago'],
    ['2026-11-28T11:00:01.000Z', '59 minutes ago'],
    ['2026-11-28T11:00:00.000Z', '1 hour ago'],
    ['2026-11-27T12:00:01.000Z', '23 hours ago'],
    ['2026-11-27T12:00:00.000Z', 'yesterday'],
    ['2026-11-25T12:00:00.000Z', '3 days ago'],
    ['2026-11-21T12:00:00.000Z', 'last week'],
    ['2026-09-20T12:00:00.000Z', '2 months ago'],
    ['2023-11-01T12:00:00.000Z', '3 years ago'],
    ['2026-11-28T12:00:20.000Z', 'now'],
  ])('is told in the largest unit: %s', (moment, words) => {
    expect(ageWords(moment, NOW, 'en')).toBe(words);
  });

  it('is told in the language of whoever reads', () => {
    const moment = '2026-11-25T12:00:00.000Z';
    expect(['es', 'ja', 'uk'].map((locale) => ageWords(moment, NOW, locale))).toEqual([
      'hace 3 días',
      '3 日前',
      '3 дні тому',
    ]);
  });

  it('is empty where nobody knows', () => {
    expect([ageWords('', NOW, 'en'), momentWords('', 'en'), dayWords('', 'en')]).toEqual(['', '', '']);
  });
});

describe('a moment, a day, a language and a row', () => {
  it('are written as the language writes them', () => {
    expect(momentWords('2026-11-25T18:05:00.000Z', 'es', 'America/Los_Angeles')).toContain('25 nov 2026');
    expect(dayWords('2029-11-24', 'en')).toBe('Nov 24, 2029');
    expect(languageWords('uk', 'es')).toBe('ucraniano');
    expect(languageWords('not a tag', 'en')).toBe('not a tag');
    expect(listWords(['Ukrainian', 'English'], 'en')).toBe('Ukrainian and English');
  });
});
