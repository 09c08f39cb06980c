import { withDeadline } from './deadline';
import type { Received } from './exchange';
import type { FetchOptions } from './fetch-options';
import type { JsonObject } from './json';
import { refuse } from './refuse';
import { withRetries } from './retry';
import { byName, post } from './send';
import type { Settings } from './settings';

/** What is asked: an operation of this package, a text, or an operation in a text of its own. */
export interface Asked {
  operation?: string | undefined;
  document?: string | undefined;
}

export interface Question extends Asked, FetchOptions {
  variables?: JsonObject | undefined;
  signal?: AbortSignal | undefined;
  /** Whether each call needs an answer of its own, although the document writes nothing. */
  isOnce?: boolean;
}

/** Sends a query and resolves with its `data`. Rejects with a SisterCitiesError, and with nothing else. */
export type Ask = (question: Question) => Promise<JsonObject>;

/** A question, ready to be sent: by its text if it has one, else by its name. */
export interface Written extends Asked, FetchOptions {
  /** As JSON. */
  variables: string;
}

/** Asks a query once. The key stands for everything that is asked for, and nothing of it can be read from it. */
export type Attempt = (question: Written, signal: AbortSignal, key?: string) => Promise<Received>;

/** How queries spare the network. */
export interface Caching {
  attempt: Attempt;
  /** Does the work, or waits for the same work that another call has begun. */
  share: (
    question: Written,
    signal: AbortSignal,
    work: (signal: AbortSignal, key?: string) => Promise<Received>,
  ) => Promise<Received>;
}

// Rather a mutation too many than one too few: what is taken for a mutation is sent once.
const isMutation = ({ document = '' }: Asked): boolean => /\b(mutation|subscription)\b/.test(document);

const write = (question: Question, usual: FetchOptions): Written => {
  const { operation, document, variables = {}, cache, next, cf } = question;
  const options = { cache: cache ?? usual.cache, next: next ?? usual.next, cf: cf ?? usual.cf };
  try {
    return { operation, document, variables: JSON.stringify(variables), ...options };
  } catch {
    return refuse('The variables cannot be written as JSON.');
  }
};

/** The network as the client sees it. */
export const createAsk = (settings: Settings, caching?: (settings: Settings) => Caching): Ask => {
  const { timeout, tryTimeout, retries } = settings;
  const named = byName(settings);
  const once = named(post(settings));
  const cached = caching?.(settings);
  const attempt = cached ? named(cached.attempt) : once;

  const askAgain: Attempt = (question, signal, key) => {
    const one = (each: AbortSignal): Promise<Received> => attempt(question, each, key);
    return withRetries(
      () => (tryTimeout ? withDeadline({ timeout: tryTimeout, signal }, one) : one(signal)),
      { retries, until: Date.now() + timeout, signal },
    );
  };

  return async (question) => {
    const isOnce = question.isOnce ?? isMutation(question);
    // A platform that keeps what a POST is answered with would hand one form to many people.
    const never: FetchOptions = { cache: settings.cache === false ? false : 'no-store' };
    const written = write(question, isOnce ? never : settings);
    const work = (signal: AbortSignal): Promise<Received> => {
      if (isOnce) return once(written, signal);
      const again = (each: AbortSignal, key?: string) => askAgain(written, each, key);
      return cached ? cached.share(written, signal, again) : again(signal);
    };
    return (await withDeadline({ timeout, signal: question.signal }, work)).data;
  };
};
