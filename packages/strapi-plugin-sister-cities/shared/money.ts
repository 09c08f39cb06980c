/**
 * An amount of money as people write it: a decimal number, a blank and an ISO 4217 code, such as `9250.00 USD`.
 * The number has exactly the decimals of its currency: two for USD, none for JPY. Never a floating-point number.
 */
export type Money = string;

/** What money looks like, for messages and help texts. */
export const MONEY_EXPECTED =
  'an amount with all decimals of its currency and the ISO 4217 code, such as 9250.00 USD or 50000 JPY';

export interface MoneyParts {
  /** Whole minor units, such as cents. */
  minor: bigint;
  /** ISO 4217. */
  currency: string;
}

const PATTERN = /^(-?)(0|[1-9]\d{0,14})(?:\.(\d{1,4}))? ([A-Z]{3})$/;

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Number of decimals by ISO 4217 where it is not two. `Intl` tells what shops use: none for HUF, COP or PKR. */
const UNUSUAL_DECIMALS: readonly (readonly [number, string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

/** The decimals of a currency by ISO 4217, or `undefined` when there is no such currency. */
export const decimalsOf = (currency: string): number | undefined => {
  if (!CURRENCIES.has(currency)) return undefined;
  return UNUSUAL_DECIMALS.find(([, currencies]) => currencies.includes(currency))?.[0] ?? 2;
};

/** The parts of an amount, or `undefined` when the text is none. */
export const parseMoney = (text: string): MoneyParts | undefined => {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', currency = ''] = match;
  if (decimalsOf(currency) !== fraction.length) return undefined;
  const minor = BigInt(whole + fraction);
  if (sign === '-' && minor === 0n) return undefined;
  return { minor: sign === '-' ? -minor : minor, currency };
};

export const isMoney = (value: unknown): value is Money =>
  typeof value === 'string' && parseMoney(value) !== undefined;

/** The text of an amount: the inverse of `parseMoney`. Throws a RangeError for a currency that does not exist. */
export const printMoney = ({ minor, currency }: MoneyParts): Money => {
  const decimals = decimalsOf(currency);
  if (decimals === undefined) throw new RangeError(`${currency} is no ISO 4217 currency.`);
  const digits = String(minor < 0n ? -minor : minor).padStart(decimals + 1, '0');
  const split = digits.length - decimals;
  const fraction = decimals === 0 ? '' : `.${digits.slice(split)}`;
  return `${minor < 0n ? '-' : ''}${digits.slice(0, split)}${fraction} ${currency}`;
};

/** An amount for people: `9,250.00 USD` in English, `9.250,00 USD` in German; `undefined` when the text is none. */
export const formatMoney = (text: Money, locale: string): string | undefined => {
  const parts = parseMoney(text);
  if (!parts) return undefined;
  const decimals = decimalsOf(parts.currency) ?? 0;
  const [whole = '', fraction = ''] = text.replace(/ .*$/, '').split('.');
  // Number formatting takes whole numbers of any size; the decimals are placed by hand, so that none is rounded.
  const grouped = new Intl.NumberFormat(locale).format(BigInt(whole));
  const sample = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(0.5);
  const point = sample.find(({ type }) => type === 'decimal')?.value ?? '.';
  const sign = parts.minor < 0n && !/^\D/.test(grouped) ? '-' : '';
  return `${sign}${grouped}${decimals === 0 ? '' : point + fraction} ${parts.currency}`;
};

/** Names of the two columns that Strapi stores beside an amount, so that databases can sort and compare it. */
export const moneyColumns = (attribute: string): { minor: string; currency: string } => ({
  minor: `${attribute}Minor`,
  currency: `${attribute}Currency`,
});
