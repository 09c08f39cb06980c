import { asWritten, cellOf, harmless, valueIn } from './cells';

describe('a cell that a spreadsheet would take for a formula', () => {
  it.each([
    ['=HYPERLINK("https://evil.example")', '\'=HYPERLINK("https://evil.example")'],
    ['+81 11 211 2032', "'+81 11 211 2032"],
    ['-SUM(A1)', "'-SUM(A1)"],
    ['@now', "'@now"],
    ["'=1", "''=1"],
    ['-122.6762', '-122.6762'],
    ["'tis", "'tis"],
    ['Sapporo', 'Sapporo'],
    ['', ''],
  ])('%s is written %s, and comes back', (text, cell) => {
    expect(harmless(text)).toBe(cell);
    expect(asWritten(cell)).toBe(text);
  });
});

describe('what a cell says', () => {
  it.each([
    ['number', ' 1959000 ', 1_959_000],
    ['number', '-122.6762', -122.6762],
    ['number', 'many', 'many'],
    ['boolean', 'Yes', true],
    ['boolean', '0', false],
    ['boolean', 'maybe', 'maybe'],
    ['texts', 'en | ja', ['en', 'ja']],
    ['texts', '["a | b"]', ['a | b']],
    ['references', 'portland-sapporo', ['portland-sapporo']],
    ['reference', 'sapporo', 'sapporo'],
    ['list', '[{"name":"Ted Wheeler"}]', [{ name: 'Ted Wheeler' }]],
    ['list', '[{', '[{'],
    ['text', '1988-05', '1988-05'],
  ] as const)('as %s, %s is %j', (kind, cell, value) => {
    expect(valueIn({ kind }, cell)).toEqual(value);
  });

  it('is a value of a vocabulary, its English words or those of the panel', () => {
    const field = { kind: 'choice', vocabulary: 'designation' } as const;
    const names = { sister_city: 'Ciudad hermana' };
    for (const cell of ['sister_city', 'Sister city', 'CIUDAD HERMANA'])
      expect(valueIn(field, cell, names)).toBe('sister_city');
    expect(valueIn(field, 'cousin', names)).toBe('cousin');
  });

  it('is rich text of plain paragraphs, one for each blank line', () => {
    const paragraph = (text: string): object => ({ type: 'paragraph', children: [{ type: 'text', text }] });
    expect(valueIn({ kind: 'rich-text' }, 'One.\n\nTwo.')).toEqual([paragraph('One.'), paragraph('Two.')]);
    expect(cellOf({ kind: 'rich-text' }, [paragraph('One.'), paragraph('Two.')])).toBe('One.\n\nTwo.');
  });
});

describe('a value as a cell', () => {
  it.each([
    ['texts', ['en', 'ja'], 'en | ja'],
    ['texts', ['a | b', 'c'], '["a | b","c"]'],
    ['number', -122.6762, '-122.6762'],
    ['boolean', false, 'false'],
    ['text', '=1', "'=1"],
    ['text', null, ''],
    ['texts', [], ''],
    ['list', [{ name: 'Ted' }], '[{"name":"Ted"}]'],
  ] as const)('as %s, %j is %s', (kind, value, cell) => {
    expect(cellOf({ kind }, value)).toBe(cell);
  });
});
