import { missingLanguages, withoutLanguages } from './languages';
import type { Recipient, Version } from './languages';

const version = (language: string | null): Version => ({
  documentId: `in-${String(language)}`,
  title: 'Letter',
  language,
  isOriginal: true,
  isPublished: false,
});

const city = (name: string, ...languages: string[]): Recipient => ({ documentId: name, name, languages });

const SAPPORO = city('Sapporo', 'ja');
const LVIV = city('Lviv', 'uk');
const MUTARE = city('Mutare', 'sn', 'en');

describe('the languages of a letter', () => {
  it.each([
    [
      ['en'],
      [SAPPORO, LVIV],
      [
        ['ja', ['Sapporo']],
        ['uk', ['Lviv']],
      ],
    ],
    [['en', 'ja'], [SAPPORO, LVIV], [['uk', ['Lviv']]]],
    [['ja-JP'], [SAPPORO], []],
    [['en'], [MUTARE], []],
    [
      ['ja'],
      [MUTARE],
      [
        ['sn', ['Mutare']],
        ['en', ['Mutare']],
      ],
    ],
    [['en'], [SAPPORO, city('Matsumoto', 'ja')], [['ja', ['Sapporo', 'Matsumoto']]]],
    [[null], [SAPPORO], [['ja', ['Sapporo']]]],
    [['en'], [city('Ulsan')], []],
    [['en'], [], []],
  ])('of versions in %j to %j lack %j', (languages, recipients, expected) => {
    const missing = missingLanguages(languages.map(version), recipients);
    expect(missing.map(({ language, cities }) => [language, cities])).toEqual(expected);
  });

  it('are not known of a city without any on file', () => {
    expect(withoutLanguages([SAPPORO, city('Ulsan'), city('Suzhou')])).toEqual(['Ulsan', 'Suzhou']);
  });
});
