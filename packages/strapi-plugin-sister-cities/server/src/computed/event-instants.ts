import type { Values } from '../model/types';
import { textOf } from '../strapi/table';

import { instantOf } from './instant';

/** The zone of the local times of an event: its own, or the program's. */
export const zoneOfEvent = (event: Values, programZone: string): string => {
  const own = textOf(event, 'timeZone');
  return own === '' ? programZone : own;
};

const instant = (event: Values, day: string, time: string, programZone: string): string | null =>
  instantOf(day, textOf(event, time), zoneOfEvent(event, programZone));

export const startInstant = (event: Values, programZone: string): string | null =>
  instant(event, textOf(event, 'startsOn'), 'startTime', programZone);

export const endInstant = (event: Values, programZone: string): string | null => {
  const end = textOf(event, 'endsOn');
  return instant(event, end === '' ? textOf(event, 'startsOn') : end, 'endTime', programZone);
};
