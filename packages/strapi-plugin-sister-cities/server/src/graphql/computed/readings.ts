import type { Coordinates } from '../../computed/distance';
import type { EventDates } from '../../computed/events';
import type { GoalDates } from '../../computed/goals';
import type { Values } from '../../model/types';
import { numberIn, textOf } from '../../strapi/table';

/** A stored row as the pure rules read it, and the row itself, which they hand back. */
interface Of<R extends Values> {
  row: R;
}

export const stated = <R extends Values>(row: R): GoalDates & Of<R> => ({
  state: textOf(row, 'state'),
  statedOn: textOf(row, 'statedOn'),
  retiredOn: textOf(row, 'retiredOn'),
  row,
});

export const dated = <R extends Values>(row: R): EventDates & Of<R> => ({
  startsOn: textOf(row, 'startsOn'),
  endsOn: textOf(row, 'endsOn'),
  eventStatus: textOf(row, 'eventStatus'),
  row,
});

export const located = (row: Values): Coordinates => ({
  latitude: numberIn(row, 'latitude'),
  longitude: numberIn(row, 'longitude'),
});
