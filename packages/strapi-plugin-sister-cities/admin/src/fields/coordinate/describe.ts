import type { Axis } from '../../../../shared/coordinates';
import { LIMITS } from '../../../../shared/coordinates';
import type { Say } from '../../translations/message';

import type { Reading } from './read';

const WORDS = {
  latitude: { positive: 'coordinate.north', negative: 'coordinate.south' },
  longitude: { positive: 'coordinate.east', negative: 'coordinate.west' },
} as const;

/** Degrees and their direction in words, such as 45.52° north. */
export const degreesInWords = (axis: Axis, degrees: number, locale: string, say: Say): string => {
  const size = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(Math.abs(degrees));
  return say(WORDS[axis][degrees < 0 ? 'negative' : 'positive'], { degrees: size });
};

export interface Point {
  latitude: number;
  longitude: number;
}

export const pointInWords = ({ latitude, longitude }: Point, locale: string, say: Say): string =>
  say('coordinate.pair', {
    latitude: degreesInWords('latitude', latitude, locale, say),
    longitude: degreesInWords('longitude', longitude, locale, say),
  });

/** What the text was understood as. */
export const understanding = (
  reading: Reading,
  field: Axis,
  locale: string,
  say: Say,
): string | undefined => {
  if (reading.kind === 'pair') return pointInWords(reading, locale, say);
  return reading.kind === 'one'
    ? degreesInWords(reading.axis ?? field, reading.degrees, locale, say)
    : undefined;
};

/** Why the text is no number of a place. */
export const misunderstanding = (reading: Reading, field: Axis, say: Say): string | undefined => {
  switch (reading.kind) {
    case 'unclear':
      return say('coordinate.unclear');
    case 'ambiguous':
      return say('coordinate.ambiguous');
    case 'outside':
      return say(`coordinate.outside-${reading.axis}`, { limit: LIMITS[reading.axis] });
    case 'one':
      return reading.axis !== undefined && reading.axis !== field
        ? say(`coordinate.not-${field}`)
        : undefined;
    default:
      return undefined;
  }
};
