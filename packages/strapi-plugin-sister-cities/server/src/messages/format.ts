import { IntlMessageFormat } from 'intl-messageformat';

/** The languages that this plugin writes sentences in. */
export const LANGUAGES = ['en', 'es', 'ja', 'uk'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Sentences by their name, in ICU MessageFormat: `{months, plural, one {# month} other {# months}}`. */
export type Sentences<Id extends string> = Readonly<Record<Id, string>>;

/** The same sentences in every language: one that lacks a sentence is a compile error. */
export type Messages<Id extends string> = Readonly<Record<Language, Sentences<Id>>>;

/** What is filled into a sentence. Money and dates come as text, formatted for the language of `languageOf`. */
export type Fillings = Readonly<Record<string, string | number>>;

/** The language for a BCP 47 tag: `es` for `es-MX`; English where this plugin does not speak the language. */
export const languageOf = (locale: string): Language => {
  const [primary] = locale.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary) ?? 'en';
};

/** Parsed once: there are as many as sentences in the message files. */
const parsed = new Map<string, IntlMessageFormat>();

const formatterOf = (text: string, language: Language): IntlMessageFormat => {
  const key = `${language} ${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const formatter = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
  parsed.set(key, formatter);
  return formatter;
};

/**
 * A sentence in the language of the reader, with the figures in it and its words in the right plural. Throws when the
 * sentence has a place that no value fills.
 */
export const sentence = <Id extends string>(
  messages: Messages<Id>,
  locale: string,
  id: Id,
  values: Fillings = {},
): string => {
  const language = languageOf(locale);
  const text = formatterOf(messages[language][id], language).format<string>({ ...values });
  return Array.isArray(text) ? text.join('') : text;
};
