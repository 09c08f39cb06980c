import type { SignInsService } from './service';
import { storeFor } from './store';

class Base {
  readonly kept = 'incr' in this;
}

const library = { Stores: { Store: Base } };
const END = new Date('2026-11-28T09:05:00Z');

const asked: unknown[] = [];
const service: SignInsService = {
  count: (...given) => {
    asked.push(['count', ...given]);
    return Promise.resolve({ counter: 3, dateEnd: END });
  },
  uncount: (...given) => {
    asked.push(['uncount', ...given]);
    return Promise.resolve();
  },
  forget: () => Promise.resolve(),
};

describe('the store of a limit on tries to sign in', () => {
  it('is one of the library’s own kind, and counts with the service', async () => {
    const store = storeFor(library, () => service);
    expect(store).toBeInstanceOf(Base);
    expect(store).toHaveProperty('kept', true);
    expect(await store?.incr('a', { interval: 300_000 }, 1)).toEqual({ counter: 3, dateEnd: END });
    await store?.decrement('a', { interval: 300_000 }, 2);
    store?.saveAbuse();
    expect(asked).toEqual([
      ['count', 'a', 300_000, 1],
      ['uncount', 'a', 2],
    ]);
  });

  it.each([[undefined], [null], [{}], [{ Stores: {} }], [{ Stores: { Store: 'text' } }]])(
    'is none where the library is not the one that is known: %j',
    (found) => {
      expect(storeFor(found, () => service)).toBeUndefined();
    },
  );
});
