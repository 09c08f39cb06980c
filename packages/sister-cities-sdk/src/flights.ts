interface Flight<Result> {
  result: Promise<Result>;
  waiting: number;
  controller: AbortController;
}

/** Does the work for the key, or waits for the same work that another call has begun. `isOwn` tells which. */
export type Join<Result> = (
  key: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
) => Promise<{ result: Result; isOwn: boolean }>;

/** Work that is shared while it is under way. It is aborted when all who wait for it have aborted, and not before. */
export const createFlights = <Result>(): Join<Result> => {
  const flights = new Map<string, Flight<Result>>();
  return (key, signal, work) => {
    const begin = (): Flight<Result> => {
      const controller = new AbortController();
      return { result: work(controller.signal), waiting: 0, controller };
    };
    const found = flights.get(key);
    const joined = found ?? begin();
    flights.set(key, joined);
    const forget = (): void => {
      if (flights.get(key) === joined) flights.delete(key);
    };
    const leave = (): void => {
      joined.waiting -= 1;
      if (joined.waiting > 0) return;
      forget();
      joined.controller.abort();
    };
    joined.waiting += 1;
    signal.addEventListener('abort', leave);
    return joined.result
      .then((result) => ({ result, isOwn: !found }))
      .finally(() => {
        signal.removeEventListener('abort', leave);
        forget();
      });
  };
};
