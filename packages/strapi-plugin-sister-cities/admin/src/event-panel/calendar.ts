import type { EventDesk } from '../../../shared/desk';
import { isDay } from '../../../shared/partial-date';
import { dateWords } from '../dialogs/date-words';
import type { Say } from '../translations/message';

/** What the form tells of an event, as far as a calendar shows it. */
export interface EventOnPage {
  startsOn: string | null;
  endsOn: string | null;
  places: readonly string[];
}

interface Reader {
  locale: string;
  /** The IANA zone of whoever reads. */
  zone: string;
  say: Say;
}

/** How an event stands in a calendar; `null` where there is nothing to say. */
export interface CalendarWords {
  day: string | null;
  hours: string | null;
  /** The same moment where the reader is, if that is another hour. */
  forReader: string | null;
  place: string | null;
  /** What keeps it from a calendar, or is wrong. */
  note: string | null;
}

const LONG_DAY = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const;
const HOURS = { hour: 'numeric', minute: '2-digit' } as const;

const daysOf = (first: string, last: string | null, locale: string): string => {
  const format = new Intl.DateTimeFormat(locale, { ...LONG_DAY, timeZone: 'UTC' });
  const [start, end] = [Date.parse(`${first}T00:00:00Z`), Date.parse(`${last ?? first}T00:00:00Z`)];
  return end > start ? format.formatRange(start, end) : format.format(start);
};

const range = (format: Intl.DateTimeFormat, start: number, end: number | null): string =>
  end === null || end <= start ? format.format(start) : format.formatRange(start, end);

const instantIn = (instant: string | null): number | null => (instant === null ? null : Date.parse(instant));

const zoneName = (zone: string, at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'long' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone;

/** Whether the clocks of two zones show the same at a moment. */
const isSameClock = (one: string, other: string, at: number): boolean => {
  const shown = (timeZone: string): string =>
    new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
  return shown(one) === shown(other);
};

const timesOf = (
  { startsAt, endsAt, timeZone }: Pick<EventDesk, 'startsAt' | 'endsAt' | 'timeZone'>,
  { locale, zone, say }: Reader,
): Pick<CalendarWords, 'hours' | 'forReader' | 'note'> => {
  const [start, end] = [instantIn(startsAt), instantIn(endsAt)];
  if (start === null) return { hours: say('event.all-day'), forReader: null, note: null };
  const inZone = (timeZoneOf: string, style: Intl.DateTimeFormatOptions): string =>
    say('event.time-in-zone', {
      time: range(new Intl.DateTimeFormat(locale, { ...style, timeZone: timeZoneOf }), start, end),
      zone: zoneName(timeZoneOf, start, locale),
    });
  return {
    hours: inZone(timeZone, HOURS),
    forReader: isSameClock(timeZone, zone, start) ? null : inZone(zone, { ...LONG_DAY, ...HOURS }),
    note: end !== null && end < start ? say('event.ends-before') : null,
  };
};

/** The day, the hours here and where the reader is, and the place of an event. */
export const calendarWords = (
  { startsOn, endsOn, places }: EventOnPage,
  desk: Pick<EventDesk, 'startsAt' | 'endsAt' | 'timeZone'>,
  reader: Reader,
): CalendarWords => {
  const { locale, say } = reader;
  const place = places.length === 0 ? null : places.join(', ');
  const nowhere = { day: null, hours: null, forReader: null, place };
  if (startsOn === null) return { ...nowhere, note: say('event.no-day') };
  if (!isDay(startsOn))
    return { ...nowhere, note: say('event.only-known', { date: dateWords(startsOn, locale) }) };
  return { day: daysOf(startsOn, isDay(endsOn) ? endsOn : null, locale), place, ...timesOf(desk, reader) };
};
