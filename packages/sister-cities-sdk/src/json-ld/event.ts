import type { EventLeaf, WithContext } from 'schema-dts';

import type { WithTextDates } from '../dates/partial-date';
import type { Event } from '../generated/model';

import { known } from './known';

/** An event, or as much of one as a query asked for. */
export type EventFacts = Pick<Event, 'name'> & Partial<WithTextDates<Event>>;

/** A schema.org `Event`, which names all hosts as `organizer`. A day that is known only in part stays so, such as 2019. */
export const eventJsonLd = (event: EventFacts): WithContext<EventLeaf> => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: event.name,
  ...known({
    superEvent: event.superEvent ? { '@type': 'Event', name: event.superEvent } : null,
    organizer: event.organizers?.map((name) => ({ '@type': 'Organization', name })),
    startDate: event.startsAt ?? event.startsOn,
    isAccessibleForFree: event.isAccessibleForFree,
    previousStartDate: event.previousStartsOn,
    eventAttendanceMode: event.eventAttendanceMode && `https://schema.org/${event.eventAttendanceMode}`,
    location: event.venueName
      ? { '@type': 'Place', name: event.venueName, address: event.venueAddress ?? event.venueName }
      : event.onlineUrl
        ? { '@type': 'VirtualLocation', url: event.onlineUrl }
        : null,
    description: event.description,
    endDate: event.endsAt ?? event.endsOn,
    eventStatus: event.eventStatus && `https://schema.org/${event.eventStatus}`,
  }),
});
