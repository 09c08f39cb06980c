/** A value that is read again when it is older than some milliseconds, or when somebody says that it changed. */
export interface Cached<Value> {
  get(): Promise<Value>;
  forget(): void;
}

export const cached = <Value>(
  read: () => Promise<Value>,
  holdMs: number,
  now: () => number = Date.now,
): Cached<Value> => {
  let held: { value: Promise<Value>; until: number } | undefined;
  return {
    get: () => {
      if (held && held.until > now()) return held.value;
      const value = read();
      held = { value, until: now() + holdMs };
      value.catch(() => {
        held = undefined;
      });
      return value;
    },
    forget: () => {
      held = undefined;
    },
  };
};
