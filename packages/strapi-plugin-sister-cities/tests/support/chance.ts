/** What looks like chance and is the same for the same seed (mulberry32). */
export interface Chance {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** A number from 0 up to, not including, 1. */
  fraction(): number;
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** How many numbers there are. */
const STATES = 2 ** 32;

export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    fraction: () => below(STATES) / STATES,
    pick: (items) => items[below(items.length)] ?? items[0],
  };
};
