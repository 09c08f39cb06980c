import type { PartialDate } from '../../../shared/partial-date';

/** What the functions over a history read of its entries. */
export interface LogEntry {
  key: string;
  sequence: number;
  /** A value of the vocabulary `decisionClassification`. */
  classification: string;
  /** A value of the vocabulary `decisionResult`. */
  result: string | null;
  fromDesignation: string | null;
  fromStanding: string | null;
  toDesignation: string | null;
  toStanding: string | null;
  decidedOn: PartialDate | null;
  effectiveOn: PartialDate | null;
  /** The key of the entry that this one corrects. */
  corrects: string | null;
}

/** What tells when something takes effect. */
interface Dated {
  effectiveOn?: PartialDate | null;
  decidedOn?: PartialDate | null;
}

/** When a decision takes effect: as it says, or on its own day. `null` when nothing tells. */
export const effectOf = ({ effectiveOn, decidedOn }: Dated): PartialDate | null =>
  effectiveOn ?? decidedOn ?? null;

export const changesState = (entry: LogEntry): boolean =>
  entry.fromStanding !== entry.toStanding || entry.fromDesignation !== entry.toDesignation;

const NOTHING_HAPPENED: readonly string[] = ['fail', 'pending', 'tabled', 'withdrawn'];

/** A vote that failed, or that has not been taken, is on record and changes nothing (P29). */
export const tookEffect = ({ result }: LogEntry): boolean =>
  result === null || !NOTHING_HAPPENED.includes(result);

/**
 * What a history comes to, in its order: a correction of where the relationship stands counts in the place of the entry
 * that it corrects, so that what was entered by mistake never happened. A correction of other facts stays as it is.
 */
export const effectiveLog = <Entry extends LogEntry>(entries: readonly Entry[]): Entry[] => {
  const places = new Map<string, number>();
  const log: Entry[] = [];
  for (const entry of [...entries].sort((one, other) => one.sequence - other.sequence)) {
    const place = entry.classification === 'correct' ? places.get(entry.corrects ?? '') : undefined;
    const mistaken = place === undefined || !changesState(entry) ? undefined : log[place];
    places.set(entry.key, mistaken && place !== undefined ? place : log.length);
    if (!mistaken || place === undefined) {
      log.push(entry);
      continue;
    }
    const { toDesignation, toStanding } = entry;
    log[place] = { ...mistaken, classification: 'correct', toDesignation, toStanding };
  }
  return log;
};
