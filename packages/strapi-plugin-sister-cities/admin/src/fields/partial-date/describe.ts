import type { PartialDateParts } from '../../../../shared/partial-date';
import type { Say } from '../../translations/message';

import type { Reading } from './read';

/** A UTC day; `Date.UTC` alone would take the years 1 to 99 for 1901 to 1999. */
const utcDay = ({ year, month = 1, day = 1 }: PartialDateParts): Date => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

/** A month or a day as the locale writes it. */
export const inWords = (parts: PartialDateParts, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(parts.day === undefined ? {} : { day: 'numeric' }),
  }).format(utcDay(parts));

/** What the text was understood as. */
export const understanding = (reading: Reading, locale: string, say: Say): string | undefined => {
  if (reading.kind !== 'understood') return undefined;
  const { parts } = reading;
  return parts.month === undefined
    ? say('partial-date.year', { year: String(parts.year) })
    : inWords(parts, locale);
};

/** Why the text is no date. */
export const misunderstanding = (reading: Reading, locale: string, say: Say): string | undefined => {
  switch (reading.kind) {
    case 'unclear':
      return say('partial-date.unclear');
    case 'ambiguous':
      return say('partial-date.ambiguous');
    case 'impossible':
      return say('partial-date.impossible', {
        month: inWords({ year: reading.year, month: reading.month }, locale),
        days: reading.days,
      });
    default:
      return undefined;
  }
};
