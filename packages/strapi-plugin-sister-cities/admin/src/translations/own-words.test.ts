import en from './en.json';
import { nounsFor, ownTextOf, ownWords } from './own-words';

const TERMINOLOGY = {
  sister_city: { en: { one: 'twin town', other: 'twin towns' }, ja: { other: '双子都市' } },
};

describe('the city’s own words in the panel', () => {
  it.each([
    ['vocabulary.designation.sister_city', 'en', 'Twin town'],
    ['vocabulary.designation.sister_city', 'en-GB', 'Twin town'],
    ['vocabulary.designation.sister_city', 'ja', '双子都市'],
    ['vocabulary.designation.sister_city', 'es', undefined],
    ['vocabulary.designation.friendship_city', 'en', undefined],
    ['vocabulary.standing.active', 'en', undefined],
    ['policy.save', 'en', undefined],
  ])('%s in %s is %s', (id, locale, words) => {
    expect(ownWords(TERMINOLOGY, id, locale)).toBe(words);
  });
});

describe('a text that names a designation', () => {
  const labelOf = (designation: string): string =>
    designation === 'sister_city' ? 'Sister city' : 'Friendship city';

  it.each([
    ['{title}: “{sisterNoun}”', 'en', { sisterNoun: 'twin town', friendshipNoun: 'friendship city' }],
    [
      '“{friendshipNoun}” to “{sisterNoun}”',
      'en',
      { sisterNoun: 'twin town', friendshipNoun: 'friendship city' },
    ],
    ['{sisterNoun}', 'ja', { sisterNoun: '双子都市', friendshipNoun: 'friendship city' }],
    // The city has no noun of its own for it: the usual text says it better.
    ['To “{friendshipNoun}”', 'en', undefined],
    ['{sisterNoun}', 'es', undefined],
    ['{title}', 'en', undefined],
  ])('has the nouns of the city where it has any: %s in %s', (text, locale, nouns) => {
    expect(nounsFor(text, TERMINOLOGY, locale, labelOf)).toEqual(nouns);
  });

  it('is there with places for nouns, and without', () => {
    const own = Object.entries(en).filter(([key]) => key.endsWith('.own'));
    expect(own.length).toBeGreaterThan(10);
    const keys = new Set(Object.keys(en));
    expect(own.filter(([key]) => !keys.has(key.slice(0, -'.own'.length)))).toEqual([]);
    expect(own.filter(([, text]) => !/\{(sister|friendship)Noun\}/.test(text))).toEqual([]);
    expect(ownTextOf('home.to-sister')).toBe('home.to-sister.own');
  });

  it('is the only kind of text in the usual words that a city can call otherwise', () => {
    const usual = Object.entries(en).filter(
      ([key, text]) => /(sister|friendship) cit/i.test(text) && !key.endsWith('.own'),
    );
    const names = new Set(
      Object.keys(en)
        .filter((key) => key.endsWith('.own'))
        .map((key) => key.slice(0, -'.own'.length)),
    );
    expect(usual.map(([key]) => key).filter((key) => !names.has(key))).toEqual([
      'policy.section',
      'presentation.sister-city',
      'presentation.friendship-city',
      'presentation.process',
      'roles.explain',
      'overview.title',
    ]);
  });
});
