import { earliestDay, parsePartialDate } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';

import { daysBetween, daysLater } from './calendar';
import type { Day } from './calendar';
import { effectiveLog, effectOf, tookEffect } from './log';
import type { LogEntry } from './log';
import { yearsSince } from './years-since';
import type { YearsSince } from './years-since';

/** What is read of a relationship to tell for how long it has been active. */
export interface Life {
  establishedOn: PartialDate | null;
  /** When it ended, if it has. */
  endedOn: PartialDate | null;
  entries: readonly LogEntry[];
}

/** An entry that stopped the activity, or let it go on. */
interface Turn {
  entry: LogEntry;
  /** The first day on which it can have done so. */
  day: Day | undefined;
  isPause: boolean;
}

const PAUSED: readonly (string | null)[] = ['suspended', 'emeritus'];

const PAUSING: readonly string[] = ['suspend', 'make_emeritus'];

const RESUMING: readonly string[] = ['resume', 'reactivate'];

/**
 * A decision of the past is entered without a change of the present state: what it was then is told by what was decided.
 * An entry that was corrected tells it by the state that it leads to since.
 */
const pauses = ({ classification, fromStanding, toStanding }: LogEntry): boolean | undefined => {
  if (PAUSING.includes(classification)) return true;
  if (RESUMING.includes(classification)) return false;
  if (PAUSED.includes(fromStanding) === PAUSED.includes(toStanding)) return undefined;
  return PAUSED.includes(toStanding);
};

const firstDayOf = (entry: LogEntry): Day | undefined => earliestDay(effectOf(entry) ?? '');

/** In the order of time; an entry without a date stands where it was entered. */
const turnsOf = (entries: readonly LogEntry[], asOf: Day): Turn[] => {
  let reached = '';
  return effectiveLog(entries)
    .flatMap((entry) => {
      const [day, isPause] = [firstDayOf(entry), pauses(entry)];
      reached = day ?? reached;
      return isPause === undefined || !tookEffect(entry) ? [] : [{ entry, day, isPause, place: reached }];
    })
    .filter(({ day }) => day === undefined || day <= asOf)
    .sort((one, other) => (one.place === other.place ? 0 : one.place < other.place ? -1 : 1));
};

const later = (one: Day, other: Day): Day => (one > other ? one : other);
const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

/** Days between two days on which the relationship paused. A pause whose beginning or end nobody wrote down counts as none. */
const pausedDays = (turns: readonly Turn[], from: Day, until: Day): number => {
  let begun: Day | undefined;
  let days = 0;
  for (const { day, isPause } of turns) {
    if (begun !== undefined && !isPause && day !== undefined)
      days += Math.max(0, daysBetween(later(begun, from), earlier(day, until)));
    begun = isPause ? (begun ?? day) : undefined;
  }
  return begun === undefined ? days : days + Math.max(0, daysBetween(later(begun, from), until));
};

const isExact = (date: PartialDate | null): boolean => parsePartialDate(date ?? '')?.day !== undefined;

/** As the relationship says, or as the history does. */
const endOf = ({ endedOn, entries }: Life): PartialDate | null => {
  const ending = effectiveLog(entries)
    .filter((entry) => entry.toStanding === 'terminated' && tookEffect(entry))
    .at(-1);
  return endedOn ?? (ending ? effectOf(ending) : null);
};

/**
 * For how long a relationship has been active: the years since it was established, without the days on which it was
 * suspended or emeritus, and up to its end (S06: connectivity "may vary greatly"). Dates count from the first day they
 * can mean. `approximate` when one of them is no whole day, is missing, or stands in an entry that was corrected.
 * `null` without a date, and before it.
 */
export const yearsActive = (life: Life, asOf: Day): YearsSince | null => {
  const { establishedOn, entries } = life;
  const start = earliestDay(establishedOn ?? '');
  if (start === undefined || start > asOf) return null;
  const end = endOf(life);
  const until = later(start, earlier(earliestDay(end ?? '') ?? asOf, asOf));
  const turns = turnsOf(entries, asOf);
  const since = yearsSince(establishedOn, daysLater(until, -pausedDays(turns, start, until)) ?? start);
  const corrected = new Set(entries.map(({ corrects }) => corrects));
  const isSure =
    (end === null || isExact(end)) &&
    turns.every(({ entry }) => isExact(effectOf(entry)) && !corrected.has(entry.key));
  return since && { ...since, approximate: since.approximate || !isSure };
};
