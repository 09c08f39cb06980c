/** A point that wants its name beside it; all in pixels. */
export interface Named {
  x: number;
  y: number;
  /** How wide its name is. */
  width: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How much room a symbol takes to each side. */
export const SYMBOL = 9;

/** How high a name is. */
export const LINE = 16;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const around = ({ x, y }: Named): Box => ({
  left: x - SYMBOL,
  right: x + SYMBOL,
  top: y - SYMBOL,
  bottom: y + SYMBOL,
});

/** To the right, to the left, above and below, in the order in which they read well. */
const placesFor = ({ x, y, width }: Named): Box[] => {
  const beside = { top: y - LINE / 2, bottom: y + LINE / 2 };
  const across = { left: x - width / 2, right: x + width / 2 };
  return [
    { ...beside, left: x + SYMBOL, right: x + SYMBOL + width },
    { ...beside, left: x - SYMBOL - width, right: x - SYMBOL },
    { ...across, top: y - SYMBOL - LINE, bottom: y - SYMBOL },
    { ...across, top: y + SYMBOL, bottom: y + SYMBOL + LINE },
  ];
};

/**
 * Where each name goes, so that it covers no symbol, no other name and no edge; `undefined` where there is no room for it.
 * Those named first have the first choice.
 */
export const placeLabels = (
  points: readonly Named[],
  size: { width: number; height: number },
): (Box | undefined)[] => {
  const taken = points.map(around);
  const isFree = (place: Box): boolean =>
    place.left >= 0 &&
    place.top >= 0 &&
    place.right <= size.width &&
    place.bottom <= size.height &&
    !taken.some((other) => overlap(place, other));
  return points.map((point) => {
    const place = placesFor(point).find(isFree);
    if (place) taken.push(place);
    return place;
  });
};
