import fc from 'fast-check';
import { getAlpha2Codes } from 'i18n-iso-countries';
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js';
import examples from 'libphonenumber-js/mobile/examples';

import type { FormatName } from '../../shared/formats';

/** The slow, obvious way to tell a right value of a format, and right values to start from. */
export interface FormatModel {
  isRight: (text: string) => boolean;
  right: fc.Arbitrary<string>;
}

export const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const SMALL = CAPITALS.toLowerCase();
export const DIGITS = '0123456789';

const chars = (allowed: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...allowed.split('')), minLength, maxLength });

const holdsOnly = (text: string, allowed: string): boolean => {
  for (const char of text) if (!allowed.includes(char)) return false;
  return true;
};

const doesNotThrow = (ask: () => unknown): boolean => {
  try {
    ask();
    return true;
  } catch {
    return false;
  }
};

/** `text` is how one writes a whole number from 1 to that many digits. */
const isWholeNumber = (text: string, maxDigits: number): boolean =>
  text.length <= maxDigits && holdsOnly(text, DIGITS) && Number(text) >= 1 && String(Number(text)) === text;

export const COUNTRIES = Object.keys(getAlpha2Codes());

export const ZONES = [
  ...Intl.supportedValuesOf('timeZone'),
  ...Array.from({ length: 14 }, (_, hours) => `Etc/GMT-${String(hours + 1)}`),
  ...Array.from({ length: 12 }, (_, hours) => `Etc/GMT+${String(hours + 1)}`),
].filter((zone) => zone.includes('/'));

export const PHONES = getCountries().flatMap((country) => getExampleNumber(country, examples)?.number ?? []);

const calendars = new Map<string, Set<string>>();

/** Every day of a year, its months and itself, as one finds them turning over a calendar leaf by leaf. */
const calendarOf = (year: string): Set<string> => {
  const known = calendars.get(year);
  if (known) return known;
  const names = new Set<string>();
  const day = new Date(`${year}-01-01T00:00:00Z`);
  for (; Number(year) > 0 && day.getUTCFullYear() === Number(year); day.setUTCDate(day.getUTCDate() + 1)) {
    const leaf = day.toISOString().slice(0, 10);
    names.add(leaf).add(leaf.slice(0, 7)).add(leaf.slice(0, 4));
  }
  calendars.set(year, names);
  return names;
};

const isOnCalendar = (text: string): boolean =>
  holdsOnly(text.slice(0, 4), DIGITS) && calendarOf(text.slice(0, 4)).has(text);

const isControlOrBlank = (char: string): boolean =>
  char.trim() === '' || char < ' ' || (char >= '\u007f' && char <= '\u009f');

const isHostLabel = (label: string): boolean =>
  label.length >= 1 &&
  label.length <= 63 &&
  holdsOnly(label, `${CAPITALS}${SMALL}${DIGITS}-`) &&
  !label.startsWith('-') &&
  !label.endsWith('-');

const isEmail = (text: string): boolean => {
  const [local = '', domain, ...more] = text.split('@');
  if (domain === undefined || more.length > 0 || text.length > 254) return false;
  if (local.length < 1 || local.length > 64 || local.split('.').includes('')) return false;
  for (const char of local) if (isControlOrBlank(char) || '<>"(),;:\\[]'.includes(char)) return false;
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  return labels.length > 1 && labels.every(isHostLabel) && top.length > 1 && holdsOnly(top, CAPITALS + SMALL);
};

const isWebAddress = (text: string): boolean => {
  for (const char of text) if (isControlOrBlank(char) || '<>"'.includes(char)) return false;
  const scheme = text.slice(0, text.indexOf(':'));
  if (!['http', 'https'].includes(scheme.replace(/[A-Z]/g, (char) => char.toLowerCase()))) return false;
  const rest = text.slice(scheme.length + 1);
  const host = rest.slice(2).split(/[/\\?#]/)[0];
  return rest.startsWith('//') && host !== '' && doesNotThrow(() => new URL(text));
};

const isZone = (text: string): boolean => {
  const [words, small] = [text.split('/'), text.toLowerCase()];
  if (text !== 'UTC' && words.length < 2) return false;
  if (words.some((word) => word === '' || !CAPITALS.includes(word.charAt(0)))) return false;
  if (ZONES.some((zone) => zone !== text && zone.toLowerCase() === small)) return false;
  return doesNotThrow(() => new Date(0).toLocaleString('en', { timeZone: text }));
};

const isLocale = (text: string): boolean =>
  text.length <= 255 &&
  doesNotThrow(() => new Intl.Locale(text)) &&
  new Intl.Locale(text).toString() === text;

const isTelephone = (text: string): boolean => {
  const body = text.startsWith('+') ? text.slice(1) : text;
  if (body.length < 5 || body.length > 30 || !holdsOnly(body, `${DIGITS} ()./-`)) return false;
  return body.split('').filter((char) => DIGITS.includes(char)).length >= 5;
};

const isDuration = (text: string): boolean => {
  let [rest, units] = [text.slice(1), 'YMWD'];
  while (rest !== '') {
    let length = 0;
    while (length < rest.length && DIGITS.includes(rest.charAt(length))) length += 1;
    const unit = units.indexOf(rest.charAt(length));
    if (length === 0 || length === rest.length || unit < 0) return false;
    [rest, units] = [rest.slice(length + 1), units.slice(unit + 1)];
  }
  return text.startsWith('P') && text !== 'P';
};

/** ISO 4217: the currencies in use whose smallest unit is no hundredth. */
const WITHOUT_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ');
const WITH_THREE = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');
const WITH_FOUR = ['CLF', 'UYW'];
export const CURRENCIES = Intl.supportedValuesOf('currency');

export const isoDecimals = (currency: string): number => {
  if (WITHOUT_DECIMALS.includes(currency)) return 0;
  if (WITH_THREE.includes(currency)) return 3;
  return WITH_FOUR.includes(currency) ? 4 : 2;
};

const isMoney = (text: string): boolean => {
  const [amount = '', currency = '', ...more] = text.split(' ');
  if (more.length > 0 || !CURRENCIES.includes(currency)) return false;
  const [whole = '', decimals, ...rest] = amount.replace('-', '').split('.');
  if (rest.length > 0 || amount.lastIndexOf('-') > 0 || !holdsOnly(whole + (decimals ?? ''), DIGITS))
    return false;
  if (amount.startsWith('-') && holdsOnly(amount, '-0.')) return false;
  const isShort = whole === '0' || isWholeNumber(whole, 15);
  return isShort && decimals !== '' && (decimals ?? '').length === isoDecimals(currency);
};

const joined = (
  one: fc.Arbitrary<string>,
  between: string,
  other: fc.Arbitrary<string>,
): fc.Arbitrary<string> => fc.tuple(one, other).map((parts) => parts.join(between));

/** 190 characters, so that an address with a long name before it is as long as one may be. */
const LONG_DOMAIN = `${`${'b'.repeat(60)}.`.repeat(3)}example`;

const countries = fc.constantFrom(...COUNTRIES);
const labels = chars(`${SMALL}${DIGITS}`, 1, 63);
const days = fc.oneof(
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('1900-02-28', '2000-02-29', '2023-02-28', '2024-02-29', '0004-02-29'),
);
const amounts = fc.tuple(
  fc.constantFrom('', '-'),
  fc.nat({ max: 10 ** 15 - 1 }),
  fc.constantFrom(...CURRENCIES),
);

/** One model per text format: a format added to the registry does not compile, and fails, until it has one. */
export const TEXT_MODELS: Record<Exclude<FormatName, 'latitude' | 'longitude'>, FormatModel> = {
  countryCode: { isRight: (text) => COUNTRIES.includes(text), right: countries },
  subdivisionCode: {
    isRight: (text) => {
      const [country = '', part = '', ...more] = text.split('-');
      if (more.length > 0 || part.length < 1 || part.length > 3) return false;
      return COUNTRIES.includes(country) && holdsOnly(part, CAPITALS + DIGITS);
    },
    right: joined(countries, '-', chars(CAPITALS + DIGITS, 1, 3)),
  },
  timeZone: { isRight: isZone, right: fc.constantFrom('UTC', ...ZONES) },
  wikidata: {
    isRight: (text) => text.startsWith('Q') && isWholeNumber(text.slice(1), 10),
    right: fc.integer({ min: 1, max: 9_999_999_999 }).map((id) => `Q${String(id)}`),
  },
  geonames: {
    isRight: (text) => isWholeNumber(text, 12),
    right: fc.integer({ min: 1, max: 999_999_999_999 }).map(String),
  },
  unlocode: {
    isRight: (text) =>
      text.length === 5 &&
      holdsOnly(text.slice(0, 2), CAPITALS) &&
      holdsOnly(text.slice(2), `${CAPITALS}23456789`),
    right: joined(countries, '', chars(`${CAPITALS}23456789`, 3, 3)),
  },
  ein: {
    isRight: (text) => text.length === 10 && text[2] === '-' && holdsOnly(text.replace('-', ''), DIGITS),
    right: joined(chars(DIGITS, 2, 2), '-', chars(DIGITS, 7, 7)),
  },
  partialDate: {
    isRight: isOnCalendar,
    right: fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length)),
  },
  day: { isRight: (text) => text.length === 10 && isOnCalendar(text), right: days },
  money: {
    isRight: isMoney,
    right: amounts.map(([sign, whole, currency]) => {
      const decimals = '90210'.slice(0, isoDecimals(currency));
      return `${whole === 0 && decimals === '' ? '' : sign}${[whole, decimals].filter((part) => part !== '').join('.')} ${currency}`;
    }),
  },
  telephoneE164: {
    isRight: (text) => {
      const phone = parsePhoneNumberFromString(text);
      return phone?.number === text && phone.isValid();
    },
    right: fc.constantFrom(...PHONES),
  },
  telephone: {
    isRight: isTelephone,
    right: fc.oneof(
      chars(DIGITS, 5, 30),
      joined(chars(`${DIGITS} ()./-`, 1, 25), '', chars(DIGITS, 5, 5)),
      fc.constantFrom('503-823-4130', '(503) 823-4130', '+81 11-211-2111', '801.535.7704'),
    ),
  },
  email: {
    isRight: isEmail,
    right: fc.oneof(
      fc.emailAddress(),
      fc.integer({ min: 251, max: 254 }).map((length) => `${'a'.repeat(length - 191)}@${LONG_DOMAIN}`),
      joined(chars(`${SMALL}+'-ü`, 1, 64), '@', joined(labels, '.', fc.constantFrom('gov', 'city.example'))),
    ),
  },
  url: {
    isRight: isWebAddress,
    right: fc.oneof(
      fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true, withFragments: true }),
      fc.constantFrom('https://münchen.de/', 'HTTP://[2001:db8::1]:8443', 'https://a:b@city.example?c#d'),
    ),
  },
  language: {
    isRight: isLocale,
    right: fc.constantFrom(
      ...[
        'en',
        'ja',
        'uk',
        'es-419',
        'zh-Hant-TW',
        'sl-rozaj',
        'de-CH-1996',
        'en-x-portland',
        'tlh',
        'sr-Latn',
      ],
      ...COUNTRIES.map((country) => `en-${country}`).filter(isLocale),
    ),
  },
  slug: {
    isRight: (text) =>
      text.length <= 200 && text.split('-').every((part) => part !== '' && holdsOnly(part, SMALL + DIGITS)),
    right: fc.oneof(
      fc.array(chars(SMALL + DIGITS, 1, 49), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('-')),
      chars(SMALL + DIGITS, 198, 200),
    ),
  },
  time: {
    isRight: (text) => {
      const day = new Date(`1959-06-22T${text}:00Z`);
      return text.length === 5 && !Number.isNaN(day.getTime()) && day.toISOString().slice(11, 16) === text;
    },
    right: fc
      .nat({ max: 24 * 60 - 1 })
      .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16)),
  },
  duration: {
    isRight: isDuration,
    right: fc
      .tuple(fc.subarray(['Y', 'M', 'W', 'D'], { minLength: 1 }), fc.nat())
      .map(([units, count]) => `P${units.map((unit) => `${String(count)}${unit}`).join('')}`),
  },
};

/** The formats of numbers: how far from zero a right one may lie. */
export const NUMBER_LIMITS: Record<'latitude' | 'longitude', number> = { latitude: 90, longitude: 180 };
