import { withDeadline } from './deadline';
import { SisterCitiesError } from './error';
import { exchange } from './exchange';
import type { Received } from './exchange';
import type { FetchOptions } from './fetch-options';
import type { JsonObject } from './json';
import { withRetries } from './retry';
import type { Settings } from './settings';

export interface Question extends FetchOptions {
  document: string;
  variables?: JsonObject | undefined;
  signal?: AbortSignal | undefined;
  /** Whether the document is one of this package. */
  isOwn?: boolean;
  /** Whether each call needs an answer of its own, although the document writes nothing. */
  isOnce?: boolean;
}

/** Sends a query and resolves with its `data`. Rejects with a SisterCitiesError, and with nothing else. */
export type Ask = (question: Question) => Promise<JsonObject>;

/** A question, ready to be sent. */
export interface Written extends FetchOptions {
  document: string;
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
const isMutation = (document: string): boolean => /\b(mutation|subscription)\b/.test(document);

const write = (
  { document, variables, isOwn = false, cache, next, cf }: Question,
  { keeping }: Settings,
): Written => {
  const options = { cache: cache ?? keeping.cache, next: next ?? keeping.next, cf: cf ?? keeping.cf };
  try {
    return { document, variables: JSON.stringify(variables), isOwn, ...options };
  } catch {
    throw new SisterCitiesError('invalid_input', { hint: 'The variables cannot be written as JSON.' });
  }
};

/** The body of a POST. */
export const bodyOf = ({ document, variables }: Written, extensions = ''): string =>
  `{"query":${JSON.stringify(document)}${variables ? `,"variables":${variables}` : ''}${extensions}}`;

export const post =
  (settings: Settings): Attempt =>
  (question, signal) =>
    exchange(settings, question, { body: bodyOf(question), signal });

/** The network as the client sees it. */
export const createAsk = (settings: Settings, caching?: (settings: Settings) => Caching): Ask => {
  const { timeout, tryTimeout, retries, timing } = settings;
  const once = post(settings);
  const { attempt, share }: Caching = caching?.(settings) ?? {
    attempt: once,
    share: (_, signal, work) => work(signal),
  };

  const askAgain = (question: Written, signal: AbortSignal, key?: string): Promise<Received> => {
    const one = (each: AbortSignal): Promise<Received> => attempt(question, each, key);
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
    const send = question.isOnce || isMutation(question.document) ? once : ask;
    const work = (signal: AbortSignal): Promise<Received> => send(written, signal);
    return (await withDeadline({ timeout, signal: question.signal }, work)).data;
  };
};
