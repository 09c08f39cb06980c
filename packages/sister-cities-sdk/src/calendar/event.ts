/** What a calendar needs to know of an event. The events that the client reads have all of it. */
export interface CalendarEvent {
  /** Tells a calendar that has the event already which one it is. */
  readonly documentId: string;
  readonly name: string;
  readonly description?: string | null;
  /** The day, such as 2019-06-06. With less than a day, such as 2019, an event has no place in a calendar. */
  readonly startsOn: string | null;
  /** The last day, where it is not the first. */
  readonly endsOn?: string | null;
  /** ISO 8601 instant; null while the time of the day is not known, which makes it an event of whole days. */
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
  /** IANA name of the local time, such as America/Los_Angeles. */
  readonly timeZone?: string | null;
  readonly venueName?: string | null;
  readonly venueAddress?: string | null;
  readonly onlineUrl?: string | null;
  /** A name of schema.org, such as EventCancelled. */
  readonly eventStatus?: string | null;
  /** When the record was last changed, an ISO 8601 instant. */
  readonly updatedAt?: string | null;
}

/**
 * The start and the end, which is no longer part of it: two instants in UTC, or two days where the event has no
 * `startsAt`; `undefined` where the day is not known.
 */
export const spanOf = ({
  startsOn,
  endsOn,
  startsAt,
  endsAt,
}: CalendarEvent): readonly [string, string] | undefined => {
  if (startsAt) return [startsAt, endsAt ?? startsAt];
  // Only a whole day has a tenth sign.
  if (!startsOn?.[9]) return undefined;
  const dayAfter = new Date(endsOn?.[9] ? endsOn : startsOn);
  dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
  return [startsOn, dayAfter.toISOString().slice(0, 10)];
};

/** A day or an instant as RFC 5545 writes them: 20190606, 20190606T183000Z. */
export const basic = (time: string): string => time.replace(/[-:]|\.\d+/g, '');

/** Where the event is, on one line. */
export const placeOf = (event: CalendarEvent): string =>
  [event.venueName, event.venueAddress, event.onlineUrl].filter(Boolean).join(', ');
