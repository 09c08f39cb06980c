import { dataOf } from './answer';
import type { Caching } from './ask';
import { digest } from './digest';
import type { Received } from './exchange';
import { createFlights } from './flights';
import { createHeldAnswers } from './held-answers';
import { createPersisted } from './persisted';
import type { Settings } from './settings';

/** Queries by hash in a GET, answers that are asked about rather than for, and one request for equal questions. */
export const caching = (settings: Settings): Caching => {
  const join = createFlights<Received>();
  return {
    attempt: createPersisted(settings, createHeldAnswers()),
    share: async (question, signal, work) => {
      // A digest, so that nothing which is kept holds what was asked for.
      const key = await digest(JSON.stringify(question));
      if (!key) return work(signal);
      const { result, isOwn } = await join(key, signal, (shared) => work(shared, key));
      // Who joined a call gets records of their own.
      return isOwn ? result : { ...result, data: dataOf({ status: 200, body: result.body }) };
    },
  };
};
