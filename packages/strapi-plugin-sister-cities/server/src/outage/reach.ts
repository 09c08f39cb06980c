/** The database was found out of reach while somebody waited for a connection to it. */
export class DatabaseUnreachable extends Error {
  override name = 'DatabaseUnreachable';
  readonly code = 'DATABASE_UNREACHABLE';

  constructor() {
    super('The database cannot be reached.');
  }
}

/** Whether the database can be reached, as far as is known. */
export interface Reach {
  isDown: () => boolean;
  /** How often it went out of reach so far. */
  outages: () => number;
  /** Something failed that may be due to that: looks, unless somebody is looking already. */
  suspect: () => void;
  /** Waits for something of the database, and no longer than it is in reach. */
  whileInReach: <T>(work: Promise<T>) => Promise<T>;
  stop: () => void;
}

export interface ReachSettings {
  /** Asks the database for a sign of life; resolves with whether there was one. */
  probe: () => Promise<boolean>;
  /** Calls after so many milliseconds. Returns what takes it back. */
  later: (ms: number, work: () => void) => () => void;
  report: (isDown: boolean) => void;
}

/** How often a database that is out of reach is asked for a sign of life. */
export const PROBE_EVERY_MS = 250;

/** A breaker: once the database is out of reach, nobody waits for it until it gives a sign of life. */
export const reachOf = ({ probe, later, report }: ReachSettings): Reach => {
  let isDown = false;
  let outages = 0;
  let isLooking = false;
  const life = { isOver: false };
  let cancel: (() => void) | undefined;
  const waiting = new Set<() => void>();

  const went = (down: boolean): void => {
    if (down === isDown) return;
    isDown = down;
    report(down);
    if (!down) return;
    outages += 1;
    for (const giveUp of [...waiting]) giveUp();
  };

  const look = async (): Promise<void> => {
    if (isLooking || life.isOver) return;
    isLooking = true;
    const isAlive = await probe().catch(() => false);
    isLooking = false;
    take(isAlive);
  };

  const take = (isAlive: boolean): void => {
    if (life.isOver) return;
    went(!isAlive);
    if (!isAlive) cancel = later(PROBE_EVERY_MS, () => void look());
  };

  return {
    isDown: () => isDown,
    outages: () => outages,
    suspect: () => {
      if (!isDown) void look();
    },
    whileInReach: (work) =>
      new Promise((done, failed) => {
        const giveUp = (): void => {
          waiting.delete(giveUp);
          failed(new DatabaseUnreachable());
        };
        waiting.add(giveUp);
        work.then(done, failed).finally(() => waiting.delete(giveUp));
      }),
    stop: () => {
      life.isOver = true;
      cancel?.();
    },
  };
};

/** Of databases that are files: they are always there. */
export const ALWAYS_IN_REACH: Reach = {
  isDown: () => false,
  outages: () => 0,
  suspect: () => undefined,
  whileInReach: (work) => work,
  stop: () => undefined,
};
