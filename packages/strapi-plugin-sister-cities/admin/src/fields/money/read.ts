import { decimalsOf, parseMoney } from '../../../../shared/money';
import type { Money } from '../../../../shared/money';

import { readDecimal } from './decimal';
import { splitMoney } from './split';

/** How a typed amount of money was understood. */
export type Reading =
  | { kind: 'empty' }
  | { kind: 'understood'; money: Money }
  | { kind: 'no-currency' }
  | { kind: 'unknown-currency'; code: string }
  /** More decimals than the currency has: 9250.555 USD. */
  | { kind: 'too-precise'; code: string; decimals: number }
  | { kind: 'ambiguous' }
  | { kind: 'unclear' };

/**
 * Reads an amount as people write it: `9250.00 USD`, `9,250 USD`, `USD 9250`, `9.250,5 eur`. A sign such as $ is not
 * enough: more than twenty currencies use it.
 */
export const readMoney = (text: string): Reading => {
  const tidy = text.normalize('NFKC').trim();
  if (tidy === '') return { kind: 'empty' };
  if (parseMoney(tidy)) return { kind: 'understood', money: tidy };
  const parts = splitMoney(tidy);
  if (!parts) return { kind: /^[\d\s.,'’−-]*\p{Sc}/u.test(tidy) ? 'no-currency' : 'unclear' };
  const { amount, code } = parts;
  if (code === undefined) return { kind: 'no-currency' };
  const decimals = decimalsOf(code);
  if (decimals === undefined) return { kind: 'unknown-currency', code };
  const read = readDecimal(amount, decimals);
  if (read.kind === 'too-precise') return { kind: 'too-precise', code, decimals };
  if (read.kind !== 'understood') return read;
  const { sign, whole, fraction } = read;
  const money = `${sign}${whole}${fraction === '' ? '' : `.${fraction}`} ${code}`;
  return parseMoney(money) ? { kind: 'understood', money } : { kind: 'unclear' };
};
