import { createOffered } from './offered';

/** What is kept of one answer. */
export interface Kept<Value> {
  value: Value;
  /** What it depends on; a change of any of them drops it. */
  tags: readonly string[];
  /** Milliseconds since 1970 from which on it is no longer true; `Infinity` when time does not change it. */
  until: number;
  /** What it weighs in memory, in bytes, without its key. */
  bytes: number;
}

/** Answers by their question, in bounded memory: what was not asked for longest goes first. */
export interface Store<Value> {
  /** Counts up with every change. To be read before an answer is worked out, and given to `keep`. */
  tick(): number;
  get(key: string, now: number): Value | undefined;
  /**
   * Keeps an answer that was begun at a tick. Tells `false`, and keeps nothing, when something that it depends on has
   * changed since, when it would take more than a quarter of the memory, or when others would have to go for it and it
   * was not asked for before: whoever asks for everything once pushes out nothing that others come back for.
   */
  keep(key: string, kept: Kept<Value>, begun: number, maxBytes: number): boolean;
  /** Drops every answer that depends on one of these. */
  drop(tags: readonly string[]): void;
  clear(): void;
  /** What all answers weigh with their keys, in bytes. */
  bytes(): number;
  size(): number;
}

/** JavaScript's texts take up to two bytes a character; the rest is what a map and its sets need for one entry. */
const weightOf = (key: string, { bytes, tags }: Kept<unknown>): number =>
  bytes + key.length * 2 + tags.length * 64 + 256;

/** So many different things may have changed before all that is being worked out is taken for old. */
const REMEMBERED_CHANGES = 10_000;

/** So many answers for which there was no room are known again when they are worked out a second time. */
const REMEMBERED_OFFERS = 10_000;

export const createStore = <Value>(): Store<Value> => {
  const entries = new Map<string, Kept<Value>>();
  const keysByTag = new Map<string, Set<string>>();
  const changedAt = new Map<string, number>();
  const offered = createOffered(REMEMBERED_OFFERS);
  let ticks = 0;
  let clearedAt = 0;
  let weight = 0;

  const forget = (key: string): void => {
    const kept = entries.get(key);
    if (!kept) return;
    entries.delete(key);
    weight -= weightOf(key, kept);
    for (const tag of kept.tags) {
      const keys = keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) keysByTag.delete(tag);
    }
  };

  const makeRoom = (maxBytes: number): void => {
    for (const key of entries.keys()) {
      if (weight <= maxBytes) return;
      forget(key);
    }
  };

  const remember = (tag: string): void => {
    if (changedAt.size >= REMEMBERED_CHANGES) {
      changedAt.clear();
      clearedAt = ticks;
    }
    changedAt.set(tag, ticks);
  };

  const isOld = (tags: readonly string[], begun: number): boolean =>
    clearedAt > begun || tags.some((tag) => (changedAt.get(tag) ?? 0) > begun);

  return {
    tick: () => ticks,
    get: (key, now) => {
      const kept = entries.get(key);
      if (!kept) return undefined;
      if (now >= kept.until) {
        forget(key);
        return undefined;
      }
      entries.delete(key);
      entries.set(key, kept);
      return kept.value;
    },
    keep: (key, kept, begun, maxBytes) => {
      const weightOfIt = weightOf(key, kept);
      if (isOld(kept.tags, begun) || weightOfIt > maxBytes / 4) return false;
      forget(key);
      if (weight + weightOfIt > maxBytes && !offered.again(key)) {
        makeRoom(maxBytes);
        return false;
      }
      entries.set(key, kept);
      weight += weightOfIt;
      for (const tag of kept.tags) {
        const keys = keysByTag.get(tag) ?? new Set();
        keysByTag.set(tag, keys.add(key));
      }
      makeRoom(maxBytes);
      return true;
    },
    drop: (tags) => {
      ticks += 1;
      for (const tag of tags) {
        remember(tag);
        for (const key of [...(keysByTag.get(tag) ?? [])]) forget(key);
      }
    },
    clear: () => {
      ticks += 1;
      clearedAt = ticks;
      entries.clear();
      keysByTag.clear();
      changedAt.clear();
      weight = 0;
    },
    bytes: () => weight,
    size: () => entries.size,
  };
};
