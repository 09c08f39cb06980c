/** The present moment; tests put their own clock here. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

const HOURS_AHEAD_OF_UTC = 14;

/**
 * The calendar day, `YYYY-MM-DD`, where it is latest on earth (Pacific/Kiritimati). A date after it lies in the
 * future for every city.
 */
export const latestToday = (clock: Clock): string =>
  new Date(clock().getTime() + HOURS_AHEAD_OF_UTC * 3_600_000).toISOString().slice(0, 10);
