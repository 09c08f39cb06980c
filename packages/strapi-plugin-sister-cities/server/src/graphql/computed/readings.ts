import type { Coordinates } from '../../computed/distance';
import type { EventDates } from '../../computed/events';
import type { GoalDates } from '../../computed/goals';
import type { Row } from '../../documents/rows';
import { numberIn, textOf } from '../../strapi/table';

/** A stored row as the pure rules read it, and the row itself, which they hand back. */
interface Of {
  row: Row;
}

export const stated = (row: Row): GoalDates & Of => ({
  state: textOf(row, 'state'),
  statedOn: textOf(row, 'statedOn'),
  retiredOn: textOf(row, 'retiredOn'),
  row,
});

export const dated = (row: Row): EventDates & Of => ({
  startsOn: textOf(row, 'startsOn'),
  endsOn: textOf(row, 'endsOn'),
  eventStatus: textOf(row, 'eventStatus'),
  row,
});

export const located = (row: Row): Coordinates => ({
  latitude: numberIn(row, 'latitude'),
  longitude: numberIn(row, 'longitude'),
});
