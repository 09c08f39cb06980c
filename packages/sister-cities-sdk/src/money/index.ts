declare const brand: unique symbol;

/**
 * An amount of money as the plugin writes it: a decimal number with all decimals of its currency, a blank and the ISO 4217
 * code, such as `9250.00 USD` or `50000 JPY`. The plugin keeps its own amounts inside the admin panel; this is for fields
 * that an instance adds and shows.
 */
export type Money = string & { readonly [brand]: 'Money' };

/** An amount in whole minor units, such as cents. Never a floating-point number. */
export interface MoneyParts {
  readonly minor: bigint;
  /** ISO 4217. */
  readonly currency: string;
}

const PATTERN = /^(?!-[0.]+ )(-?(?:0|[1-9]\d{0,14})(?:\.(\d{1,4}))?) ([A-Z]{3})$/;

// By ISO 4217, where they are not two. `Intl` tells what shops use: none for HUF or PKR.
const DECIMALS = '0BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXUYIVNDVUVXAFXOFXPF3BHDIQDJODKWDLYDOMRTND4CLFUYW';

const decimalsOf = (currency: string): number => {
  const found = new RegExp(`(\\d)(?:[A-Z]{3})*?${currency}`).exec(DECIMALS);
  return found ? Number(found[1]) : 2;
};

const isCurrency = (currency: string): boolean => Intl.supportedValuesOf('currency').includes(currency);

const isNumeric = (text: string): text is `${number}` => text !== '';

/** The number, the decimals and the currency of a text. */
const readMoney = (text: string): [string, number, string] | undefined => {
  const [, amount = '', fraction = '', currency = ''] = PATTERN.exec(text) ?? [];
  const fits = amount !== '' && isCurrency(currency) && decimalsOf(currency) === fraction.length;
  return fits ? [amount, fraction.length, currency] : undefined;
};

/** Whether a value is an amount with a currency that exists, and with exactly the decimals of it. */
export const isMoney = (value: unknown): value is Money =>
  typeof value === 'string' && readMoney(value) !== undefined;

/** A text as an amount, or `undefined` where it is none: `money('9250.00 USD')`, but not `'9250 USD'`. */
export const money = (text: string): Money | undefined => (isMoney(text) ? text : undefined);

/** An amount to count with: `{ minor: 925000n, currency: 'USD' }` of `9250.00 USD`. */
export const moneyParts = (amount: Money): MoneyParts => {
  const [number = '', currency = ''] = amount.split(' ');
  return { minor: BigInt(number.replace('.', '')), currency };
};

/**
 * An amount for people: `$9,250.00` in English, `9.250,00 €` in German. Exact at any size.
 *
 * @throws RangeError when the locale is no BCP 47 tag.
 */
export const formatMoney = (amount: Money, locale: string): string => {
  const [number = '', currency = ''] = amount.split(' ');
  const digits = decimalsOf(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(isNumeric(number) ? number : 0);
};
