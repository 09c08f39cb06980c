import { withDeadline } from './deadline';

const never = (): Promise<never> => new Promise(() => undefined);

describe('a deadline', () => {
  it('passes on what the work gives', async () => {
    const work = (): Promise<number> => Promise.resolve(7);
    await expect(withDeadline({ timeout: 1000, signal: undefined }, work)).resolves.toBe(7);
  });

  it('passes on what the work throws', async () => {
    const work = (): Promise<never> => Promise.reject(new RangeError('own'));
    await expect(withDeadline({ timeout: 1000, signal: undefined }, work)).rejects.toThrow(RangeError);
  });

  it('ends work that does not heed its signal', async () => {
    const { signal } = new AbortController();
    await expect(withDeadline({ timeout: 5, signal }, never)).rejects.toMatchObject({
      code: 'timeout',
      message: 'The server did not answer in time. It had 5 ms.',
    });
  });

  it('does not begin when the caller has aborted already', async () => {
    let begun = false;
    const work = (): Promise<void> => {
      begun = true;
      return Promise.resolve();
    };
    await expect(withDeadline({ timeout: 1000, signal: AbortSignal.abort() }, work)).rejects.toMatchObject({
      code: 'aborted',
    });
    expect(begun).toBe(false);
  });

  it('settles in the same turn as an abort and tells the work', async () => {
    const controller = new AbortController();
    let told = false;
    const work = (signal: AbortSignal): Promise<never> => {
      signal.addEventListener('abort', () => {
        told = true;
      });
      return never();
    };
    const result = withDeadline({ timeout: 60_000, signal: controller.signal }, work);
    const nextTurn = new Promise((done) => setImmediate(done, 'the next turn'));
    controller.abort('the page was left');
    await expect(Promise.race([result, nextTurn])).rejects.toMatchObject({
      code: 'aborted',
      cause: 'the page was left',
    });
    expect(told).toBe(true);
  });

  it('leaves no listener on the signal of the caller', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...args);
    };
    await withDeadline({ timeout: 1000, signal }, () => Promise.resolve());
    await Promise.resolve();
    expect(listeners).toBe(0);
  });
});
