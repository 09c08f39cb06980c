/** Names that `Intl` knows: BCP 47 tags of languages and IANA time zones. */

export const isTimeZone = (value: string | number): boolean => {
  if (typeof value !== 'string' || !/^[A-Z][A-Za-z_+-]*(\/[A-Z][A-Za-z0-9_+-]*)*$/.test(value)) return false;
  if (!value.includes('/') && value !== 'UTC') return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions();
    // `Intl` takes a zone in any capitals; other software knows it by the name that IANA writes.
    return timeZone === value || timeZone.toLowerCase() !== value.toLowerCase();
  } catch {
    return false;
  }
};

/** `Intl` compares each part of a tag with each other: nobody waits for a tag longer than any column. */
const MAX_LENGTH = 255;

/** The tag as BCP 47 writes it, or `undefined` where the text is none in any spelling. */
export const canonicalTag = (text: string): string | undefined => {
  // A language of four letters and more is allowed by the grammar, but there is none: it is a word such as English.
  if (text.length > MAX_LENGTH || !/^[a-z]{2,3}(-|$)/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
};

export const isLanguageTag = (value: string | number): boolean =>
  typeof value === 'string' && canonicalTag(value) === value;
