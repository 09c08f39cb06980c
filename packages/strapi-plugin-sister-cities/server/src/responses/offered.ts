/** Remembers for a while what it was told, in bounded memory. */
export interface Offered {
  /** Tells whether it was told of this before, and remembers it. */
  again(key: string): boolean;
}

export const createOffered = (most: number): Offered => {
  let recent = new Set<string>();
  let earlier = new Set<string>();
  return {
    again: (key) => {
      if (recent.has(key) || earlier.has(key)) return true;
      if (recent.size >= most / 2) [earlier, recent] = [recent, new Set()];
      recent.add(key);
      return false;
    },
  };
};
