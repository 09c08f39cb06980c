import { fill, fillingsOf, isPlaceholder, missingIn, parseTemplate } from './letter-template';

const SAPPORO = { city: 'Sapporo', country: 'Japan', mayor: 'Katsuhiro Akimoto', years: '67' };

const filled = (text: string): string => fill(parseTemplate(text), SAPPORO);

describe('a text with placeholders', () => {
  it.each([
    ['Dear {mayor},', 'Dear Katsuhiro Akimoto,'],
    ['{city}, {country}', 'Sapporo, Japan'],
    ['{city}{city}', 'SapporoSapporo'],
    ['{ city }', 'Sapporo'],
    ['For {years} years\n\nwith {city}', 'For 67 years\n\nwith Sapporo'],
    ['Since {since|many years}', 'Since many years'],
    ['{city|our partner}', 'Sapporo'],
    ['{since|}', ''],
    ['{since|a|b}', 'a|b'],
    ['{{city}}', '{city}'],
    ['{{{city}}}', '{Sapporo}'],
    ['{{', '{'],
    ['}}', '}'],
    ['', ''],
  ])('%j becomes %j', (text, words) => {
    expect(parseTemplate(text).problems).toEqual([]);
    expect(filled(text)).toBe(words);
  });

  it.each([
    ['Dear {citty},', 'unknown', 'citty', 1, 6],
    ['Dear\n{mayer|Mayor}', 'unknown', 'mayer', 2, 1],
    ['{City}', 'unknown', 'City', 1, 1],
    ['{}', 'unknown', '', 1, 1],
    ['one\ntwo {city', 'unclosed', '{', 2, 5],
    ['{ci\nty', 'unclosed', '{', 1, 1],
    ['city} of', 'stray', '}', 1, 5],
    ['🙂 {toString}', 'unknown', 'toString', 1, 3],
  ])('%j is refused with the place of what is wrong', (text, kind, found, line, column) => {
    expect(parseTemplate(text).problems).toEqual([{ kind, found, line, column }]);
  });

  it('tells everything that is wrong at once, and keeps it as it was written', () => {
    const text = 'To {citty}\nfrom {us} and {city}';
    expect(parseTemplate(text).problems.map(({ found, line }) => [found, line])).toEqual([
      ['citty', 1],
      ['us', 2],
    ]);
    expect(filled(text)).toBe('To {citty}\nfrom {us} and Sapporo');
  });

  it('tells the first twenty mistakes of a text that is full of them', () => {
    const { problems } = parseTemplate('{ '.repeat(10_000));
    expect(problems.map(({ column }) => column)).toEqual(
      Array.from({ length: 20 }, (_, index) => 2 * index + 1),
    );
  });

  it('names what has no value, each once', () => {
    const template = parseTemplate('{city} {since} {city} {since} {home|us} {designation}');
    expect(missingIn(template, SAPPORO)).toEqual(['since', 'designation']);
    expect(missingIn(template, { ...SAPPORO, since: '1959', designation: '' })).toEqual([]);
  });

  it('tells what comes from a value, what was written, and what is missing', () => {
    expect(fillingsOf(parseTemplate('To {city} since {since}{home|, us}'), SAPPORO)).toEqual([
      { from: 'words', text: 'To ' },
      { from: 'value', text: 'Sapporo' },
      { from: 'words', text: ' since ' },
      { from: 'nothing', text: '{since}' },
      { from: 'words', text: ', us' },
    ]);
  });

  it('knows its placeholders, and nothing that every object has', () => {
    expect(['city', 'years', 'constructor', 'City', ''].map(isPlaceholder)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
