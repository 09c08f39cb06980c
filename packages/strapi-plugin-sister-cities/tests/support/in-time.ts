/** How long what was there before may be shown after somebody else wrote: to who begins to ask within that time. */
export const VISIBLE_MS = 250;

/** What is read in time from now on: as soon as it is what is expected, or by the first who begins to ask later. */
export const readInTime = async (read: () => Promise<unknown>, expected: unknown): Promise<unknown> => {
  const written = performance.now();
  for (;;) {
    const begun = performance.now();
    const found = await read();
    if (found === expected || begun - written >= VISIBLE_MS) return found;
  }
};
