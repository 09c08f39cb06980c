export type { CalendarEvent } from './event';
export { eventIcs } from './ics';
export { googleCalendarLink, outlookCalendarLink } from './links';
