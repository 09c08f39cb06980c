import { parsePartialDate } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';
import { inWords } from '../fields/partial-date/describe';

/** A date as the locale writes it, as exactly as it is known: 2022, May 1988, June 6, 2019. */
export const dateWords = (date: PartialDate, locale: string): string => {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  return parts.month === undefined ? String(parts.year) : inWords(parts, locale);
};
