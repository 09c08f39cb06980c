import { LANGUAGES } from './format';
import type { Messages } from './format';
import { sayingWith } from './own-nouns';

const usual: Messages<'next' | 'both' | 'none'> = {
  en: {
    next: '{title} becomes a sister city in {year}.',
    both: 'A sister city is a friendship city first.',
    none: 'Nothing.',
  },
  es: {
    next: '{title} será ciudad hermana en {year}.',
    both: 'Una ciudad hermana es antes ciudad de la amistad.',
    none: 'Nada.',
  },
  ja: { next: '{title}は{year}年に姉妹都市になります。', both: '友好都市、次に姉妹都市。', none: 'なし。' },
  uk: { next: '{title} стане містом-побратимом: {year}.', both: 'Місто дружби, потім побратим.', none: '—' },
};
const own: Messages<'next' | 'both'> = {
  en: {
    next: '{title} will be “{sisterNoun}” in {year}.',
    both: '“{friendshipNoun}” before “{sisterNoun}”.',
  },
  es: { next: '{title} será «{sisterNoun}» en {year}.', both: '«{friendshipNoun}» antes de «{sisterNoun}».' },
  ja: { next: '{title}は{year}年に{sisterNoun}になります。', both: '{friendshipNoun}、次に{sisterNoun}。' },
  uk: {
    next: '{title}: статус «{sisterNoun}», {year}.',
    both: 'Спершу «{friendshipNoun}», потім «{sisterNoun}».',
  },
};

const saying = (locale: string, terminology: Parameters<typeof sayingWith>[2]) =>
  sayingWith({ usual, own }, locale, terminology);
const LVIV = { title: 'Lviv', year: '2027' };

describe('a sentence about a designation', () => {
  it.each(LANGUAGES)('has the usual words where the city has none of its own: %s', (language) => {
    const say = saying(language, {});
    expect([say('both'), say('none')]).toEqual([usual[language].both, usual[language].none]);
  });

  const TWIN_TOWN = {
    sister_city: {
      en: { one: 'twin town', other: 'twin towns' },
      ja: { other: '提携都市' },
      uk: { one: 'місто-близнюк', few: 'міста-близнюки', other: 'міст-близнюків' },
    },
  };

  it.each([
    ['en', 'Lviv will be “twin town” in 2027.', '“friendship city” before “twin town”.'],
    ['en-GB', 'Lviv will be “twin town” in 2027.', '“friendship city” before “twin town”.'],
    ['ja', 'Lvivは2027年に提携都市になります。', '友好都市、次に提携都市。'],
    ['uk', 'Lviv: статус «місто-близнюк», 2027.', 'Спершу «місто дружби», потім «місто-близнюк».'],
    // No words of its own in Spanish.
    ['es', 'Lviv será ciudad hermana en 2027.', 'Una ciudad hermana es antes ciudad de la amistad.'],
    // German is answered in English.
    ['de', 'Lviv will be “twin town” in 2027.', '“friendship city” before “twin town”.'],
  ])(
    "has the city's noun, and beside it the usual one of the other designation: %s",
    (locale, next, both) => {
      const say = saying(locale, TWIN_TOWN);
      expect([say('next', LVIV), say('both')]).toEqual([next, both]);
    },
  );

  it('stays as it is when only the other designation has a noun of its own', () => {
    const say = saying('en', { friendship_city: { en: { other: 'partner towns' } } });
    expect(say('next', LVIV)).toBe('Lviv becomes a sister city in 2027.');
    expect(say('both')).toBe('“partner towns” before “sister city”.');
  });

  it('takes a noun as it is written, also one that looks like a place in a sentence', () => {
    const say = saying('en', { sister_city: { en: { one: "{year} 'twin' #", other: 'x' } } });
    expect(say('next', LVIV)).toBe("Lviv will be “{year} 'twin' #” in 2027.");
  });
});
