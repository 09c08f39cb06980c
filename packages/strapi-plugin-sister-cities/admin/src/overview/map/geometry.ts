/** A place on the globe in degrees; north and east are positive. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** A point of the map: 0 is its left or upper edge, 1 its right or lower one. */
export interface MapPoint {
  x: number;
  y: number;
}

type Vector = readonly [number, number, number];

const RADIANS = Math.PI / 180;

/** How far east of a meridian a longitude lies, from -180 up to but not including 180. */
export const eastOf = (longitude: number, centre: number): number => {
  const turned = (((longitude - centre + 180) % 360) + 360) % 360;
  return turned - 180;
};

const vectorOf = ({ latitude, longitude }: Place): Vector => {
  const [phi, lambda] = [latitude * RADIANS, longitude * RADIANS];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
};

const placeOf = ([x, y, z]: Vector): Place => ({
  latitude: Math.atan2(z, Math.hypot(x, y)) / RADIANS,
  longitude: Math.atan2(y, x) / RADIANS,
});

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** The angle between two places as seen from the centre of the globe, in degrees. */
export const angleBetween = (a: Place, b: Place): number => {
  const [u, v] = [vectorOf(a), vectorOf(b)];
  return Math.atan2(Math.hypot(...cross(u, v)), dot(u, v)) / RADIANS;
};

/** How many degrees of an arc one straight piece of it may stand for. */
const STEP = 2;

/**
 * Below this, two places are the same or opposite, within two metres: as far as numbers can tell, every great circle through
 * one is one through the other.
 */
const SMALLEST_SINE = 3e-7;

/**
 * The shortest way between two places, as a line of points. Between a place and its antipode every way is as short as any
 * other: the one over the north pole is taken.
 */
export const greatCircle = (from: Place, to: Place): Place[] => {
  const angle = angleBetween(from, to);
  const [u, v] = [vectorOf(from), vectorOf(to)];
  const isOpposite = angle > 90 && Math.sin(angle * RADIANS) < SMALLEST_SINE;
  if (isOpposite) {
    const pole = { latitude: 90, longitude: from.longitude };
    // From a pole to the other, the pole is no way: the meridian of Greenwich is.
    const between = Math.abs(from.latitude) > 90 - 1e-6 ? { latitude: 0, longitude: 0 } : pole;
    return [...greatCircle(from, between), ...greatCircle(between, to).slice(1)];
  }
  const steps = Math.max(1, Math.ceil(angle / STEP));
  const sine = Math.sin(angle * RADIANS);
  if (sine < SMALLEST_SINE) return [from, to];
  const at = (share: number): Place => {
    const [a, b] = [Math.sin((1 - share) * angle * RADIANS) / sine, Math.sin(share * angle * RADIANS) / sine];
    return placeOf([a * u[0] + b * v[0], a * u[1] + b * v[1], a * u[2] + b * v[2]]);
  };
  return [from, ...Array.from({ length: steps - 1 }, (_, index) => at((index + 1) / steps)), to];
};

/** A piece of a line: degrees east of the middle of the map, and latitudes. */
export type Piece = readonly (readonly [east: number, latitude: number])[];

/**
 * Cuts a line where it leaves the map at one edge and comes back at the other, which is the antimeridian of the map's
 * middle. Both ends of a cut lie on an edge, at the latitude where the line crosses it.
 */
export const splitAtEdge = (line: readonly Place[], centre: number): Piece[] => {
  const pieces: [number, number][][] = [];
  let piece: [number, number][] = [];
  for (const { latitude, longitude } of line) {
    const east = eastOf(longitude, centre);
    const last = piece.at(-1);
    if (last && Math.abs(east - last[0]) > 180) {
      const edge = last[0] > 0 ? 180 : -180;
      const whole = east + (edge > 0 ? 360 : -360) - last[0];
      const crossing = last[1] + ((edge - last[0]) / whole) * (latitude - last[1]);
      piece.push([edge, crossing]);
      pieces.push(piece);
      piece = [[-edge, crossing]];
    }
    piece.push([east, latitude]);
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
};

/** What of the globe the map shows: without most of Antarctica, where nobody has a partner. */
export const NORTH = 84;
export const SOUTH = -58;

/** Miller's cylindrical projection: meridians stay upright, so that the map can be turned to any of them. */
const miller = (latitude: number): number =>
  1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * latitude * RADIANS));

const TOP = miller(NORTH);
const BOTTOM = miller(SOUTH);

/** The width of the map in heights of it. */
export const ASPECT = (2 * Math.PI) / (TOP - BOTTOM);

/** Where a latitude and a distance from the middle are on the map. What lies beyond its edges is below 0 or above 1. */
export const project = (east: number, latitude: number): MapPoint => ({
  x: 0.5 + east / 360,
  y: (TOP - miller(latitude)) / (TOP - BOTTOM),
});

const latitudeOf = (height: number): number =>
  (2.5 * (Math.atan(Math.exp(0.8 * height)) - Math.PI / 4)) / RADIANS;

/** Which place a point of a map shows that has a meridian in its middle: `projectPlace` the other way round. */
export const placeAt = ({ x, y }: MapPoint, centre: number): Place => ({
  latitude: latitudeOf(TOP - y * (TOP - BOTTOM)),
  longitude: eastOf((x - 0.5) * 360 + centre, 0),
});

/** Where a place is on a map that has a meridian in its middle. */
export const projectPlace = ({ latitude, longitude }: Place, centre: number): MapPoint =>
  project(eastOf(longitude, centre), latitude);
