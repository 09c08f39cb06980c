import fc from 'fast-check';

import { distanceKm, EARTH_RADIUS_KM } from './distance';
import type { Coordinates } from './distance';

const RUN = { seed: 19590622, verbose: true, numRuns: 500 };
const HALF_WAY_ROUND = Math.PI * EARTH_RADIUS_KM;

const at = (latitude: number, longitude: number): Coordinates => ({ latitude, longitude });

const PORTLAND = at(45.5235, -122.6762);
const SAPPORO = at(43.0667, 141.35);

const places = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** The slow, obvious model: two arrows from the middle of the earth, and the angle between them. */
const byArrows = (from: Coordinates, to: Coordinates): number => {
  const arrow = ({ latitude, longitude }: Coordinates): [number, number, number] => {
    const [north, east] = [((latitude ?? 0) * Math.PI) / 180, ((longitude ?? 0) * Math.PI) / 180];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
  };
  const [[a, b, c], [x, y, z]] = [arrow(from), arrow(to)];
  const cross = Math.hypot(b * z - c * y, c * x - a * z, a * y - b * x);
  return EARTH_RADIUS_KM * Math.atan2(cross, a * x + b * y + c * z);
};

describe('the distance between two cities', () => {
  it('is the angle between them as the middle of the earth sees it, to a metre', () => {
    fc.assert(
      fc.property(places, places, (from, to) => {
        const gap = Math.abs((distanceKm(from, to) ?? NaN) - byArrows(from, to));
        expect(gap).toBeLessThan(0.001);
      }),
      RUN,
    );
  });

  it('is the same there and back, and never more than half way round', () => {
    fc.assert(
      fc.property(places, places, (from, to) => {
        const distance = distanceKm(from, to) ?? NaN;
        expect(Math.abs(distance - (distanceKm(to, from) ?? NaN))).toBeLessThan(0.001);
        expect(distance).toBeLessThanOrEqual(HALF_WAY_ROUND);
        expect(distance).toBeGreaterThanOrEqual(0);
      }),
      RUN,
    );
  });

  it.each([
    ['nowhere to nowhere else', at(45.5235, -122.6762), at(45.5235, -122.6762), 0],
    ['one degree along the equator', at(0, 0), at(0, 1), 111.195],
    ['one degree across the antimeridian', at(0, 179.5), at(0, -179.5), 111.195],
    ['180 degrees east to 180 degrees west, one place', at(12, 180), at(12, -180), 0],
    ['pole to pole', at(90, 0), at(-90, 0), 20015.115],
    ['pole to pole, whatever the longitude', at(90, 17), at(-90, -163), 20015.115],
    ['antipodes on the equator', at(0, 0), at(0, 180), 20015.115],
    ['the antipode of Portland', PORTLAND, at(-45.5235, 57.3238), 20015.115],
    ['antipodes for which rounding finds more than half way', at(-87.5, -180), at(87.5, 0), 20015.115],
    ['pole to equator', at(90, 0), at(0, 55), 10007.557],
  ])('from %s is right to a metre', (_name, from, to, expected) => {
    expect(distanceKm(from, to)).toBeCloseTo(expected, 2);
  });

  it('from Portland to Sapporo goes over the antimeridian, not the long way round', () => {
    expect(distanceKm(PORTLAND, SAPPORO)).toBeCloseTo(byArrows(PORTLAND, SAPPORO), 2);
    expect(Math.round(distanceKm(PORTLAND, SAPPORO) ?? NaN)).toBe(7148);
  });

  it('is not known, rather than nought, when any of the four coordinates is missing', () => {
    const gaps: (Coordinates | null | undefined)[] = [
      null,
      undefined,
      {},
      { latitude: 45.5235 },
      { longitude: -122.6762 },
      { latitude: null, longitude: -122.6762 },
      { latitude: 45.5235, longitude: null },
      { latitude: NaN, longitude: 0 },
    ];
    expect(gaps.flatMap((gap) => [distanceKm(gap, SAPPORO), distanceKm(SAPPORO, gap)])).toEqual(
      gaps.flatMap(() => [null, null]),
    );
  });
});
