import type { PartialDate } from '../../../shared/partial-date';

import { changesState, effectiveLog, effectOf } from './log';
import type { LogEntry } from './log';

/** Why visitors do not find an active relationship, and since when. */
export interface Notice<Entry> {
  /** `suspended`, `emeritus` or `terminated`. */
  standing: string;
  /** As exactly as it is known; `null` when nothing tells. */
  since: PartialDate | null;
  /** The entry of the history that brought it about; `null` when the history does not hold it. */
  entry: Entry | null;
}

const WITH_NOTICE: readonly string[] = ['suspended', 'emeritus', 'terminated'];

/**
 * What a public page must say about a relationship that is not active: "suspended since … (Council resolution …)"
 * (domain 4.12). `null` for one that is active or never came to be.
 */
export const currentNotice = <Entry extends LogEntry>(
  standing: string | null,
  entries: readonly Entry[],
): Notice<Entry> | null => {
  if (standing === null || !WITH_NOTICE.includes(standing)) return null;
  const last = effectiveLog(entries).filter(changesState).at(-1);
  const entry = last?.toStanding === standing ? last : null;
  return { standing, since: entry && effectOf(entry), entry };
};
