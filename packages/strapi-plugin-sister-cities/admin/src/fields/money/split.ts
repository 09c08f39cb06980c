/** A typed amount taken apart: `USD 9,250.00` is `9,250.00` and `USD`. */
export interface AmountAndCode {
  amount: string;
  /** Three letters in capitals, or `undefined` when none were written. */
  code: string | undefined;
}

const CODE_LAST = /^([^a-z]*\d)\s*([a-z]{3})$/i;
const CODE_FIRST = /^([a-z]{3})\s*([^a-z]*\d)$/i;

/** Takes an amount and its currency code apart, whichever comes first; `undefined` when there is more in the text. */
export const splitMoney = (text: string): AmountAndCode | undefined => {
  const last = CODE_LAST.exec(text);
  if (last) return { amount: last[1] ?? '', code: last[2]?.toUpperCase() };
  const first = CODE_FIRST.exec(text);
  if (first) return { amount: first[2] ?? '', code: first[1]?.toUpperCase() };
  return /^[^a-z]*\d$/i.test(text) ? { amount: text, code: undefined } : undefined;
};
