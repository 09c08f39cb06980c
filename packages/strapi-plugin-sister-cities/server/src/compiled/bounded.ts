/** A map that forgets what was not used for longest once it holds more than so many entries. */
export interface Bounded<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

export const bounded = <Value>(most: number): Bounded<Value> => {
  const entries = new Map<string, Value>();
  return {
    get: (key) => {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set: (key, value) => {
      entries.delete(key);
      entries.set(key, value);
      const [oldest] = entries.keys();
      if (entries.size > most && oldest !== undefined) entries.delete(oldest);
    },
  };
};
