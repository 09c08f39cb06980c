import { textProblem } from './problem';

describe('textProblem', () => {
  it('finds the second of two equal texts, not the first', () => {
    expect(textProblem(['a', 'b', 'a'], 0, 'Text')).toBeUndefined();
    expect(textProblem(['a', 'b', 'a'], 2, 'Text')).toEqual({ id: 'texts.twice' });
  });

  it('finds a text that is too long', () => {
    expect(textProblem(['x'.repeat(255)], 0, 'Text')).toBeUndefined();
    expect(textProblem(['x'.repeat(256)], 0, 'Text')?.values).toEqual({
      label: 'Text',
      max: 255,
      length: 256,
    });
  });

  it('lets blank rows and foreign values be', () => {
    expect(textProblem(['', ' ', ''], 2, 'Text')).toBeUndefined();
    expect(textProblem([{ a: 1 }], 0, 'Text')).toBeUndefined();
  });
});
