/** The seed of everything that looks like chance in the data. */
export const SEED = 20261124;

/** A number from 0 up to, not including, `below`, the same one for the same place in the data (mulberry32). */
export const pick = (below: number, ...place: readonly number[]): number => {
  let state = place.reduce((mixed, each) => Math.imul(mixed ^ each, 0x9e3779b1) >>> 0, SEED);
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
};
