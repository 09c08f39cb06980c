import { DatabaseUnreachable, PROBE_EVERY_MS, reachOf } from './reach';
import type { Reach } from './reach';

interface World {
  reach: Reach;
  state: { isAlive: boolean };
  reports: boolean[];
  probes: () => number;
  /** Lets the time pass that was asked for. */
  tick: () => Promise<void>;
}

const settled = (): Promise<void> => new Promise(setImmediate);

const world = (): World => {
  const state = { isAlive: true };
  const reports: boolean[] = [];
  const due: (() => void)[] = [];
  let probes = 0;
  const reach = reachOf({
    probe: () => {
      probes += 1;
      return state.isAlive ? Promise.resolve(true) : Promise.reject(new Error('refused'));
    },
    later: (ms, work) => {
      expect(ms).toBe(PROBE_EVERY_MS);
      due.push(work);
      return () => due.splice(0);
    },
    report: (isDown) => reports.push(isDown),
  });
  const tick = async (): Promise<void> => {
    due.splice(0).forEach((work) => {
      work();
    });
    await settled();
  };
  return { reach, state, reports, probes: () => probes, tick };
};

describe('a database', () => {
  it('is in reach as long as nobody suspects otherwise, and after a false alarm', async () => {
    const { reach, reports, probes } = world();
    expect([reach.isDown(), probes()]).toEqual([false, 0]);
    reach.suspect();
    await settled();
    expect([reach.isDown(), reach.outages(), probes(), reports]).toEqual([false, 0, 1, []]);
  });

  it('is out of reach from a failed look to the first sign of life', async () => {
    const { reach, state, reports, tick } = world();
    state.isAlive = false;
    reach.suspect();
    await settled();
    expect([reach.isDown(), reach.outages()]).toEqual([true, 1]);
    await tick();
    expect(reach.isDown()).toBe(true);
    state.isAlive = true;
    await tick();
    expect([reach.isDown(), reach.outages(), reports]).toEqual([false, 1, [true, false]]);
  });

  it('is looked at once however many suspect it', async () => {
    const { reach, probes } = world();
    for (let count = 0; count < 100; count += 1) reach.suspect();
    await settled();
    expect(probes()).toBe(1);
  });

  it('lets nobody wait who waits for it when it goes out of reach', async () => {
    const { reach, state } = world();
    const never = new Promise(() => undefined);
    const waiting = [reach.whileInReach(never), reach.whileInReach(never)].map((each) =>
      each.catch((error: unknown) => error),
    );
    state.isAlive = false;
    reach.suspect();
    expect(await Promise.all(waiting)).toEqual([new DatabaseUnreachable(), new DatabaseUnreachable()]);
  });

  it('gives what was waited for, and the error of it', async () => {
    const { reach } = world();
    expect(await reach.whileInReach(Promise.resolve(1))).toBe(1);
    await expect(reach.whileInReach(Promise.reject(new Error('own')))).rejects.toThrow('own');
  });

  it('is looked at no more after the end', async () => {
    const { reach, state, tick, probes } = world();
    state.isAlive = false;
    reach.suspect();
    await settled();
    reach.stop();
    await tick();
    expect(probes()).toBe(1);
  });
});
