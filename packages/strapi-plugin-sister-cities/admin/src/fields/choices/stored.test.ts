import { chosenIn, isLostFrom, offeredValues, storedChoices } from './stored';

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

  it('are lost when the vocabulary does not hold them', () => {
    expect(isLostFrom('theme', 'sport')).toBe(true);
    expect(['culture', '', null, ['sport']].map((value) => isLostFrom('theme', value))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
