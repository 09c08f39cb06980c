import type { Attempt, Written } from './ask';
import { digest } from './digest';
import { SisterCitiesError } from './error';
import { exchange } from './exchange';
import type { Received } from './exchange';
import { mayKeep } from './fetch-options';
import { ALL_OPERATIONS_HASH } from './generated/all-operations-hash';
import type { HeldAnswers } from './held-answers';
import { extensionsFor, isUnknown, post } from './send';
import type { Settings } from './settings';

/** Longer addresses are cut by some proxies, and kept by few. */
const LONGEST_URL = 400;

const addressOf = (url: string, { asked, variables }: Written, hash: string): string => {
  const named = 'operation' in asked && { operationName: asked.operation };
  const given = variables && variables !== '{}' && { variables };
  const parameters = new URLSearchParams({ ...named, ...given, extensions: extensionsFor(hash) });
  // Both may stand in a query as they are (RFC 3986, 3.4), and JSON is full of them.
  const short = parameters.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return `${url}${url.includes('?') ? '&' : '?'}${short}`;
};

// Some servers, or proxies before them, take no GET.
const isNoGet = (error: unknown): boolean =>
  error instanceof SisterCitiesError && [405, 414, 501].includes(Number(error.status));

/**
 * Asks queries by the hash of their text in a GET, and once in a POST with the text where the server does not know the
 * hash yet. An answer with an `ETag` is held, and next time the server is asked whether it still holds.
 */
export const createPersisted = (settings: Settings, answers: HeldAnswers): Attempt => {
  const once = post(settings);
  const hashes = new Map<string, Promise<string | undefined>>();
  let isTaken = settings.persisted;

  const hashOf = ({ asked }: Written): Promise<string | undefined> | string => {
    if ('operation' in asked) return ALL_OPERATIONS_HASH;
    const { document } = asked;
    const known = hashes.get(document) ?? digest(document);
    // Own queries with values in their text could be without number.
    if (hashes.size < 100) hashes.set(document, known);
    return known;
  };

  const get = async (
    question: Written,
    sent: { url: string; signal: AbortSignal },
    key: string | undefined,
  ): Promise<Received> => {
    const isKept = key !== undefined && mayKeep(question);
    const held = isKept ? answers.get(key) : undefined;
    const received = await exchange(settings, question, { ...sent, held });
    const { etag, body } = received;
    if (isKept && etag) answers.hold(key, { etag, body });
    return received;
  };

  return async (question, signal, key) => {
    const hash = isTaken ? await hashOf(question) : undefined;
    const url = hash && addressOf(settings.url, question, hash);
    if (!url || url.length > LONGEST_URL) return once(question, signal);
    try {
      return await get(question, { url, signal }, key);
    } catch (error) {
      const isNotKnown = isUnknown(error);
      if (!isNotKnown && !isNoGet(error)) throw error;
      const isNotFound = isNotKnown && error.serverCode === 'PERSISTED_QUERY_NOT_FOUND';
      if (!isNotFound) isTaken = false;
      // Who asked by name asks again with the text.
      if (isNotKnown && 'operation' in question.asked) throw error;
      return post(settings, isNotFound ? hash : undefined)(question, signal);
    }
  };
};
