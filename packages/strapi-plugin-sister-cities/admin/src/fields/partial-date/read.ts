import { daysInMonth, parsePartialDate } from '../../../../shared/partial-date';
import type { PartialDate, PartialDateParts } from '../../../../shared/partial-date';

import { monthNames, normalizedName } from './month-names';

/** How a typed text was understood. */
export type Reading =
  | { kind: 'empty' }
  | { kind: 'understood'; iso: PartialDate; parts: PartialDateParts }
  /** A day that its month does not have, such as 29 February 2023. */
  | { kind: 'impossible'; year: number; month: number; days: number }
  /** Numbers alone do not tell which is the month: 6/7/2019. */
  | { kind: 'ambiguous' }
  | { kind: 'unclear' };

const YEAR_FIRST = /^(\d{4})(?:\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{1,2}))?)?$/;
const EAST_ASIAN = /^(\d{4})\s*[年년](?:\s*(\d{1,2})[月월](?:\s*(\d{1,2})[日일])?)?$/;
const YEAR_LAST = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const AMBIGUOUS = /^\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2,4}$/;

/** Words between the parts of a date: 6th of June, 6 de junio de 2019, 6 червня 2019 року. */
const FILLERS = new Set(['of', 'the', 'de', 'del', 'року', 'рік', 'р']);

const fromParts = (year: number, month?: number, day?: number): Reading => {
  const text = [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const parts = parsePartialDate(text);
  if (parts) return { kind: 'understood', iso: text, parts };
  const isMonth = month !== undefined && month >= 1 && month <= 12;
  return isMonth && year >= 1
    ? { kind: 'impossible', year, month, days: daysInMonth(year, month) }
    : { kind: 'unclear' };
};

const optional = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

type Word = { kind: 'year' | 'month' | 'day'; value: number } | undefined;

const readWord = (word: string, months: ReadonlyMap<string, number>): Word => {
  if (/^\d{4}$/.test(word)) return { kind: 'year', value: Number(word) };
  const day = /^(\d{1,2})(?:st|nd|rd|th|º)?$/.exec(word);
  if (day) return { kind: 'day', value: Number(day[1]) };
  const month = months.get(word);
  return month === undefined ? undefined : { kind: 'month', value: month };
};

const readWords = (text: string, locale: string): Reading => {
  const words = text
    .split(/[\s,]+/)
    .map(normalizedName)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .map((word) => readWord(word, monthNames(locale)));
  const valueOf = (kind: 'year' | 'month' | 'day'): number | undefined => {
    const found = words.filter((word) => word?.kind === kind);
    return found.length === 1 ? found[0]?.value : undefined;
  };
  const [year, month, day] = [valueOf('year'), valueOf('month'), valueOf('day')];
  const used = [year, month, day].filter((part) => part !== undefined).length;
  if (year === undefined || month === undefined || used !== words.length) return { kind: 'unclear' };
  return fromParts(year, month, day);
};

/**
 * Reads a date as people write it: ISO 8601 (`1959`, `1988-05`, `2019-06-06`), or with the month as a word of
 * English or the locale (`May 1988`, `6 June 2019`, `June 6, 2019`). Never guesses which number is the month.
 */
export const readPartialDate = (text: string, locale = 'en'): Reading => {
  const tidy = text.normalize('NFKC').trim();
  if (tidy === '') return { kind: 'empty' };
  const yearFirst = YEAR_FIRST.exec(tidy) ?? EAST_ASIAN.exec(tidy);
  if (yearFirst) return fromParts(Number(yearFirst[1]), optional(yearFirst[2]), optional(yearFirst[3]));
  const yearLast = YEAR_LAST.exec(tidy);
  if (yearLast) return fromParts(Number(yearLast[2]), Number(yearLast[1]));
  return AMBIGUOUS.test(tidy) ? { kind: 'ambiguous' } : readWords(tidy, locale);
};
