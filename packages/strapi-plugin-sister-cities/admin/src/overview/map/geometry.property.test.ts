import fc from 'fast-check';

import {
  angleBetween,
  ASPECT,
  eastOf,
  greatCircle,
  NORTH,
  placeAt,
  project,
  projectPlace,
  SOUTH,
  splitAtEdge,
} from './geometry';
import type { Place } from './geometry';

fc.configureGlobal({ seed: 20261128, numRuns: 1000, verbose: true });

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const place: fc.Arbitrary<Place> = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude,
});

describe('the way between any two places', () => {
  it('begins at one and ends at the other', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const line = greatCircle(from, to);
        expect([line[0], line.at(-1)]).toEqual([from, to]);
      }),
    );
  });

  it('is as long as they are apart, in steps of no more than two degrees', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const line = greatCircle(from, to);
        const steps = line.slice(1).map((each, index) => angleBetween(line[index] ?? each, each));
        expect(Math.max(...steps)).toBeLessThanOrEqual(2 + 1e-6);
        expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(angleBetween(from, to), 4);
      }),
    );
  });

  it('is cut into such steps also where the places are almost opposite', () => {
    const line = greatCircle({ latitude: 0, longitude: 179.99999907088275 }, { latitude: 0, longitude: 0 });
    const steps = line.slice(1).map((each, index) => angleBetween(line[index] ?? each, each));
    expect(Math.max(...steps)).toBeLessThanOrEqual(2 + 1e-6);
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        fc.pre(angleBetween(from, to) < 179.9);
        const [there, back] = [greatCircle(from, to), greatCircle(to, from).reverse()];
        expect(there).toHaveLength(back.length);
        for (const [index, each] of there.entries())
          expect(angleBetween(each, back[index] ?? each)).toBeLessThan(1e-4);
      }),
    );
  });

  it('never crosses the edge of a map that has its beginning in the middle', () => {
    fc.assert(
      fc.property(place, place, (home, partner) => {
        fc.pre(angleBetween(home, partner) < 179 && Math.abs(home.latitude) < 89);
        fc.pre(Math.abs(eastOf(partner.longitude, home.longitude)) < 179.9);
        expect(splitAtEdge(greatCircle(home, partner), home.longitude)).toHaveLength(1);
      }),
    );
  });
});

describe('a line that is cut at the edge of the map', () => {
  it('has pieces that never run across it', () => {
    fc.assert(
      fc.property(place, place, longitude, (from, to, centre) => {
        for (const piece of splitAtEdge(greatCircle(from, to), centre))
          for (const [index, [east]] of piece.entries())
            expect(Math.abs(east - (piece[index - 1]?.[0] ?? east))).toBeLessThanOrEqual(180);
      }),
    );
  });

  it('keeps all of its points, and goes on at the other edge at the same latitude', () => {
    fc.assert(
      fc.property(place, place, longitude, (from, to, centre) => {
        const line = greatCircle(from, to);
        const pieces = splitAtEdge(line, centre);
        expect(pieces.flat()).toHaveLength(line.length + 2 * (pieces.length - 1));
        for (const [index, piece] of pieces.entries()) {
          const next = pieces[index + 1];
          if (!next) continue;
          const [end, start] = [piece.at(-1), next[0]];
          expect(Math.abs(end?.[0] ?? 0)).toBe(180);
          expect([start?.[0], start?.[1]]).toEqual([-(end?.[0] ?? 0), end?.[1]]);
        }
      }),
    );
  });
});

describe('the map', () => {
  it('has every longitude between its edges, whatever is in its middle', () => {
    fc.assert(
      fc.property(longitude, longitude, (east, centre) => {
        const { x } = projectPlace({ latitude: 0, longitude: east }, centre);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has north above south', () => {
    const latitude = fc.double({ min: -89, max: 89, noNaN: true });
    fc.assert(
      fc.property(latitude, latitude, (one, other) => {
        fc.pre(Math.abs(one - other) > 0.001);
        expect(project(0, one).y < project(0, other).y).toBe(one > other);
      }),
    );
  });
});

describe('examples', () => {
  const portland = { latitude: 45.5235, longitude: -122.6762 };
  const sapporo = { latitude: 43.0667, longitude: 141.35 };

  it('Portland and Sapporo: the way leads over the north Pacific and the antimeridian', () => {
    const line = greatCircle(portland, sapporo);
    expect(Math.max(...line.map(({ latitude }) => latitude))).toBeCloseTo(55.6, 0);
    const pieces = splitAtEdge(line, 0);
    expect(pieces.map((piece) => [piece[0], piece.at(-1)].map((end) => Number(end?.[0].toFixed(6))))).toEqual(
      [
        [portland.longitude, -180],
        [180, sapporo.longitude],
      ],
    );
    expect(splitAtEdge(line, portland.longitude)).toHaveLength(1);
  });

  it.each([
    [180, 0, -180],
    [-180, 0, -180],
    [179.5, -179.5, -1],
    [-122.6762, -122.6762, 0],
    [10, 350, 20],
  ])('%d lies east of %d by %d', (of, centre, by) => {
    expect(eastOf(of, centre)).toBeCloseTo(by, 9);
  });

  it('a place and its antipode are joined over the north pole, and the poles along a meridian', () => {
    const line = greatCircle(portland, { latitude: -45.5235, longitude: 57.3238 });
    expect(Math.max(...line.map(({ latitude }) => latitude))).toBeCloseTo(90, 6);
    const poles = greatCircle({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 });
    expect(poles.some(({ latitude }) => Math.abs(latitude) < 1e-6)).toBe(true);
  });

  it('a place and itself are joined by nothing', () => {
    expect(greatCircle(portland, portland)).toEqual([portland, portland]);
  });

  it('the map is twice as wide as it is high, with its middle in the middle', () => {
    expect(ASPECT).toBeCloseTo(2, 1);
    expect(project(0, 0).x).toBe(0.5);
    expect(project(-180, 84)).toEqual({ x: 0, y: 0 });
  });
});

describe('a point of the map', () => {
  it('shows the place that is drawn there', () => {
    fc.assert(
      fc.property(
        fc.double({ min: SOUTH, max: NORTH, noNaN: true }),
        fc.double({ min: -180, max: 179.999, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (latitude, longitude, centre) => {
          const shown = placeAt(projectPlace({ latitude, longitude }, centre), centre);
          expect(shown.latitude).toBeCloseTo(latitude, 6);
          expect(Math.abs(eastOf(shown.longitude, longitude))).toBeCloseTo(0, 6);
        },
      ),
      { numRuns: 500 },
    );
  });
});
