import { earliestDay, latestDay } from '../../../shared/partial-date';

import type { Problem, Values } from './types';

/** `later` cannot lie wholly before `earlier`; partial dates that may overlap are accepted. */
export const mustNotPrecede = (record: Values, later: string, earlier: string): Problem[] => {
  const end = record[later];
  const start = record[earlier];
  if (typeof end !== 'string' || typeof start !== 'string') return [];
  const endLatest = latestDay(end);
  const startEarliest = earliestDay(start);
  if (endLatest === undefined || startEarliest === undefined || endLatest >= startEarliest) return [];
  return [
    {
      path: [later],
      message: `${later} is ${end}, before ${earlier}, which is ${start}. Expected the same date or a later one.`,
      value: end,
    },
  ];
};
