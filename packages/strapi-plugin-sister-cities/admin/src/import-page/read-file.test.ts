import { placeInJson, readFile } from './read-file';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that somebody chose', () => {
  it('is a table', () => {
    expect(readFile(bytes('slug,name\nbend,Bend'))).toEqual({
      kind: 'table',
      columns: ['slug', 'name'],
      rows: [{ line: 2, cells: ['bend', 'Bend'] }],
    });
  });

  it('is the content of an import', () => {
    expect(
      readFile(bytes('\uFEFF {"$note": "", "cities": [{"key":"bend"}, {}], "program": {}}')),
    ).toMatchObject({
      kind: 'content',
      rows: 3,
    });
  });

  it.each([
    ['no UTF-8', new Uint8Array([0x43, 0xf3, 0x64]), 'utf-8', 1, 1],
    ['broken JSON', bytes('{\n  "cities": [\n    {"key" "bend"}\n  ]\n}'), 'json', 3, 12],
    ['JSON without sections', bytes('[]'), 'json-shape', 1, 1],
    ['JSON without rows', bytes('{"cities": []}'), 'no-rows', 1, 1],
    ['a table with an open quote', bytes('a,b\n"x,y'), 'quote-open', 2, 1],
    ['too many rows', bytes(`a\n${'x\n'.repeat(2001)}`), 'too-long', 1, 1],
    ['too many bytes', new Uint8Array(1_000_001), 'too-large', 1, 1],
  ])('cannot be read as %s, and it says where', (_name, file, problem, line, column) => {
    expect(readFile(file)).toEqual({ kind: 'bad', problem, line, column });
  });

  it('may have as many rows as one import takes', () => {
    expect(readFile(bytes(`a\n${'x\n'.repeat(2000)}`)).kind).toBe('table');
  });

  it.each([
    ['of one browser', 'Unexpected token at position 5', 2, 4],
    ['of another', 'JSON.parse: expected at line 2 column 4 of the JSON data', 2, 4],
    ['of a third, which tells no place', 'JSON Parse error', 2, 8],
  ])('is told the place of a mistake in the words %s', (_name, message, line, column) => {
    expect(placeInJson('{\n  x "yz', message)).toEqual([line, column]);
  });
});
