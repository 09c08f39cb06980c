import fc from 'fast-check';

import { decimalsOf, formatMoney, isMoney, moneyColumns, parseMoney, printMoney } from './money';

describe('an amount of money', () => {
  it.each([
    ['10000.00 USD', 1_000_000n, 'USD'],
    ['9999.99 USD', 999_999n, 'USD'],
    ['0.00 USD', 0n, 'USD'],
    ['-0.01 USD', -1n, 'USD'],
    ['50000 JPY', 50_000n, 'JPY'],
    ['1.234 KWD', 1_234n, 'KWD'],
    ['999999999999999.99 EUR', 99_999_999_999_999_999n, 'EUR'],
  ])('%p is read exactly', (text, minor, currency) => {
    expect(parseMoney(text)).toEqual({ minor, currency });
  });

  it.each([
    '10000 USD',
    '10000.0 USD',
    '10000.000 USD',
    '10,000.00 USD',
    '$10000.00',
    '10000.00',
    '10000.00USD',
    '10000.00  USD',
    '10000.00 usd',
    '10000.00 XYZ',
    '50000.00 JPY',
    '01.00 USD',
    '.50 USD',
    '+1.00 USD',
    '-0.00 USD',
    '1e3 USD',
    '١٠.٠٠ USD',
    '',
    ' ',
    '1000000000000000.00 USD',
  ])('%p is none', (text) => {
    expect(parseMoney(text)).toBeUndefined();
    expect(isMoney(text)).toBe(false);
  });

  it('is a text, never a number', () => {
    expect(isMoney(10000)).toBe(false);
    expect(isMoney(null)).toBe(false);
  });

  it('of every currency comes back as it was written', () => {
    const currency = fc.constantFrom(...Intl.supportedValuesOf('currency'));
    const minor = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
    fc.assert(
      fc.property(currency, minor, (code, amount) => {
        const text = printMoney({ minor: amount, currency: code });
        expect(parseMoney(text)).toEqual({ minor: amount, currency: code });
      }),
      { seed: 20261124, numRuns: 2000 },
    );
  });

  it('of no currency cannot be printed', () => {
    expect(() => printMoney({ minor: 1n, currency: 'XYZ' })).toThrow('XYZ is no ISO 4217 currency.');
    expect(decimalsOf('XYZ')).toBeUndefined();
  });
});

describe('an amount for people', () => {
  it.each([
    ['9250.00 USD', 'en', '9,250.00 USD'],
    ['9250.00 USD', 'de', '9.250,00 USD'],
    ['50000 JPY', 'ja', '50,000 JPY'],
    ['-0.01 USD', 'en', '-0.01 USD'],
    ['-1234.50 USD', 'en', '-1,234.50 USD'],
    ['999999999999999.99 USD', 'en', '999,999,999,999,999.99 USD'],
  ])('%p in %p is %p, to the last digit', (text, locale, shown) => {
    expect(formatMoney(text, locale)).toBe(shown);
  });

  it('is not shown for a text that is none', () => {
    expect(formatMoney('ten thousand', 'en')).toBeUndefined();
  });
});

it('is kept beside its minor units and its currency', () => {
  expect(moneyColumns('endingBalance')).toEqual({
    minor: 'endingBalanceMinor',
    currency: 'endingBalanceCurrency',
  });
});
