import type { Problem, Values } from '../model/types';

const isMissing = (value: unknown): boolean => value === null || value === undefined;

/** A point on the map needs both of its coordinates. */
export const bothCoordinatesOrNeither = ({ latitude, longitude }: Values): Problem[] => {
  if (isMissing(latitude) === isMissing(longitude)) return [];
  const missing = isMissing(latitude) ? 'latitude' : 'longitude';
  const present = isMissing(latitude) ? 'longitude' : 'latitude';
  return [
    {
      path: [missing],
      message: `${missing} is missing while ${present} is given. Expected both coordinates or neither.`,
      value: null,
    },
  ];
};
