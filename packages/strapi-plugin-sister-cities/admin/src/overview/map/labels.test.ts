import fc from 'fast-check';

import { LINE, placeLabels, SYMBOL } from './labels';
import type { Box } from './labels';

fc.configureGlobal({ seed: 20261128, verbose: true });

const SIZE = { width: 400, height: 200 };

const beside = (place: Box | undefined): Box | undefined => place;

describe('a name on the map', () => {
  it('stands to the right of its symbol, if there is room', () => {
    const [place] = placeLabels([{ x: 100, y: 100, width: 50 }], SIZE);
    expect(beside(place)).toEqual({ left: 100 + SYMBOL, right: 150 + SYMBOL, top: 92, bottom: 92 + LINE });
  });

  it('stands to the left at the right edge, and above where both sides are taken', () => {
    const [atEdge] = placeLabels([{ x: 380, y: 100, width: 50 }], SIZE);
    expect(atEdge?.right).toBe(380 - SYMBOL);
    const [, between] = placeLabels(
      [
        { x: 130, y: 100, width: 60 },
        { x: 100, y: 100, width: 40 },
        { x: 70, y: 100, width: 60 },
      ],
      SIZE,
    );
    expect(between?.bottom).toBe(100 - SYMBOL);
  });

  it('is left out where there is no room', () => {
    const crowd = Array.from({ length: 9 }, () => ({ x: 100, y: 100, width: 50 }));
    expect(placeLabels(crowd, SIZE).filter((place) => place !== undefined)).toHaveLength(4);
    expect(placeLabels([{ x: 100, y: 100, width: 500 }], SIZE)).toEqual([undefined]);
  });

  it('never covers another name, whatever there is to name', () => {
    const named = fc.record({
      x: fc.double({ min: 0, max: 400, noNaN: true }),
      y: fc.double({ min: 0, max: 200, noNaN: true }),
      width: fc.double({ min: 10, max: 120, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(named, { maxLength: 30 }), (points) => {
        const places = placeLabels(points, SIZE).flatMap((place) => place ?? []);
        for (const [index, one] of places.entries())
          for (const other of places.slice(index + 1))
            expect(
              one.right <= other.left ||
                other.right <= one.left ||
                one.bottom <= other.top ||
                other.bottom <= one.top,
            ).toBe(true);
      }),
    );
  });
});
