import { dayIn } from '../computed/local-day';

const HOUR = 3_600_000;

/** No day lasts longer: clocks are put back by an hour at most places, by two at a research station. */
const LONGEST_DAY = 27 * HOUR;

/**
 * The first instant of the next calendar day in an IANA time zone, in milliseconds since 1970. It is looked for, and
 * not reckoned as 24 hours, because a day on which clocks change is shorter or longer.
 */
export const dayEndAfter = (timeZone: string, instant: number): number => {
  const today = dayIn(timeZone, new Date(instant));
  let [within, beyond] = [instant, instant + LONGEST_DAY];
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) / 2);
    if (dayIn(timeZone, new Date(middle)) === today) within = middle;
    else beyond = middle;
  }
  return beyond;
};

/** The end of the program's day. The zone is read once, until `forget` is told that it may be another. */
export interface DayEnds {
  /** Of the day that it is at an instant; both in milliseconds since 1970. */
  after(instant: number): Promise<number>;
  forget(): void;
}

export const dayEndsOf = (zone: () => Promise<string>): DayEnds => {
  let known: { from: number; end: number } | undefined;
  let zoneRead: Promise<string> | undefined;
  return {
    after: async (instant) => {
      if (known && known.from <= instant && instant < known.end) return known.end;
      const reading = (zoneRead ??= zone());
      const end = dayEndAfter(await reading, instant);
      if (reading === zoneRead) known = { from: instant, end };
      return end;
    },
    forget: () => {
      known = undefined;
      zoneRead = undefined;
    },
  };
};
