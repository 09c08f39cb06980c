import fc from 'fast-check';

import type { DesignationCount } from './counts';
import { countsSentence } from './counts-sentence';

const RUN = { seed: 19590622, verbose: true, numRuns: 300 };

const counts = (sisters: number, friends: number): DesignationCount[] => [
  { designation: 'sister_city', count: sisters },
  { designation: 'friendship_city', count: friends },
];

describe('the sentence of counts', () => {
  it.each([
    [9, 1, 'nine sister cities and one friendship city'],
    [6, 0, 'six sister cities'],
    [0, 1, 'one friendship city'],
    [1, 0, 'one sister city'],
    [1, 2, 'one sister city and two friendship cities'],
    [11, 12, 'eleven sister cities and twelve friendship cities'],
    [12, 13, 'twelve sister cities and 13 friendship cities'],
    [21, 1234, '21 sister cities and 1,234 friendship cities'],
  ])('of %d and %d reads %j in English', (sisters, friends, sentence) => {
    expect(countsSentence(counts(sisters, friends), 'en')).toBe(sentence);
  });

  it.each([
    [9, 1, 'nueve ciudades hermanas y una ciudad de la amistad'],
    [1, 2, 'una ciudad hermana y dos ciudades de la amistad'],
    [6, 0, 'seis ciudades hermanas'],
    [12, 13, 'doce ciudades hermanas y 13 ciudades de la amistad'],
    [21, 0, '21 ciudades hermanas'],
  ])('of %d and %d reads %j in Spanish', (sisters, friends, sentence) => {
    expect(countsSentence(counts(sisters, friends), 'es')).toBe(sentence);
  });

  it.each([
    [9, 1, '姉妹都市9都市、友好都市1都市'],
    [6, 0, '姉妹都市6都市'],
    [0, 13, '友好都市13都市'],
  ])('of %d and %d reads %j in Japanese', (sisters, friends, sentence) => {
    expect(countsSentence(counts(sisters, friends), 'ja')).toBe(sentence);
  });

  it.each([
    [9, 1, 'дев’ять міст-побратимів і одне місто дружби'],
    [1, 2, 'одне місто-побратим і два міста дружби'],
    [4, 5, 'чотири міста-побратими і п’ять міст дружби'],
    [6, 0, 'шість міст-побратимів'],
    [11, 12, 'одинадцять міст-побратимів і дванадцять міст дружби'],
    [21, 22, '21 місто-побратим і 22 міста дружби'],
    [111, 25, '111 міст-побратимів і 25 міст дружби'],
  ])('of %d and %d reads %j in Ukrainian', (sisters, friends, sentence) => {
    expect(countsSentence(counts(sisters, friends), 'uk')).toBe(sentence);
  });

  it.each([
    ['en-US', 'six sister cities'],
    ['es-MX', 'seis ciudades hermanas'],
    ['ja-JP', '姉妹都市6都市'],
    ['uk_UA', 'шість міст-побратимів'],
    ['de', 'six sister cities'],
    ['', 'six sister cities'],
    ['not a locale!', 'six sister cities'],
  ])('in the locale %j reads %j: the language decides, and English stands in', (locale, sentence) => {
    expect(countsSentence(counts(6, 0), locale)).toBe(sentence);
  });

  it.each(['en', 'es', 'ja', 'uk', 'de'])('says nothing in %s when there is nothing to count', (locale) => {
    expect([countsSentence(counts(0, 0), locale), countsSentence([], locale)]).toEqual([null, null]);
  });

  it('has, in English, a plural exactly where there is more than one, and no noun without a partner', () => {
    const numbers = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(numbers, numbers, (sisters, friends) => {
        const sentence = countsSentence(counts(sisters, friends), 'en') ?? '';
        const has = (words: string): boolean => sentence.includes(words);
        expect([
          has('sister cities'),
          has('sister city'),
          has('friendship cities'),
          has('friendship city'),
        ]).toEqual([sisters > 1, sisters === 1, friends > 1, friends === 1]);
        expect(has(' and ')).toBe(sisters > 0 && friends > 0);
      }),
      RUN,
    );
  });
});

describe('a city with words of its own', () => {
  const terminology = {
    sister_city: {
      en: { one: 'twin town', other: 'twin towns' },
      ja: { other: '双子都市' },
      uk: { one: 'місто-партнер', few: 'міста-партнери', other: 'міст-партнерів' },
    },
  };

  it.each([
    [9, 1, 'en', 'nine twin towns and one friendship city'],
    [1, 0, 'en-GB', 'one twin town'],
    [1, 0, 'uk', 'одне місто-партнер'],
    [2, 0, 'uk', 'два міста-партнери'],
    [5, 0, 'uk', 'п’ять міст-партнерів'],
    [9, 0, 'ja', '双子都市9都市'],
    [2, 0, 'es', 'dos ciudades hermanas'],
    [2, 0, 'de', 'two twin towns'],
  ])('says %d and %d in %s: %s', (sisters, friends, locale, sentence) => {
    expect(countsSentence(counts(sisters, friends), locale, terminology)).toBe(sentence);
  });
});
