import { withDeadline } from './deadline';
import { SisterCitiesError } from './error';
import type { Received } from './exchange';
import type { FetchOptions } from './fetch-options';
import type { JsonObject } from './json';
import { byName, post } from './send';
import { withRetries } from './retry';
import type { Settings } from './settings';

/** An operation of this package by its name, or the text of any query. */
export type Asked = { readonly operation: string } | { readonly document: string };

export interface Question extends FetchOptions {
  asked: Asked;
  variables?: JsonObject | undefined;
  signal?: AbortSignal | undefined;
  /** Whether what is asked is of this package. */
  isOwn?: boolean;
  /** Whether each call needs an answer of its own, although the document writes nothing. */
  isOnce?: boolean;
}

/** Sends a query and resolves with its `data`. Rejects with a SisterCitiesError, and with nothing else. */
export type Ask = (question: Question) => Promise<JsonObject>;

/** A question, ready to be sent. */
export interface Written extends FetchOptions {
  asked: Asked;
  /** As JSON. */
  variables: string | undefined;
  isOwn: boolean;
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
const isMutation = (asked: Asked): boolean =>
  'document' in asked && /\b(mutation|subscription)\b/.test(asked.document);

const write = (
  { asked, variables, isOwn = false, cache, next, cf }: Question,
  { keeping }: Settings,
): Written => {
  const options = { cache: cache ?? keeping.cache, next: next ?? keeping.next, cf: cf ?? keeping.cf };
  try {
    return { asked, variables: JSON.stringify(variables), isOwn, ...options };
  } catch {
    throw new SisterCitiesError('invalid_input', { hint: 'The variables cannot be written as JSON.' });
  }
};

/** The network as the client sees it. */
export const createAsk = (settings: Settings, caching?: (settings: Settings) => Caching): Ask => {
  const { timeout, tryTimeout, retries, timing } = settings;
  const once = post(settings);
  const { attempt, share }: Caching = caching?.(settings) ?? {
    attempt: once,
    share: (_, signal, work) => work(signal),
  };
  const attemptByName = byName(settings, attempt);

  const askAgain = (question: Written, signal: AbortSignal, key?: string): Promise<Received> => {
    const one = (each: AbortSignal): Promise<Received> => attemptByName(question, each, key);
    return withRetries(
      () => (tryTimeout ? withDeadline({ timeout: tryTimeout, signal }, one) : one(signal)),
      { retries, until: timing.now() + timeout, signal },
      timing,
    );
  };

  const ask: Attempt = (question, signal) =>
    share(question, signal, (shared, key) => askAgain(question, shared, key));

  return async (question) => {
    const written = write(question, settings);
    const send = question.isOnce || isMutation(question.asked) ? once : ask;
    const work = (signal: AbortSignal): Promise<Received> => send(written, signal);
    return (await withDeadline({ timeout, signal: question.signal }, work)).data;
  };
};
