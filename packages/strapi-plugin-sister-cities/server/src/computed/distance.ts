/** Degrees, WGS 84; north and east are positive. */
export interface Coordinates {
  latitude?: number | null;
  longitude?: number | null;
}

/** Mean radius of the earth in kilometres (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;

interface Point {
  latitude: number;
  longitude: number;
}

const RADIANS_PER_DEGREE = Math.PI / 180;

const isNumber = (value: number | null | undefined): value is number => Number.isFinite(value);

const inRadians = (place: Coordinates | null | undefined): Point | undefined => {
  const { latitude, longitude } = place ?? {};
  if (!isNumber(latitude) || !isNumber(longitude)) return undefined;
  return { latitude: latitude * RADIANS_PER_DEGREE, longitude: longitude * RADIANS_PER_DEGREE };
};

const haversine = (angle: number): number => Math.sin(angle / 2) ** 2;

/**
 * How far a partner is from home, for the map "across the globe" (S13): the great circle in kilometres, not rounded.
 * `null` when one of the four coordinates is missing.
 */
export const distanceKm = (
  from: Coordinates | null | undefined,
  to: Coordinates | null | undefined,
): number | null => {
  const [a, b] = [inRadians(from), inRadians(to)];
  if (!a || !b) return null;
  const chord =
    haversine(b.latitude - a.latitude) +
    Math.cos(a.latitude) * Math.cos(b.latitude) * haversine(b.longitude - a.longitude);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
};
