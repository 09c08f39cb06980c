/** How an amount was understood: its decimal number, written as a computer does, or why there is none. */
export type Decimal =
  | { kind: 'understood'; whole: string; fraction: string; sign: '' | '-' }
  /** More decimals than the currency has. */
  | { kind: 'too-precise' }
  /** 9,250 may be nine thousand or nine and a quarter where a currency has three decimals. */
  | { kind: 'ambiguous' }
  | { kind: 'unclear' };

const SPACES = /[\s'’]/g;
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const PLAIN = /^\d+$/;

const withoutMarks = (digits: string): string => digits.replace(/[.,]/g, '');

const tidyWhole = (digits: string): string => withoutMarks(digits).replace(/^0+(?=\d)/, '');

const isWhole = (text: string): boolean => PLAIN.test(text) || GROUPED.test(text);

/**
 * Reads an amount with or without marks between thousands, with a point or a comma before the decimals. Which mark is
 * which follows from the number of decimals of the currency; where it does not, nothing is guessed.
 */
export const readDecimal = (text: string, decimals: number): Decimal => {
  const [, minus, digits = ''] = /^([-−]?)\s*(.*)$/.exec(text.replace(SPACES, '')) ?? [];
  const sign = minus ? '-' : '';
  const mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const [before, after] = mark < 0 ? [digits, ''] : [digits.slice(0, mark), digits.slice(mark + 1)];
  if (isWhole(digits)) {
    const isOneGroup = mark >= 0 && PLAIN.test(before) && decimals === 3;
    return isOneGroup
      ? { kind: 'ambiguous' }
      : { kind: 'understood', sign, whole: tidyWhole(digits), fraction: ''.padEnd(decimals, '0') };
  }
  const isMixed = before.includes(digits.charAt(mark));
  if (isMixed || !isWhole(before) || !PLAIN.test(after)) return { kind: 'unclear' };
  if (after.length > decimals) return { kind: 'too-precise' };
  return { kind: 'understood', sign, whole: tidyWhole(before), fraction: after.padEnd(decimals, '0') };
};
