import { basic, placeOf, spanOf } from './event';
import type { CalendarEvent } from './event';

/** A link that offers the event to the visitor's Google Calendar; `undefined` where its day is not known. */
export const googleCalendarLink = (event: CalendarEvent): string | undefined => {
  const span = spanOf(event);
  if (!span) return span;
  const parameters = new URLSearchParams({
    text: event.name,
    dates: span.map(basic).join('/'),
    ctz: event.timeZone ?? '',
    location: placeOf(event),
    details: event.description ?? '',
  });
  return `https://calendar.google.com/calendar/r/eventedit?${parameters.toString()}`;
};

/** A link that offers the event to the visitor's Outlook calendar; `undefined` where its day is not known. */
export const outlookCalendarLink = (event: CalendarEvent): string | undefined => {
  const span = spanOf(event);
  if (!span) return span;
  const parameters = new URLSearchParams({
    subject: event.name,
    startdt: span[0],
    enddt: span[1],
    allday: (!event.startsAt).toString(),
    location: placeOf(event),
    body: event.description ?? '',
  });
  return `https://outlook.live.com/calendar/0/action/compose?rru=addevent&${parameters.toString()}`;
};
