import { basic, placeOf, spanOf } from './event';
import type { CalendarEvent } from './event';

/** TEXT of RFC 5545, 3.3.11; it cannot hold control characters. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/[\0-\x1f\x7f]/g, '');

/** A content line of RFC 5545, 3.1: no more than 75 octets between two line breaks, and no character cut in two. */
const folded = (line: string): string => {
  let room = 75;
  return line.replace(/./gu, (sign) => {
    const octets = new TextEncoder().encode(sign).length;
    room -= octets;
    if (room >= 0) return sign;
    room = 74 - octets;
    return `\r\n ${sign}`;
  });
};

/**
 * An iCalendar file (RFC 5545) with the one event, to be served as `text/calendar; charset=utf-8`; `undefined` where the
 * day of the event is not known. Times are in UTC, which each calendar shows in the zone of its owner, and which needs no
 * rules of time zones in the file. The same record always gives the same file.
 */
export const eventIcs = (event: CalendarEvent): string | undefined => {
  const span = spanOf(event);
  if (!span) return undefined;
  const { documentId, name, description, eventStatus, updatedAt } = event;
  const [start, end] = span;
  const kind = event.startsAt ? ':' : ';VALUE=DATE:';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:sister-cities-sdk',
    'BEGIN:VEVENT',
    `UID:${escaped(documentId)}`,
    `DTSTAMP:${basic(updatedAt ?? new Date(start).toISOString())}`,
    `DTSTART${kind}${basic(start)}`,
    `DTEND${kind}${basic(end)}`,
    `SUMMARY:${escaped(name)}`,
    `DESCRIPTION:${escaped(description ?? '')}`,
    `LOCATION:${escaped(placeOf(event))}`,
    `STATUS:${eventStatus === 'EventCancelled' ? 'CANCELLED' : eventStatus === 'EventPostponed' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
};
