const MONTHS = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2001, index, 1)));

/** How people shorten September beside `Sep`. */
const MORE_ENGLISH: [string, number][] = [['sept', 9]];

export const normalizedName = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** A month alone and beside a day: many languages inflect it (Ukrainian червень, 6 червня). */
const FORMATS: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

const namesIn = (locale: string): [string, number][] =>
  FORMATS.flatMap((options) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    return MONTHS.flatMap((month, index): [string, number][] =>
      format
        .formatToParts(month)
        .filter(({ type, value }) => type === 'month' && /^\p{L}/u.test(value))
        .map(({ value }) => [normalizedName(value), index + 1]),
    );
  });

const known = new Map<string, ReadonlyMap<string, number>>();

/** Month names of English and of the locale, in lower case, with the number of the month. */
export const monthNames = (locale: string): ReadonlyMap<string, number> => {
  const found = known.get(locale);
  if (found) return found;
  const names = new Map([...namesIn('en'), ...MORE_ENGLISH, ...namesIn(locale)]);
  known.set(locale, names);
  return names;
};
