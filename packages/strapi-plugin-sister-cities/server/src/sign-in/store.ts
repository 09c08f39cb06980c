import { isRecord } from '../../../shared/is-record';

import type { Count, SignInsService } from './service';

interface Options {
  /** Milliseconds. */
  interval: number;
}

/** What koa2-ratelimit keeps its counts in. */
export interface Store {
  incr(key: string, options: Options, weight: number): Promise<Count>;
  decrement(key: string, options: Options, weight: number): Promise<void>;
  saveAbuse(): void;
}

type StoreClass = new () => object;

const isClass = (found: unknown): found is StoreClass => typeof found === 'function';

/** A store of the library that counts with a service; `undefined` where the library is not the one that is known. */
export const storeFor = (library: unknown, service: () => SignInsService): Store | undefined => {
  const stores = isRecord(library) ? library.Stores : undefined;
  const base = isRecord(stores) ? stores.Store : undefined;
  if (!isClass(base)) return undefined;
  class SharedStore extends base implements Store {
    incr(key: string, { interval }: Options, weight: number): Promise<Count> {
      return service().count(key, interval, weight);
    }

    decrement(key: string, _options: Options, weight: number): Promise<void> {
      return service().uncount(key, weight);
    }

    /** The library would keep who tried too often; nobody of ours reads it. */
    saveAbuse(): void {
      return undefined;
    }
  }
  return new SharedStore();
};
