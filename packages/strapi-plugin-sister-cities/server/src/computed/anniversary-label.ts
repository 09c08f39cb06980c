import { languageOf } from './language';

const englishOrdinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ukrainianOrdinals = new Intl.PluralRules('uk', { type: 'ordinal' });

const ENGLISH_ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

const english = (number: number): string =>
  `${String(number)}${ENGLISH_ENDINGS[englishOrdinals.select(number)] ?? 'th'} anniversary`;

/** Primer and tercer lose their o before a noun, also in vigesimoprimer; undécimo does not. CLDR has no rule for it. */
const spanish = (number: number): string => {
  const isShortened = number % 10 === 3 || (number % 10 === 1 && number % 100 !== 11);
  return `${String(number)}.${isShortened ? 'er' : 'º'} aniversario`;
};

/** The last letters of the feminine ordinal: перша, друга, сьома, восьма, сорокова; all others as in десята. */
const UKRAINIAN_ENDINGS: Readonly<Record<number, string>> = { 1: 'ша', 2: 'га', 7: 'ма', 8: 'ма' };

const ukrainianEnding = (number: number): string => {
  const lastTwo = number % 100;
  if (ukrainianOrdinals.select(number) === 'few') return 'тя';
  if (lastTwo === 40) return 'ва';
  return lastTwo > 10 && lastTwo < 20 ? 'та' : (UKRAINIAN_ENDINGS[lastTwo % 10] ?? 'та');
};

const LABELS: ReadonlyMap<string, (number: number) => string> = new Map([
  ['en', english],
  ['es', spanish],
  ['ja', (number: number) => `${String(number)}周年`],
  ['uk', (number: number) => `${String(number)}-${ukrainianEnding(number)} річниця`],
]);

/**
 * What a page calls an anniversary: "60th anniversary" (P32), "60.º aniversario", "60周年", "60-та річниця".
 * A locale whose language has no words here is answered in English.
 */
export const anniversaryLabel = (number: number, locale: string): string =>
  (LABELS.get(languageOf(locale)) ?? english)(number);
