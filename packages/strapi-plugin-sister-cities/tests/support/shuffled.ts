import { createHash } from 'node:crypto';

const placeOf = (seed: number, index: number): string =>
  createHash('sha256')
    .update(`${String(seed)} ${String(index)}`)
    .digest('hex');

/** The same items in an order that looks like chance and is the same for the same seed. */
export const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, index) => ({ item, place: placeOf(seed, index) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ item }) => item);
