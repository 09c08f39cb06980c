import { LIMITS } from '../../../../shared/coordinates';
import type { Axis } from '../../../../shared/coordinates';

/** What a text is taken for: one number of a place, or both. */
export type Reading =
  | { kind: 'empty' }
  | { kind: 'unclear' }
  /** The comma may stand before decimals or between two numbers. */
  | { kind: 'ambiguous' }
  | { kind: 'outside'; axis: Axis }
  /** `axis` is known where the text names a direction. */
  | { kind: 'one'; degrees: number; axis: Axis | undefined }
  | { kind: 'pair'; latitude: number; longitude: number };

/** Signs and words as people and other software write them, and what stands for them here. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[\uff01-\uff5e]/g, ''],
  [/[\u2212\u2010-\u2014]/g, '-'],
  [/[\u00a0\u2009\u202f\u3000]/g, ' '],
  [/[、，]/g, ', '],
  [/[º˚度]/g, '°'],
  [/秒|′′|''|[”“"″]/g, '″'],
  [/分|[’‘´`']/g, '′'],
  [/北緯|пн\.?\s*ш\.?/gi, 'N'],
  [/南緯|пд\.?\s*ш\.?/gi, 'S'],
  [/東経|сх\.?\s*д\.?/gi, 'E'],
  // In Spanish, west is oeste.
  [/西経|зх\.?\s*д\.?|(?<![a-z])o(?![a-z])/gi, 'W'],
];

const FULL_WIDTH = 0xfee0;

const tidy = (text: string): string =>
  SPELLINGS.reduce(
    (tidied, [pattern, sign]) =>
      tidied.replace(pattern, (found) => sign || String.fromCharCode(found.charCodeAt(0) - FULL_WIDTH)),
    text,
  )
    .toUpperCase()
    .trim();

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const SIZE = String.raw`\s*([+-])?\s*(${NUMBER})\s*(?:°\s*(?:(${NUMBER})\s*′\s*(?:(${NUMBER})\s*″)?)?)?\s*`;
const DIRECTION = '([NSEW])?';
const ONE = new RegExp(`^${DIRECTION}${SIZE}${DIRECTION}$`);
/** Of two numbers without a mark between them, a direction in the middle belongs to the first, or to the second. */
const TWO = [`()${SIZE}${DIRECTION}`, `${DIRECTION}${SIZE}()`].map(
  (part) => new RegExp(`^${part}(?<=[\\sNSEW°′″])\\s*${part}$`),
);

interface Part {
  degrees: number;
  axis: Axis | undefined;
}

const AXES: Readonly<Record<string, Axis>> = { N: 'latitude', S: 'latitude', E: 'longitude', W: 'longitude' };

const numberOf = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));

const isWhole = (text: string | undefined): boolean => text === undefined || /^\d+$/.test(text);

/** The groups of one part of the pattern, as a number of degrees. */
const partOf = (groups: readonly (string | undefined)[]): Part | undefined => {
  const [before, sign, degrees, minutes, seconds, after] = groups.map((each) =>
    each === '' ? undefined : each,
  );
  const direction = before ?? after;
  if (before !== undefined && after !== undefined) return undefined;
  if (direction !== undefined && sign !== undefined) return undefined;
  if (minutes !== undefined && !isWhole(degrees)) return undefined;
  if (seconds !== undefined && !isWhole(minutes)) return undefined;
  if (numberOf(minutes) >= 60 || numberOf(seconds) >= 60) return undefined;
  const size = numberOf(degrees) + numberOf(minutes) / 60 + numberOf(seconds) / 3600;
  const isNegative = sign === '-' || direction === 'S' || direction === 'W';
  return { degrees: rounded(isNegative ? -size : size), axis: AXES[direction ?? ''] };
};

/** A tenth of a metre: nobody knows where a city is more exactly. Never `-0`. */
export const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6 + 0;

const isInside = (axis: Axis, degrees: number): boolean => Math.abs(degrees) <= LIMITS[axis];

const other = (axis: Axis): Axis => (axis === 'latitude' ? 'longitude' : 'latitude');

/** Latitude comes first where no direction says otherwise. */
const pairOf = (first: Part | undefined, second: Part | undefined): Reading => {
  if (!first || !second) return { kind: 'unclear' };
  const axis = first.axis ?? (second.axis === undefined ? 'latitude' : other(second.axis));
  if (second.axis === axis) return { kind: 'unclear' };
  const [latitude, longitude] =
    axis === 'latitude' ? [first.degrees, second.degrees] : [second.degrees, first.degrees];
  if (!isInside('latitude', latitude)) return { kind: 'outside', axis: 'latitude' };
  if (!isInside('longitude', longitude)) return { kind: 'outside', axis: 'longitude' };
  return { kind: 'pair', latitude, longitude };
};

const oneOf = (part: Part | undefined, field: Axis): Reading => {
  if (!part) return { kind: 'unclear' };
  const axis = part.axis ?? field;
  return isInside(axis, part.degrees) ? { kind: 'one', ...part } : { kind: 'outside', axis };
};

const usesComma = (locale: string): boolean => new Intl.NumberFormat(locale).format(0.5).includes(',');

/** Where a comma or a semicolon parts two numbers; a comma may also stand before decimals. */
const split = (text: string, locale: string): readonly string[] | 'ambiguous' => {
  if (text.includes(';')) return text.split(/\s*;\s*/);
  if (/,\s/.test(text)) return text.split(/\s*,\s+/);
  if (text.includes('.')) return text.split(/\s*,\s*/);
  if (/\d,\d/.test(text)) return /^[+-]?\d+,\d+$/.test(text) && !usesComma(locale) ? 'ambiguous' : [text];
  return text.split(/\s*,\s*/);
};

/** Reads coordinates as people write and copy them; `field` is where they were written. */
export const readCoordinates = (written: string, field: Axis, locale: string): Reading => {
  const text = tidy(written);
  if (text === '') return { kind: 'empty' };
  const halves = split(text, locale);
  if (halves === 'ambiguous') return { kind: 'ambiguous' };
  const parts = halves
    .map((half) => ONE.exec(half))
    .map((match) => (match ? partOf(match.slice(1)) : undefined));
  if (halves.length === 2) return pairOf(parts[0], parts[1]);
  if (halves.length > 2) return { kind: 'unclear' };
  const two = ONE.test(text)
    ? undefined
    : TWO.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  return two ? pairOf(partOf(two.slice(1, 7)), partOf(two.slice(7))) : oneOf(parts[0], field);
};
