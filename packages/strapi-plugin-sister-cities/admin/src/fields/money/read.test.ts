import { readMoney } from './read';

const moneyIn = (text: string): string | undefined => {
  const reading = readMoney(text);
  return reading.kind === 'understood' ? reading.money : undefined;
};

const kindOf = (text: string): string => readMoney(text).kind;

describe('readMoney', () => {
  it.each(['9250.00 USD', '0.00 USD', '-12.50 EUR', '50000 JPY', '9.250 KWD'])(
    'keeps what is written as it is stored: %s',
    (text) => {
      expect(moneyIn(text)).toBe(text);
    },
  );

  it.each([
    ['9250 USD', '9250.00 USD'],
    [' 9,250 usd ', '9250.00 USD'],
    ['9250.5 USD', '9250.50 USD'],
    ['USD 9,250.00', '9250.00 USD'],
    ['9250usd', '9250.00 USD'],
    ['1,250,000.50 USD', '1250000.50 USD'],
    ['9.250,00 EUR', '9250.00 EUR'],
    ['9.250 EUR', '9250.00 EUR'],
    ['9 250,5 EUR', '9250.50 EUR'],
    ['9\u202f250,50 EUR', '9250.50 EUR'],
    ["9'250.00 CHF", '9250.00 CHF'],
    ['50,000 JPY', '50000 JPY'],
    ['−12,50 EUR', '-12.50 EUR'],
    ['007.50 USD', '7.50 USD'],
    ['９２５０ ＵＳＤ', '9250.00 USD'],
    ['1,234.567 KWD', '1234.567 KWD'],
  ])('understands what people write: %s', (text, money) => {
    expect(moneyIn(text)).toBe(money);
  });

  it.each(['9250', '9,250.00', '$9,250', '9,250 $', '€ 50'])('asks for the currency: %s', (text) => {
    expect(kindOf(text)).toBe('no-currency');
  });

  it('says which currency does not exist', () => {
    expect(readMoney('9250 XYZ')).toEqual({ kind: 'unknown-currency', code: 'XYZ' });
  });

  it('says how many decimals a currency has', () => {
    expect(readMoney('9250.555 USD')).toEqual({ kind: 'too-precise', code: 'USD', decimals: 2 });
    expect(readMoney('50000.5 JPY')).toEqual({ kind: 'too-precise', code: 'JPY', decimals: 0 });
  });

  it('never guesses whether a mark stands before thousands or decimals', () => {
    expect(kindOf('9,250 KWD')).toBe('ambiguous');
  });

  it.each([
    'about 9250 USD',
    '9250 dollars',
    '9,25,0 USD',
    '1.2.3 EUR',
    '9250 USD 5',
    'USD',
    '1,00.00 USD',
    '-0 USD',
  ])('does not pretend to understand: %s', (text) => {
    expect(kindOf(text)).toBe('unclear');
  });

  it.each(['', '   '])('takes nothing as nothing', (text) => {
    expect(kindOf(text)).toBe('empty');
  });
});
