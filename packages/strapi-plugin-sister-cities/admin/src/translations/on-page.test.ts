import { keepTerms } from './known-terms';
import { remember, sayOnPage } from './on-page';

const onPageIn = (lang: string): void => {
  Object.defineProperty(globalThis, 'document', {
    configurable: true,
    value: { documentElement: { lang } },
  });
};

describe('a text outside of a component', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'document');
  });

  it.each([
    ['uk', 'Місто-побратим'],
    ['fr', 'Sister city'],
    ['', 'Sister city'],
  ])('is in the language of the page, else in English: %p', (lang, words) => {
    remember('en', { 'vocabulary.designation.sister_city': 'Sister city' });
    remember('uk', { 'vocabulary.designation.sister_city': 'Місто-побратим' });
    remember('fr', {});
    onPageIn(lang);
    expect(sayOnPage('vocabulary.designation.sister_city')).toBe(words);
  });

  it("has the city's own word once it is known", () => {
    onPageIn('en');
    keepTerms({ sister_city: { en: { one: 'twin town', other: 'twin towns' } } });
    expect(sayOnPage('vocabulary.designation.sister_city')).toBe('Twin town');
    keepTerms({});
    expect(sayOnPage('vocabulary.designation.sister_city')).toBe('Sister city');
  });
});
