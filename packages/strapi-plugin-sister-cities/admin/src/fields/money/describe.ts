import { decimalsOf } from '../../../../shared/money';
import type { Say } from '../../translations/message';

import type { Reading } from './read';

const isDecimal = (text: string): text is `${number}` => /^-?\d+(?:\.\d+)?$/.test(text);

/** How an amount was understood, such as `9,250.00 US dollars`. */
export const understanding = (reading: Reading, locale: string): string | undefined => {
  if (reading.kind !== 'understood') return undefined;
  const [amount = '', currency = ''] = reading.money.split(' ');
  const decimals = decimalsOf(currency);
  if (!isDecimal(amount) || decimals === undefined) return undefined;
  // Given as a text, because a number would round an amount of many digits.
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(amount);
};

/** Why the text is no amount of money. */
export const misunderstanding = (reading: Reading, say: Say): string | undefined => {
  switch (reading.kind) {
    case 'no-currency':
      return say('money.no-currency');
    case 'unknown-currency':
      return say('money.unknown-currency', { code: reading.code });
    case 'too-precise':
      return say('money.too-precise', { code: reading.code, decimals: reading.decimals });
    case 'ambiguous':
      return say('money.ambiguous');
    case 'unclear':
      return say('money.unclear');
    default:
      return undefined;
  }
};
