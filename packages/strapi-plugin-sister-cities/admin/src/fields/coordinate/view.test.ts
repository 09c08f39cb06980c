import fc from 'fast-check';

import { moved, pickedAt, seenAt, viewAround, ZOOMS } from './view';

fc.configureGlobal({ seed: 20261128, verbose: true });

const PORTLAND = { latitude: 45.52, longitude: -122.68 };

describe('an arrow key', () => {
  it.each([
    ['ArrowUp', 1, false, 46.52, -122.68],
    ['ArrowDown', 1, false, 44.52, -122.68],
    ['ArrowRight', 1, false, 45.52, -121.68],
    ['ArrowLeft', 1, false, 45.52, -123.68],
    ['ArrowUp', 1, true, 45.62, -122.68],
    ['ArrowRight', 4, false, 45.52, -122.43],
    ['ArrowRight', 16, true, 45.52, -122.67375],
  ])('%s at zoom %d, finely: %s', (key, zoom, isFine, latitude, longitude) => {
    expect(moved(PORTLAND, key, zoom, isFine)).toEqual({ latitude, longitude });
  });

  it('goes round the world, but not beyond its poles', () => {
    expect(moved({ latitude: 0, longitude: 180 }, 'ArrowRight', 1, false)?.longitude).toBe(-179);
    expect(moved({ latitude: 0, longitude: -180 }, 'ArrowLeft', 1, false)?.longitude).toBe(179);
    expect(moved({ latitude: 90, longitude: 0 }, 'ArrowUp', 1, false)?.latitude).toBe(90);
    expect(moved({ latitude: -90, longitude: 0 }, 'ArrowDown', 1, false)?.latitude).toBe(-90);
  });

  it('is no other key', () => {
    expect(moved(PORTLAND, 'Enter', 1, false)).toBeUndefined();
  });
});

describe('a click on the map', () => {
  it('finds the place that is seen there, to a hundredth of a degree', () => {
    const places = fc.record({
      latitude: fc.double({ min: -57, max: 83, noNaN: true }),
      longitude: fc.double({ min: -179, max: 179, noNaN: true }),
    });
    fc.assert(
      fc.property(places, fc.constantFrom(...ZOOMS), (place, zoom) => {
        const view = viewAround(place, zoom);
        const seen = seenAt(place, view);
        if (!seen) throw new Error('The map around a place does not show it.');
        const picked = pickedAt(seen, view);
        expect(Math.abs(picked.latitude - place.latitude)).toBeLessThan(0.0051);
        expect(Math.abs(picked.longitude - place.longitude)).toBeLessThan(0.0051);
      }),
    );
  });

  it('finds no place where the map shows none', () => {
    expect(seenAt({ latitude: -75, longitude: 0 }, viewAround(undefined, 1))).toBeUndefined();
  });
});
