import { createFlights } from './flights';

interface Work {
  signal: AbortSignal;
  land: (value: string) => void;
}

const setUp = (): { join: (key: string, signal?: AbortSignal) => Promise<unknown>; begun: Work[] } => {
  const flights = createFlights<string>();
  const begun: Work[] = [];
  const work = (signal: AbortSignal): Promise<string> =>
    new Promise((land) => {
      begun.push({ signal, land });
    });
  return { begun, join: (key, signal = new AbortController().signal) => flights(key, signal, work) };
};

describe('equal questions at the same time', () => {
  it('are asked once, and each caller hears whose answer it is', async () => {
    const { join, begun } = setUp();
    const calls = [join('a'), join('a')];
    begun[0]?.land('x');
    expect(await Promise.all(calls)).toEqual([
      { result: 'x', isOwn: true },
      { result: 'x', isOwn: false },
    ]);
    expect(begun).toHaveLength(1);
  });

  it('are asked again once the answer is there, and others always', async () => {
    const { join, begun } = setUp();
    const first = join('a');
    begun[0]?.land('x');
    await first;
    void join('a');
    void join('b');
    expect(begun).toHaveLength(3);
  });

  it('go on when one caller aborts, and end when all have', () => {
    const { join, begun } = setUp();
    const [one, other] = [new AbortController(), new AbortController()];
    void join('a', one.signal);
    void join('a', other.signal);
    one.abort();
    expect(begun[0]?.signal.aborted).toBe(false);
    other.abort();
    expect(begun[0]?.signal.aborted).toBe(true);
  });

  it('are not joined after all have aborted', () => {
    const { join, begun } = setUp();
    const gone = new AbortController();
    void join('a', gone.signal);
    gone.abort();
    void join('a');
    expect(begun).toHaveLength(2);
  });

  it('fail together', async () => {
    const flights = createFlights<string>();
    const { signal } = new AbortController();
    const work = (): Promise<never> => Promise.reject(new Error('down'));
    const calls = [flights('a', signal, work), flights('a', signal, work)];
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
