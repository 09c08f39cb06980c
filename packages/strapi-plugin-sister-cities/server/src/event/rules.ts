import { earliestDay, latestDay } from '../../../shared/partial-date';
import { bothCoordinatesOrNeither } from '../city/rules';
import type { Problem, Values } from '../model/types';

/** An event may last a moment, but it cannot end before it starts. */
export const endsAfterItStarts = ({ startsOn, endsOn }: Values): Problem[] => {
  if (typeof endsOn !== 'string') return [];
  if (typeof startsOn !== 'string') {
    return [
      {
        path: ['startsOn'],
        message: `startsOn is missing while endsOn is ${endsOn}. Expected a start.`,
        value: null,
      },
    ];
  }
  const start = earliestDay(startsOn);
  const end = latestDay(endsOn);
  if (start === undefined || end === undefined || end >= start) return [];
  return [
    {
      path: ['endsOn'],
      message: `endsOn is ${endsOn}, before startsOn, which is ${startsOn}. Expected the same day or a later one.`,
      value: endsOn,
    },
  ];
};

const VENUE_FIELDS: Readonly<Record<string, string>> = {
  latitude: 'venueLatitude',
  longitude: 'venueLongitude',
};

export const venueHasBothCoordinates = ({ venueLatitude, venueLongitude }: Values): Problem[] =>
  bothCoordinatesOrNeither({ latitude: venueLatitude, longitude: venueLongitude }).map((problem) => ({
    ...problem,
    path: problem.path.map((name) => VENUE_FIELDS[name] ?? name),
    message: problem.message.replace(/\b(latitude|longitude)\b/g, (name) => VENUE_FIELDS[name] ?? name),
  }));

/** schema.org: an event that was moved to another date tells the date it was moved from. */
export const rescheduledFromADate = ({ eventStatus, previousStartsOn }: Values): Problem[] => {
  if (eventStatus !== 'EventRescheduled' || typeof previousStartsOn === 'string') return [];
  return [
    {
      path: ['previousStartsOn'],
      message:
        'previousStartsOn is empty while eventStatus is EventRescheduled. Expected the date it was moved from.',
      value: null,
    },
  ];
};
