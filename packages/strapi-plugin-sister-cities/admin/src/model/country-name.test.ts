import { countryName, flagOf } from './country-name';

describe('a country', () => {
  it.each([
    ['JP', 'en', 'Japan'],
    ['JP', 'es', 'Japón'],
    ['TW', 'en', 'Taiwan'],
    ['j', 'en', 'j'],
    ['JP', 'no locale', 'JP'],
  ])('%s is called in %s %s', (code, locale, name) => {
    expect(countryName(code, locale)).toBe(name);
  });

  it.each([
    ['JP', '🇯🇵'],
    ['AZ', '🇦🇿'],
    ['jp', ''],
    ['JPN', ''],
    ['', ''],
  ])('%s has the flag %s', (code, flag) => {
    expect(flagOf(code)).toBe(flag);
  });
});
