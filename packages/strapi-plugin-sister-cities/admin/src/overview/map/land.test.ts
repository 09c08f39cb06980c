import portland from '../../../../../../apps/cms/profiles/portland/content.json';
import saltLakeCity from '../../../../../../apps/cms/profiles/salt-lake-city/content.json';

import { LAND, WATER } from './land';
import type { Outline } from './land';

const isInside = ({ points }: Outline, longitude: number, latitude: number): boolean => {
  let inside = false;
  for (const [index, [x, y]] of points.entries()) {
    const [u, v] = points.at(index - 1) ?? [0, 0];
    if (y > latitude !== v > latitude && longitude < ((u - x) * (latitude - y)) / (v - y) + x)
      inside = !inside;
  }
  return inside;
};

const isOnLand = (longitude: number, latitude: number): boolean =>
  LAND.some((outline) => isInside(outline, longitude, latitude)) &&
  !WATER.some((outline) => isInside(outline, longitude, latitude));

/** How far from a coast a city may be drawn: the outlines are coarse. */
const NEAR = 0.6;

const isOnOrNearLand = (longitude: number, latitude: number): boolean =>
  [-NEAR, 0, NEAR].some((x) => [-NEAR, 0, NEAR].some((y) => isOnLand(longitude + x, latitude + y)));

describe('the outlines of the world', () => {
  it.each([...LAND, ...WATER])('go round $name once, within the globe', ({ points }) => {
    expect(points.length).toBeGreaterThanOrEqual(3);
    for (const [longitude, latitude] of points) {
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      expect(longitude).toBeGreaterThanOrEqual(-180);
      expect(longitude).toBeLessThan(200);
    }
    const jumps = points.map(([x], index) => Math.abs(x - (points.at(index - 1)?.[0] ?? x)));
    expect(Math.max(...jumps)).toBeLessThan(25);
  });

  it.each([...portland.cities, ...saltLakeCity.cities].map((city) => [city.name, city] as const))(
    'have %s on land',
    (_name, { longitude, latitude }) => {
      expect(isOnOrNearLand(longitude, latitude)).toBe(true);
    },
  );

  it.each([
    ['the Pacific', -150, 0],
    ['the Atlantic', -35, 35],
    ['the Indian Ocean', 75, -20],
    ['the Mediterranean', 18, 35],
    ['the Black Sea', 34, 43],
    ['Hudson Bay', -86, 59],
    ['the Gulf of Mexico', -91, 25],
    ['the Baltic', 19.5, 58],
    ['the Sea of Japan', 135, 40],
    ['the Red Sea', 38, 20],
    ['the Caspian Sea', 50.5, 41],
  ])('have no land in %s', (_name, longitude, latitude) => {
    expect(isOnLand(longitude, latitude)).toBe(false);
  });
});
