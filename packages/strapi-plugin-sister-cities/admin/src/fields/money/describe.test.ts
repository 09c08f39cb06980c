import { english } from '../../translations/english';

import { misunderstanding, understanding } from './describe';
import { readMoney } from './read';

const understood = (text: string, locale = 'en'): string | undefined =>
  understanding(readMoney(text), locale)?.replaceAll(/\s/g, ' ');
const wrong = (text: string): string | undefined => misunderstanding(readMoney(text), english);

describe('how an amount was understood', () => {
  it('is said with the name of the currency, in the language of the panel', () => {
    expect(understood('9250 USD')).toBe('9,250.00 US dollars');
    expect(understood('50000 JPY')).toBe('50,000 Japanese yen');
    expect(understood('9250.5 EUR', 'es')).toBe('9250,50 euros');
    expect(understood('1 USD')).toBe('1.00 US dollars');
    expect(understood('9250.50 HUF')).toBe('9,250.50 Hungarian forints');
  });

  it('is exact, however large the amount', () => {
    expect(understood('900719925474099.93 USD')).toBe('900,719,925,474,099.93 US dollars');
  });

  it('says nothing where there is no amount', () => {
    expect(understood('')).toBeUndefined();
    expect(understood('9250')).toBeUndefined();
  });

  it('says why a text is no amount', () => {
    expect(wrong('$9,250')).toBe(english('money.no-currency'));
    expect(wrong('9250 XYZ')).toBe('There is no currency XYZ. Write its code, such as USD, EUR or JPY.');
    expect(wrong('9,250 KWD')).toBe(english('money.ambiguous'));
    expect(wrong('a lot')).toBe(english('money.unclear'));
    expect(wrong('9250 USD')).toBeUndefined();
    expect(wrong('')).toBeUndefined();
  });
});
