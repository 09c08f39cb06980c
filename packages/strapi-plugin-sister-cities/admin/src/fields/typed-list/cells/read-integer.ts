/** A whole number as people write it, grouped or not; what is none is kept as it was typed, for the server to refuse. */
export const readInteger = (text: string): number | string | null => {
  const tidy = text.normalize('NFKC').trim();
  if (tidy === '') return null;
  const digits = /^[-+]?\d{1,3}(?:[,. \u00a0\u202f]\d{3})+$/.test(tidy)
    ? tidy.replace(/[,. \u00a0\u202f]/g, '')
    : tidy;
  const value = /^[-+]?\d+$/.test(digits) ? Number(digits) : NaN;
  return Number.isSafeInteger(value) ? value : tidy;
};
