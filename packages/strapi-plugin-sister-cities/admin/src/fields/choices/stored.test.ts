import { chosenIn, isVocabularyName, offeredValues, storedChoices } from './stored';

describe('choices', () => {
  it('are stored in the order of the vocabulary, each once', () => {
    expect(storedChoices('theme', ['business', 'culture', 'business'])).toEqual(['culture', 'business']);
  });

  it('are null when nothing is chosen', () => {
    expect(storedChoices('theme', [])).toBeNull();
  });

  it('keep a value that the vocabulary does not hold, and offer it so that it can be taken away', () => {
    expect(storedChoices('theme', ['sport', 'culture'])).toEqual(['culture', 'sport']);
    expect(offeredValues('theme', ['sport', 'culture'])).toEqual([
      'culture',
      'education',
      'business',
      'sport',
    ]);
  });

  it('are read from lists of texts only', () => {
    expect(chosenIn(['culture'])).toEqual(['culture']);
    expect(chosenIn(null)).toEqual([]);
    expect(chosenIn('culture')).toBeUndefined();
    expect(chosenIn([1])).toBeUndefined();
  });

  it('belong to a vocabulary that exists', () => {
    expect(isVocabularyName('theme')).toBe(true);
    expect(isVocabularyName('toString')).toBe(false);
    expect(isVocabularyName(undefined)).toBe(false);
  });
});
