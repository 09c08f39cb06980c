import { caching } from '../caching';
import { connect } from '../connect';
import { SisterCitiesError } from '../error';
import type { AsOfOption, CallOptions } from '../list-options';
import { refuse } from '../refuse';

import { readAnswer } from './read-answer';
import type { NetworkAnswer, NetworkCity, NetworkResult } from './types';

/** As of which day every city is asked. */
export interface NetworkOptions extends AsOfOption {
  /** The time in milliseconds since 1970; `Date.now` if not given. */
  now?: (() => number) | undefined;
}

/** Asks several instances at once. Nothing that one of them does or fails to do keeps the others from answering. */
export interface Network {
  /** Yields a result for each city as soon as it is there. The cities are asked when the first result is asked for. */
  ask: (call?: Pick<CallOptions, 'signal'>) => AsyncGenerator<NetworkResult, void, undefined>;
  /** The results of all, in the order in which the cities were given. */
  askAll: (call?: Pick<CallOptions, 'signal'>) => Promise<NetworkResult[]>;
}

type Member = (signal: AbortSignal | undefined) => Promise<NetworkResult>;

const createMember = ({ city, ...client }: NetworkCity, { asOf, now = Date.now }: NetworkOptions): Member => {
  const { ask } = connect(client, caching);
  let kept: NetworkAnswer | undefined;
  let at = 0;
  return async (signal) => {
    try {
      const answer = await readAnswer(ask, { asOf, locale: client.locale, signal });
      at = now();
      kept = answer;
      return { city, answer, age: 0 };
    } catch (error) {
      // Only the caller's own clock can throw anything else.
      if (!(error instanceof SisterCitiesError)) throw error;
      if (!kept) return { city, answer: null, age: null, error };
      return { city, answer: kept, age: Math.round((now() - at) / 1000), error };
    }
  };
};

/**
 * Asks the instances of several cities the same: who the partners are, since when, and with which goals in force.
 *
 * @throws SisterCitiesError `invalid_input` when an option of a city cannot be used, or two cities have one name.
 */
export const createNetwork = (cities: readonly NetworkCity[], options: NetworkOptions = {}): Network => {
  const members = new Map(cities.map((each) => [each.city, createMember(each, options)]));
  if (members.size < cities.length) refuse('Two cities have one name.');
  return {
    ask: async function* ({ signal } = {}) {
      const pending = new Map([...members].map(([city, member]) => [city, member(signal)]));
      while (pending.size > 0) {
        const result = await Promise.race(pending.values());
        pending.delete(result.city);
        yield result;
      }
    },
    askAll: ({ signal } = {}) => Promise.all([...members.values()].map((member) => member(signal))),
  };
};
