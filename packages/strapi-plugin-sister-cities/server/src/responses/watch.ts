/** Watches what other processes write to the same database. */
export interface Watch {
  /** Whether every write would be heard of now; while not, nothing that was kept may be served. */
  isWatching: () => boolean;
  stop: () => Promise<void>;
}
