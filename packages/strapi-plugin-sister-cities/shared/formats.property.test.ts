import fc from 'fast-check';

import {
  CAPITALS,
  COUNTRIES,
  CURRENCIES,
  DIGITS,
  isoDecimals,
  NUMBER_LIMITS,
  PHONES,
  SMALL,
  TEXT_MODELS,
  ZONES,
} from '../tests/support/format-models';
import { nearMisses, STRANGE } from '../tests/support/mistyped';

import { FORMATS } from './formats';
import type { Format } from './formats';

const RUN = { seed: 19590622, verbose: true, numRuns: 1000 };
const VERY_LONG = 100_000;

const formats: Record<string, Format> = FORMATS;
const accepts = (name: string, value: string | number): boolean | undefined => formats[name]?.accepts(value);

describe('the registry of formats', () => {
  it('has a slow, obvious model for each of its formats', () => {
    const modelled = [...Object.keys(TEXT_MODELS), ...Object.keys(NUMBER_LIMITS)];
    expect(modelled.sort()).toEqual(Object.keys(FORMATS).sort());
  });
});

describe.each(Object.entries(TEXT_MODELS))('the format %s', (name, { isRight, right }) => {
  it('takes of all texts that are right or nearly right exactly those that are right', () => {
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(nearMisses(right), (text) => {
        seen[isRight(text) ? 'right' : 'wrong'] += 1;
        expect([text, accepts(name, text)]).toEqual([text, isRight(text)]);
      }),
      RUN,
    );
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(RUN.numRuns / 10);
  });

  it('takes of any other texts exactly those that are right', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...STRANGE) }),
      fc.string({ unit: fc.constantFrom(...'AZaz019-+.:@/ '.split('')), maxLength: 12 }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect([text, accepts(name, text)]).toEqual([text, isRight(text)]);
      }),
      { ...RUN, numRuns: 300 },
    );
  });

  it(`answers right where a text is ${String(VERY_LONG)} characters and more`, () => {
    const [first = ''] = fc.sample(right, { seed: RUN.seed, numRuns: 1 });
    const parts = [
      'a',
      'A',
      '0',
      '1',
      '-',
      '.',
      '@',
      'a-',
      'a.',
      'a@',
      '1-',
      '1Y',
      'P1Y',
      'x-',
      '/A',
      '() ',
      first,
    ];
    const times = (part: string): string => part.repeat(Math.ceil(VERY_LONG / part.length));
    const variants = Array.from({ length: VERY_LONG / 9 }, (_, index) => String(10_000_000 + index));
    const texts = [
      ...parts.map(times).flatMap((long) => [long, first + long, long + first, `a@${long}com`, `P${long}Y`]),
      ...STRANGE.map((char) => first + times(char)),
      ...[`en-x${times('-a')}`, `en-${variants.join('-')}`, `https://${times('a.')}`, `1 ${times('USD')}`],
    ];
    const wrong = texts.filter((text) => accepts(name, text) !== isRight(text));
    expect(wrong.map((text) => [text.slice(0, 80), text.slice(-80)])).toEqual([]);
  });

  it('takes no number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer()), (number) => {
        expect(accepts(name, number)).toBe(false);
      }),
      { ...RUN, numRuns: 200 },
    );
  });
});

describe.each(Object.entries(NUMBER_LIMITS))('the format %s', (name, limit) => {
  const bounds = [-limit, limit].flatMap((bound) => [
    bound,
    bound * (1 + Number.EPSILON),
    bound * (1 - Number.EPSILON),
  ]);
  const numbers = fc.oneof(
    fc.double(),
    fc.double({ min: -1.1 * limit, max: 1.1 * limit }),
    fc.constantFrom(...bounds, 0, -0, Number.MIN_VALUE, NaN, Infinity, -Infinity),
  );

  it('takes exactly the numbers that lie no farther from zero than its limit', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect([number, accepts(name, number)]).toEqual([number, Math.abs(number) <= limit]);
      }),
      RUN,
    );
  });

  it('takes no text, not even one that reads like a right number', () => {
    fc.assert(
      fc.property(fc.oneof(numbers.map(String), fc.string()), (text) => {
        expect([text, accepts(name, text)]).toEqual([text, false]);
      }),
      { ...RUN, numRuns: 500 },
    );
  });
});

/** Every text of that many characters. */
const every = (allowed: string, length: number): string[] =>
  length === 0
    ? ['']
    : every(allowed, length - 1).flatMap((text) => allowed.split('').map((char) => text + char));

describe('tried one by one', () => {
  it('of all 26 × 26 pairs of capitals, exactly the codes of the list are country codes', () => {
    expect(every(CAPITALS, 2).filter((text) => accepts('countryCode', text))).toEqual(COUNTRIES.sort());
  });

  it('every IANA zone is a time zone, and is none in other capitals', () => {
    const spelled = ZONES.flatMap((zone) => [zone, zone.toLowerCase(), zone.toUpperCase()]);
    expect(new Set(spelled.filter((zone) => accepts('timeZone', zone)))).toEqual(new Set(ZONES));
  });

  it('of all 10,000 groups of four digits, exactly the 1,440 minutes of a day are times', () => {
    const written = every(DIGITS, 4).map((text) => `${text.slice(0, 2)}:${text.slice(2)}`);
    const minutes = Array.from({ length: 24 * 60 }, (_, minute) =>
      new Date(minute * 60_000).toISOString().slice(11, 16),
    );
    expect(written.filter((text) => accepts('time', text))).toEqual(minutes);
  });

  it('of all days one can write in twelve years, exactly those on the calendar are days and partial dates', () => {
    const years = '0000 0001 0004 0100 0400 1582 1900 1959 2000 2023 2024 9999'.split(' ');
    const two = every(DIGITS, 2).filter((text) => text < '34');
    const written = years.flatMap((year) =>
      two.flatMap((month) => two.map((day) => `${year}-${month}-${day}`)),
    );
    const right = written.filter(TEXT_MODELS.partialDate.isRight);
    expect(right).toHaveLength(365 * 11 + 4);
    expect(written.filter((text) => accepts('partialDate', text))).toEqual(right);
    expect(written.filter((text) => accepts('day', text))).toEqual(right);
  });

  it('of all years and months one can write, exactly those on the calendar are partial dates, and none is a day', () => {
    const years = every(DIGITS, 4);
    const months = ['0000', '0001', '1959', '9999'].flatMap((year) =>
      every(DIGITS, 2).map((month) => `${year}-${month}`),
    );
    const isReal = (text: string): boolean =>
      text > '0001' && text.slice(5) <= '12' && text.slice(5) !== '00';
    expect(years.filter((text) => accepts('partialDate', text))).toEqual(years.slice(1));
    expect(months.filter((text) => accepts('partialDate', text))).toEqual(months.filter(isReal));
    expect([...years, ...months].filter((text) => accepts('day', text))).toEqual([]);
  });

  it('an amount of every currency has exactly the decimals of ISO 4217', () => {
    const written = CURRENCIES.map((currency) => {
      const decimals = ['', '.5', '.50', '.500', '.5000', '.50000'];
      return decimals.findIndex((each) => accepts('money', `1959${each} ${currency}`));
    });
    expect(CURRENCIES.map((currency, index) => [currency, written[index]])).toEqual(
      CURRENCIES.map((currency) => [currency, isoDecimals(currency)]),
    );
  });

  it('nothing of every currency is an amount, and less than nothing is none', () => {
    const written = CURRENCIES.map((currency) => `${(0).toFixed(isoDecimals(currency))} ${currency}`);
    expect(written.filter((text) => accepts('money', text))).toEqual(written);
    expect(written.filter((text) => accepts('money', `-${text}`))).toEqual([]);
    expect(written.filter((text) => accepts('money', `-1${text}`))).toEqual(written);
  });

  it("an example of every country's numbers is a telephone number, and is none without its plus", () => {
    expect(PHONES.length).toBeGreaterThan(200);
    expect(PHONES.filter((phone) => !accepts('telephoneE164', phone))).toEqual([]);
    expect(PHONES.filter((phone) => accepts('telephoneE164', phone.slice(1)))).toEqual([]);
  });

  it('every printable letter, digit and sign that a slug may hold is one of the 36', () => {
    const codes = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
    expect(codes.filter((char) => accepts('slug', char)).join('')).toBe(DIGITS + SMALL);
  });
});

describe('what was once taken', () => {
  it.each([
    ['telephoneE164', '+810112112111', '+81112112111'],
    ['telephoneE164', '+4402079460958', '+442079460958'],
    ['telephoneE164', '+112423591234', '+12423591234'],
    ['email', 'office\u0000@city.example', 'office@city.example'],
    ['email', 'office\u007f@city.example', 'office@city.example'],
    ['email', `a@${'a.'.repeat(126)}example`, `a@${'a.'.repeat(122)}example`],
    ['url', 'https:///city.example', 'https://city.example'],
    ['url', 'https://\\city.example', 'https://city.example'],
    ['url', 'https://city.example/\u007f', 'https://city.example/'],
    ['timeZone', 'america/los_angeles', 'America/Los_Angeles'],
    ['timeZone', 'AMERICA/LOS_ANGELES', 'America/Los_Angeles'],
    ['language', `en-x${'-portland'.repeat(28)}`, `en-x${'-portland'.repeat(27)}`],
    ['money', '9250 HUF', '9250.00 HUF'],
  ])('as %s, %j, is refused, and what was meant is taken', (name, refused, taken) => {
    expect([accepts(name, refused), accepts(name, taken)]).toEqual([false, true]);
  });
});
