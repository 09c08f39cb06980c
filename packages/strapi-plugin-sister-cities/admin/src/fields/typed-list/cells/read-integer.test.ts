import { readInteger } from './read-integer';

describe('readInteger', () => {
  it.each([
    ['90', 90],
    [' 1,200 ', 1200],
    ['1.200.000', 1200000],
    ['１２', 12],
    ['-3', -3],
    ['007', 7],
  ])('reads %s', (text, value) => {
    expect(readInteger(text)).toBe(value);
  });

  it.each(['over 90', '1,5', '1.5', '12e3', '9007199254740993', '1,20'])('keeps what is none: %s', (text) => {
    expect(readInteger(text)).toBe(text);
  });

  it('takes nothing as nothing', () => {
    expect(readInteger('  ')).toBeNull();
  });
});
