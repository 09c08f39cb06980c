/**
 * What forms and lists say in one language, by the English of the schemas. Where one English text means several things,
 * the text for one of them has its place before it, with a colon: a type (`Gift: From`), one field of a type
 * (`Event.eventAttendanceMode: Attendance`) or an item of a list (`mayor: Title`).
 */
export interface FieldWords {
  /** Names of types. */
  types: Texts;
  /** Headings of forms. */
  headings: Texts;
  /** What one item of a list is called. */
  items: Texts;
  labels: Texts;
  help: Texts;
}

type Texts = Readonly<Record<string, string>>;

/** Where a text stands: a type or an item of a list, and the field of it. */
export interface Place {
  of?: string | undefined;
  field?: string | undefined;
}

const keysOf = (english: string, { of = '', field = '' }: Place): string[] => [
  `${of}.${field}: ${english}`,
  `${of}: ${english}`,
  english,
];

/** The key under which a language has a text, the narrowest place first; `undefined` if it has none. */
export const keyFor = (texts: Texts, english: string, place: Place = {}): string | undefined =>
  keysOf(english, place).find((key) => Object.hasOwn(texts, key));

/** A text of the schemas in a language; in English where the language lacks it, or there is no language. */
export const wordFor = (
  words: FieldWords | undefined,
  kind: keyof FieldWords,
  english: string,
  place?: Place,
): string => {
  if (words === undefined) return english;
  const key = keyFor(words[kind], english, place);
  return (key === undefined ? undefined : words[kind][key]) ?? english;
};

/** A column that the server derives is named after its field: `Established (earliest day)`. */
const DERIVED = /^(.+) \((.+)\)$/;

/** The label of a column, also of one that the server derives. */
export const columnLabel = (words: FieldWords | undefined, english: string, place: Place): string => {
  const [, label, part] = DERIVED.exec(english) ?? [];
  if (words === undefined || label === undefined || part === undefined) {
    return wordFor(words, 'labels', english, place);
  }
  const isDerived = keyFor(words.labels, label, place) !== undefined && Object.hasOwn(words.labels, part);
  return isDerived
    ? `${wordFor(words, 'labels', label, place)} (${wordFor(words, 'labels', part)})`
    : wordFor(words, 'labels', english, place);
};
