import { isDay } from '../../../shared/partial-date';

const MINUTE = 60_000;

/** Minutes that the clocks of a zone are ahead of UTC at an instant. */
const offsetAt = (zone: string, instant: number): number => {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  const minutes = Math.floor(instant / MINUTE);
  return Date.UTC(year, month - 1, day, hour, minute) / MINUTE - minutes;
};

/**
 * The instant of a local time, ISO 8601 in UTC, such as `2026-07-01T01:30:00.000Z` for 18:30 in Portland on 30 June.
 * `null` when the day is not whole or the time is missing. A time that the clocks skip is moved forward with them; of
 * one that comes twice, the first is meant (RFC 5545, 3.3.5). `zone` is an IANA name; an unknown one throws a RangeError.
 */
export const instantOf = (day: string, time: string, zone: string): string | null => {
  if (!isDay(day) || !/^\d\d:\d\d$/.test(time)) return null;
  const local = Date.parse(`${day}T${time}:00Z`);
  const candidates = [local - 24 * 60 * MINUTE, local + 24 * 60 * MINUTE].map(
    (near) => local - offsetAt(zone, near) * MINUTE,
  );
  const exact = candidates.filter((instant) => instant + offsetAt(zone, instant) * MINUTE === local);
  // In a gap no instant has this local time; the offset of before it names the moment the clocks jump to.
  const instant = exact.length > 0 ? Math.min(...exact) : (candidates[0] ?? local);
  return new Date(instant).toISOString();
};
