import { realTiming } from './timing';

describe('waiting', () => {
  it('ends at once when the signal is aborted, or was before', async () => {
    const controller = new AbortController();
    const wait = realTiming.wait(60_000, controller.signal);
    controller.abort();
    await wait;
    await realTiming.wait(60_000, controller.signal);
    expect(controller.signal.aborted).toBe(true);
  });

  it('leaves no listener behind, so that many pauses are no leak', async () => {
    const { signal } = new AbortController();
    const listeners: string[] = [];
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners.push('added');
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners.push('removed');
      remove(...args);
    };
    await realTiming.wait(0, signal);
    expect(listeners).toEqual(['added', 'removed']);
  });
});
