import { checkList, checkTexts, MAX_ITEMS } from './validate-list';

const messages = (...list: Parameters<typeof checkList>): string[] =>
  checkList(...list).map(({ message }) => message);

const wikidata = { scheme: 'wikidata', identifier: 'Q37951' };

describe('a typed list', () => {
  it('accepts items whose fields are all right, and no items', () => {
    expect(checkList('identifiers', 'identifiers', [wikidata])).toEqual([]);
    expect(checkList('identifiers', 'identifiers', [])).toEqual([]);
  });

  it.each([[null], ['Q37951'], [{ 0: wikidata, length: 1 }], [7]])('is a list: %j is none', (value) => {
    expect(messages('identifiers', 'identifiers', value)).toEqual([
      `identifiers is ${value === null ? 'empty' : typeof value === 'object' ? JSON.stringify(value) : String(value)}. Expected a list.`,
    ]);
  });

  it.each([[null], ['Q37951'], [[wikidata]], [7]])('holds objects: %j is none', (item) => {
    const found = checkList('identifiers', 'identifiers', [wikidata, item]);
    expect(found.map(({ path }) => path)).toEqual([['identifiers', '1']]);
  });

  it('names the fields it has when it meets one that it does not have', () => {
    expect(messages('identifiers', 'identifiers', [{ ...wikidata, url: 'x' }])).toEqual([
      'identifiers.0.url is x. Expected one of the fields scheme, identifier.',
    ]);
  });

  it('asks for what is required by its label', () => {
    expect(messages('links', 'links', [{ label: '' }])).toEqual(['links.0.label is empty. Expected label.']);
  });

  it('takes blanks for nothing where something is required', () => {
    expect(messages('links', 'links', [{ label: '  \t' }])).toEqual([
      'links.0.label is empty. Expected label.',
    ]);
  });

  it('does without a value that is not required, however it is left out', () => {
    expect(checkList('links', 'links', [{ label: 'A', url: null, kind: '', source: undefined }])).toEqual([]);
  });

  it('holds texts up to their very length and not one character more', () => {
    const named = (length: number): Record<string, string>[] => [{ key: 'a'.repeat(length), text: 'A' }];
    expect(checkList('statements', 'statements', named(60))).toEqual([]);
    expect(messages('statements', 'statements', named(61))).toEqual([
      `statements.0.key is ${'a'.repeat(61)}. Expected at most 60 characters, not 61.`,
    ]);
  });

  it(`holds ${String(MAX_ITEMS)} items and not one more`, () => {
    expect(checkList('identifiers', 'identifiers', Array(MAX_ITEMS).fill(wikidata))).toEqual([]);
    expect(messages('identifiers', 'identifiers', Array(MAX_ITEMS + 1).fill(wikidata))).toEqual([
      'identifiers is 201. Expected at most 200 items.',
    ]);
  });
});

describe('an identifier', () => {
  it.each([
    ['wikidata', 'Q6106'],
    ['geonames', '5746545'],
    ['unlocode', 'USPDX'],
    ['sci_member', 'anything goes'],
    ['other', 'Q0'],
  ])('of %s may be %s', (scheme, identifier) => {
    expect(checkList('identifiers', 'identifiers', [{ scheme, identifier }])).toEqual([]);
  });

  it.each([
    ['wikidata', 'Q0', 'a Wikidata item id such as Q6106'],
    ['geonames', 'USPDX', 'a GeoNames id, digits only, such as 5746545'],
    ['unlocode', 'US PDX', 'a UN/LOCODE such as USPDX'],
  ])('of %s cannot be %s', (scheme, identifier, expected) => {
    expect(messages('identifiers', 'identifiers', [{ scheme, identifier }])).toEqual([
      `identifiers.0.identifier is ${identifier}. Expected ${expected}.`,
    ]);
  });

  it.each(['constructor', 'toString', '__proto__', 'Wikidata'])(
    'is of a known register: %s is none',
    (scheme) => {
      const found = checkList('identifiers', 'identifiers', [{ scheme, identifier: 'Q6106' }]);
      expect(found.map(({ path }) => path)).toEqual([['identifiers', '0', 'scheme']]);
    },
  );
});

describe('a list of texts', () => {
  it.each([
    [[]],
    [['Port of Portland']],
    [['a', 'A']],
    [['a'.repeat(255)]],
    [Array.from({ length: 200 }, (_, n) => String(n))],
  ])('holds texts, each once', (value) => {
    expect(checkTexts(['organizers'], value)).toEqual([]);
  });

  it.each([
    [['a', 'b', 'a'], ['organizers', '2'], 'organizers.2 is a. Expected each text once.'],
    [['a', ''], ['organizers', '1'], 'organizers.1 is empty. Expected a text.'],
    [['a', '  '], ['organizers', '1'], 'organizers.1 is empty. Expected a text.'],
    [[null], ['organizers', '0'], 'organizers.0 is empty. Expected a text.'],
    [[7], ['organizers', '0'], 'organizers.0 is 7. Expected a text.'],
    ['a', ['organizers'], 'organizers is a. Expected a list of texts.'],
    [
      ['a'.repeat(256)],
      ['organizers', '0'],
      `organizers.0 is ${'a'.repeat(80)}…. Expected at most 255 characters, not 256.`,
    ],
  ])('tells which of them is wrong', (value, path, message) => {
    expect(checkTexts(['organizers'], value).map((each) => [each.path, each.message])).toEqual([
      [path, message],
    ]);
  });

  it('may hold one format only', () => {
    expect(checkTexts(['languages'], ['en', 'zh-hant-tw'], 'language').map(({ path }) => path)).toEqual([
      ['languages', '1'],
    ]);
  });
});
