/** Controls, and marks that turn the direction of what follows: neither belongs into a printed line. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]+/g;

/** A text on one line. */
export const onOneLine = (text: string): string =>
  text.replace(UNPRINTABLE, ' ').replace(/ {2,}/g, ' ').trim();
