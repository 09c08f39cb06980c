import { formatMoney, isMoney, money, moneyParts } from './index';
import type { Money } from './index';

const amountOf = (text: string): Money => {
  const amount = money(text);
  if (!amount) throw new RangeError(`${text} is no amount.`);
  return amount;
};

describe('an amount of money', () => {
  it.each([
    ['9250.00 USD', true],
    ['0.00 USD', true],
    ['-12.50 USD', true],
    ['50000 JPY', true],
    ['1.234 KWD', true],
    ['999999999999999.99 USD', true],
    ['-0.00 USD', false],
    ['-0 JPY', false],
    ['9250 USD', false],
    ['9250.0 USD', false],
    ['9250.000 USD', false],
    ['50000.00 JPY', false],
    ['09250.00 USD', false],
    ['9,250.00 USD', false],
    ['9250.00 usd', false],
    ['9250.00  USD', false],
    ['9250.00 XQQ', false],
    ['1000000000000000.00 USD', false],
    ['9250.00', false],
    [9250, false],
    [null, false],
  ])('%j is one: %j', (value, expected) => {
    expect(isMoney(value)).toBe(expected);
  });

  it('can be counted in minor units', () => {
    expect([moneyParts(amountOf('9250.00 USD')), moneyParts(amountOf('-50000 JPY'))]).toEqual([
      { minor: 925_000n, currency: 'USD' },
      { minor: -50_000n, currency: 'JPY' },
    ]);
  });

  it.each([
    ['9250.00 USD', 'en', '$9,250.00'],
    ['9250.00 EUR', 'de', '9.250,00 €'],
    ['50000 JPY', 'ja', '￥50,000'],
    ['-12.50 USD', 'en', '-$12.50'],
    ['999999999999999.99 USD', 'en', '$999,999,999,999,999.99'],
    ['50000.00 HUF', 'en', 'HUF 50,000.00'],
  ])('%s reads in %s: %s', (text, locale, expected) => {
    expect(formatMoney(amountOf(text), locale).replaceAll(/\s/g, ' ')).toBe(expected);
  });
});
