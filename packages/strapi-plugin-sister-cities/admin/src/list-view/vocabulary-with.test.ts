import { VOCABULARY, valuesOf } from '../../../shared/vocabulary';
import { isVocabularyName } from '../model/field-meta';

import { vocabularyWith } from './vocabulary-with';

describe('the vocabulary of a filter', () => {
  it('is the one that has its values', () => {
    expect(vocabularyWith(['sister_city', 'friendship_city'])).toBe('designation');
    expect(vocabularyWith(['sister_city'])).toBeUndefined();
    expect(vocabularyWith([])).toBeUndefined();
  });

  it('has the same labels as any other with these values', () => {
    for (const name of Object.keys(VOCABULARY).filter(isVocabularyName)) {
      const found = vocabularyWith(valuesOf(name));
      expect(found && VOCABULARY[found]).toEqual(VOCABULARY[name]);
    }
  });
});
