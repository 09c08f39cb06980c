import { parseCsv, toCsv } from './csv';
import type { CsvReading } from './csv';

const cellsOf = (reading: CsvReading): unknown =>
  reading.kind === 'read' ? [reading.header.cells, ...reading.rows.map(({ cells }) => cells)] : reading;

describe('a table in a file', () => {
  it.each([
    ['with commas', 'slug,name\nsapporo,Sapporo'],
    ['with semicolons', 'slug;name\nsapporo;Sapporo\n'],
    ['with tabs', 'slug\tname\nsapporo\tSapporo'],
    ['with a byte order mark', '\uFEFFslug,name\r\nsapporo,Sapporo\r\n'],
    ['with the line breaks of old spreadsheets', 'slug,name\rsapporo,Sapporo\r'],
    ['with blank lines', '\nslug,name\n\n,\nsapporo,Sapporo\n\n'],
    ['with everything in quotes', '"slug","name"\n"sapporo","Sapporo"'],
  ])('is read %s', (_name, text) => {
    expect(cellsOf(parseCsv(text))).toEqual([
      ['slug', 'name'],
      ['sapporo', 'Sapporo'],
    ]);
  });

  it('may hold quotes, delimiters and line breaks in its cells, and rows that are short', () => {
    const reading = parseCsv('name,note\r\n"Guadalajara, Mexico","Says ""hello""\nto us"\nBend');
    expect(cellsOf(reading)).toEqual([
      ['name', 'note'],
      ['Guadalajara, Mexico', 'Says "hello"\nto us'],
      ['Bend', ''],
    ]);
  });

  it('tells on which line of the file each row begins', () => {
    const reading = parseCsv('name,note\n"A","two\nlines"\n\nB,\n');
    expect(reading.kind === 'read' && reading.rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  it('takes the delimiter of the first line, not of the cells', () => {
    expect(cellsOf(parseCsv('"a,b,c";d\n1,5;2'))).toEqual([
      ['a,b,c', 'd'],
      ['1,5', '2'],
    ]);
  });

  it.each([
    ['a quote that is never closed', 'a,b\n1,"two\nthree', 'quote-open', 2, 3],
    ['text after a quote', 'a,b\n"one"x,2', 'after-quote', 2, 6],
    ['more cells than columns', 'a,b\n1,2\n1,2,3', 'too-many-cells', 3, 3],
    ['nothing', '', 'no-rows', 1, 1],
    ['a header only', 'a,b\n', 'no-rows', 1, 1],
  ])('cannot be read with %s, and says where', (_name, text, problem, line, column) => {
    expect(parseCsv(text)).toEqual({ kind: 'unreadable', problem, line, column });
  });

  it('is written as RFC 4180 says', () => {
    expect(
      toCsv([
        ['a', 'b, c'],
        ['say "x"', ' two\nlines'],
      ]),
    ).toBe('\uFEFFa,"b, c"\r\n"say ""x"""," two\nlines"\r\n');
  });
});
