/** A map in bounded memory, which forgets what was not used for longest. */
export interface Bounded<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/** `most`: what all values together may weigh; each weighs one where nothing else is said. */
export const bounded = <Value>(
  most: number,
  weightOf: (value: Value) => number = () => 1,
): Bounded<Value> => {
  const entries = new Map<string, Value>();
  let weight = 0;
  const forget = (key: string): void => {
    const value = entries.get(key);
    if (value === undefined) return;
    entries.delete(key);
    weight -= weightOf(value);
  };
  return {
    get: (key) => {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set: (key, value) => {
      forget(key);
      entries.set(key, value);
      weight += weightOf(value);
      for (const oldest of entries.keys()) {
        if (weight <= most) return;
        forget(oldest);
      }
    },
  };
};
