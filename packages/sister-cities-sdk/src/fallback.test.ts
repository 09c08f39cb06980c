import { isFallback } from './fallback';

describe('a record in the language', () => {
  it('that was asked for is no fallback', () => {
    expect(isFallback({ locale: 'ja' }, 'ja')).toBe(false);
  });

  it('of another place is a fallback, even of the same words', () => {
    expect(isFallback({ locale: 'en' }, 'ja')).toBe(true);
    expect(isFallback({ locale: 'pt' }, 'pt-BR')).toBe(true);
  });

  it('that it does not name is no fallback', () => {
    expect(isFallback({ locale: null }, 'ja')).toBe(false);
  });
});
