import { randomBytes } from 'node:crypto';

/** Crockford's alphabet: what is read out over the telephone is not mistaken. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const GROUPS = /.{4}/g;

/**
 * A receipt such as `7K3M-9QXT-0B5D-W2HN`: 80 random bits, so that it tells nothing and cannot be guessed. The office sees it
 * beside the record; no door of the API takes it.
 */
export const makeReceipt = (): string => {
  const letters = [...randomBytes(16)].map((byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
  return (letters.match(GROUPS) ?? []).join('-');
};
