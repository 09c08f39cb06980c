/** Work that several ask for at once and that is done once. */
export interface Flights<Result> {
  /**
   * Joins the work under this key, or begins it. Work that was begun before the latest change is not joined: it may
   * have read what was there before.
   */
  join(key: string, tick: number, work: () => Promise<Result>): Promise<Result>;
}

export const createFlights = <Result>(): Flights<Result> => {
  const flying = new Map<string, { tick: number; result: Promise<Result> }>();
  return {
    join: (key, tick, work) => {
      const running = flying.get(key);
      if (running?.tick === tick) return running.result;
      const flight = {
        tick,
        result: work().finally(() => {
          if (flying.get(key) === flight) flying.delete(key);
        }),
      };
      flying.set(key, flight);
      return flight.result;
    },
  };
};
