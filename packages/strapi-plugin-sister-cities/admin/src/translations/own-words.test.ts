import { VOCABULARY } from '../../../shared/vocabulary';
import { isCheckCode } from '../dialogs/check-codes';

import en from './en.json';
import { isOwnText, nounsFor, ownTextOf, ownWords } from './own-words';
import { textsOf } from './vocabulary/choice-words';

const TERMINOLOGY = {
  sister_city: { en: { one: 'twin town', other: 'twin towns' }, ja: { other: '双子都市' } },
};

describe('the city’s own words in the panel', () => {
  it.each([
    ['vocabulary.designation.sister_city', 'en', 'Twin town'],
    ['vocabulary.designation.sister_city', 'en-GB', 'Twin town'],
    ['vocabulary.designation.sister_city', 'ja', '双子都市'],
    ['vocabulary.designation.sister_city', 'es', undefined],
    // The panel speaks English where the plugin does not speak its language.
    ['vocabulary.designation.sister_city', 'fr', 'Twin town'],
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

  const texts: Readonly<Record<string, string>> = { ...en, ...textsOf(VOCABULARY) };
  const own = Object.keys(texts).filter(isOwnText);
  const usual = Object.keys(texts).filter((key) => !isOwnText(key));

  it('is there with places for nouns, and without', () => {
    expect(own.filter((key) => !usual.some((each) => ownTextOf(each) === key))).toEqual([]);
    expect(own.filter((key) => !/\{(sister|friendship)Noun\}/.test(texts[key] ?? ''))).toEqual([]);
    expect(isCheckCode('ONE_PER_COUNTRY')).toBe(true);
    expect(isCheckCode(ownTextOf('ONE_PER_COUNTRY'))).toBe(false);
  });

  it('has a form for nouns in English, but for these', () => {
    const named = usual.filter((key) => /(sister|friendship) cit/i.test(texts[key] ?? ''));
    expect(named.filter((key) => !own.includes(ownTextOf(key)))).toEqual([
      'policy.section',
      'presentation.sister-city',
      'presentation.friendship-city',
      'roles.explain',
      'overview.title',
      'vocabulary.designation.sister_city',
      'vocabulary.designation.friendship_city',
      // A name: Sister Cities International.
      'vocabulary.identifierScheme.sci_member',
    ]);
  });
});
