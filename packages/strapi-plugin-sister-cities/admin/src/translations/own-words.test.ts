import { ownWords } from './own-words';

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
