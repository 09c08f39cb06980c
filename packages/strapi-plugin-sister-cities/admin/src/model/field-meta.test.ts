import { isVocabularyName, metaOf } from './field-meta';

const attribute = (notes: unknown): unknown => ({
  type: 'string',
  pluginOptions: { i18n: { localized: false }, 'sister-cities': notes },
});

describe('what the server says about a field', () => {
  it('is read from the attribute', () => {
    expect(
      metaOf(attribute({ label: 'Standing', help: 'Is it so.', group: 'Dates', vocabulary: 'standing' })),
    ).toEqual({
      label: 'Standing',
      help: 'Is it so.',
      group: 'Dates',
      vocabulary: 'standing',
      isMoney: false,
      isWrittenByTransitions: false,
    });
    expect(metaOf(attribute({ money: true, writtenByTransitions: true }))).toEqual({
      group: undefined,
      vocabulary: undefined,
      isMoney: true,
      isWrittenByTransitions: true,
    });
  });

  it('is nothing for fields of others', () => {
    expect(metaOf({ type: 'string' })).toBeUndefined();
    expect(metaOf({ type: 'string', pluginOptions: { i18n: { localized: true } } })).toBeUndefined();
    expect(metaOf(undefined)).toBeUndefined();
  });

  it('names a vocabulary only if it exists', () => {
    expect(metaOf(attribute({ vocabulary: 'colours' }))?.vocabulary).toBeUndefined();
    expect(isVocabularyName('theme')).toBe(true);
    expect(isVocabularyName('toString')).toBe(false);
    expect(isVocabularyName(undefined)).toBe(false);
  });
});
