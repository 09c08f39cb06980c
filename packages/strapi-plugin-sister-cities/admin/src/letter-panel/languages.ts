/** A letter in one language. */
export interface Version {
  documentId: string;
  title: string;
  /** BCP 47; `null` where it is not on file. */
  language: string | null;
  isOriginal: boolean;
  isPublished: boolean;
}

/** A city that a letter goes to. */
export interface Recipient {
  documentId: string;
  name: string;
  /** What is spoken there; empty where it is not on file. */
  languages: readonly string[];
}

/** A language that recipients speak and that a letter is not written in. */
export interface MissingLanguage {
  language: string;
  cities: readonly string[];
}

/** Whoever reads one variety of a language reads the others; Chinese in the other script is left to the office. */
const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The languages that are missing, each with the cities that speak no language there is a version in. */
export const missingLanguages = (
  versions: readonly Version[],
  recipients: readonly Recipient[],
): MissingLanguage[] => {
  const written = new Set(versions.flatMap(({ language }) => (language === null ? [] : [primary(language)])));
  const missing = new Map<string, string[]>();
  for (const { name, languages } of recipients) {
    if (languages.some((tag) => written.has(primary(tag)))) continue;
    for (const tag of languages) missing.set(tag, [...(missing.get(tag) ?? []), name]);
  }
  return [...missing].map(([language, cities]) => ({ language, cities }));
};

/** The cities of which nobody knows what is spoken there. */
export const withoutLanguages = (recipients: readonly Recipient[]): string[] =>
  recipients.filter(({ languages }) => languages.length === 0).map(({ name }) => name);
