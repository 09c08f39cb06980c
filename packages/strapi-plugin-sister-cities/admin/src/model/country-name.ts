/** What a country (ISO 3166-1 alpha-2) is usually called in a language; its code where nobody has a name for it. */
export const countryName = (code: string, locale: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
};

const REGIONAL_INDICATOR_A = 0x1f1e6;
const LETTER_A = 'A'.charCodeAt(0);

const indicatorOf = (code: string, place: number): number =>
  REGIONAL_INDICATOR_A + code.charCodeAt(place) - LETTER_A;

/** The flag of a country: its code in the letters that devices draw as one. */
export const flagOf = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? String.fromCodePoint(indicatorOf(code, 0), indicatorOf(code, 1)) : '';
