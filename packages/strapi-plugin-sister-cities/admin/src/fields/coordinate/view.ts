import { drawGround } from '../../overview/map/drawing';
import { ASPECT, NORTH, placeAt, projectPlace, SOUTH } from '../../overview/map/geometry';
import type { MapPoint } from '../../overview/map/geometry';

import type { Point } from './describe';
import { rounded } from './read';

/** How far the map can be zoomed: its coasts are too coarse for more. */
export const ZOOMS = [1, 2, 4, 8, 16] as const;

/** The map has the meridian of Greenwich in its middle. */
const CENTRE = 0;

/** The world in the units in which it is drawn. */
export const WIDTH = 1000;
export const HEIGHT = Math.round(WIDTH / ASPECT);

export const GROUND = drawGround(CENTRE, { width: WIDTH, height: HEIGHT });

/** The part of the world that is seen; all from 0 to 1. */
export interface View {
  left: number;
  top: number;
  /** How much of the width and of the height of the world it shows. */
  share: number;
}

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The part of the world around a point, as far as the world reaches. */
export const viewAround = (point: Point | undefined, zoom: number): View => {
  const share = 1 / zoom;
  const { x, y } = point ? projectPlace(point, CENTRE) : { x: 0.5, y: 0.5 };
  return {
    left: within(x - share / 2, 0, 1 - share),
    top: within(y - share / 2, 0, 1 - share),
    share,
  };
};

/** Where in a view a place is seen, 0 to 1; `undefined` where it is not. */
export const seenAt = (point: Point, { left, top, share }: View): MapPoint | undefined => {
  const { x, y } = projectPlace(point, CENTRE);
  const seen = { x: (x - left) / share, y: (y - top) / share };
  return seen.x >= 0 && seen.x <= 1 && seen.y >= 0 && seen.y <= 1 ? seen : undefined;
};

/** As exact as a finger on such a map: a hundredth of a degree. */
const toHundredth = (degrees: number): number => Math.round(degrees * 100) / 100 + 0;

/** The place under a point of a view. */
export const pickedAt = ({ x, y }: MapPoint, { left, top, share }: View): Point => {
  const { latitude, longitude } = placeAt({ x: left + x * share, y: top + y * share }, CENTRE);
  return {
    latitude: toHundredth(within(latitude, SOUTH, NORTH)),
    longitude: toHundredth(longitude),
  };
};

const STEPS: Readonly<Record<string, readonly [north: number, east: number]>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * Where an arrow key moves a point: a degree on the map of the world, less the nearer one looks, and a tenth of that with
 * Shift. East of the antimeridian goes on in the west. `undefined` for another key.
 */
export const moved = (
  { latitude, longitude }: Point,
  key: string,
  zoom: number,
  isFine: boolean,
): Point | undefined => {
  const step = STEPS[key];
  if (!step) return undefined;
  const size = (isFine ? 0.1 : 1) / zoom;
  const east = longitude + step[1] * size;
  return {
    latitude: rounded(within(latitude + step[0] * size, -90, 90)),
    longitude: rounded(east > 180 ? east - 360 : east < -180 ? east + 360 : east),
  };
};
