import { bodyOf, post } from './ask';
import type { Attempt, Written } from './ask';
import { digest } from './digest';
import { SisterCitiesError } from './error';
import { exchange } from './exchange';
import type { Received } from './exchange';
import { mayKeep } from './fetch-options';
import type { HeldAnswers } from './held-answers';
import type { Settings } from './settings';

/** Longer addresses are cut by some proxies, and kept by few. */
const LONGEST_URL = 400;

const extensionsFor = (hash: string): string => `{"persistedQuery":{"version":1,"sha256Hash":"${hash}"}}`;

const addressOf = (url: string, variables: string | undefined, hash: string): string => {
  const asked = variables && variables !== '{}' && { variables };
  const parameters = new URLSearchParams({ ...asked, extensions: extensionsFor(hash) });
  // Both may stand in a query as they are (RFC 3986, 3.4), and JSON is full of them.
  const short = parameters.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return `${url}${url.includes('?') ? '&' : '?'}${short}`;
};

// Some servers, or proxies before them, take no hashes or no GET.
const isRefused = (error: unknown): error is SisterCitiesError =>
  error instanceof SisterCitiesError &&
  (String(error.serverCode).startsWith('PERSISTED_QUERY_') || [405, 414, 501].includes(Number(error.status)));

/**
 * Asks queries by the hash of their text in a GET, and once in a POST with the text where the server does not know the
 * hash yet ("automatic persisted queries", as Apollo Server takes them). An answer with an `ETag` is held, and next time
 * the server is asked whether it still holds.
 */
export const createPersisted = (settings: Settings, answers: HeldAnswers): Attempt => {
  const once = post(settings);
  const hashes = new Map<string, Promise<string | undefined>>();
  let isTaken = settings.persisted;

  const hashOf = (document: string): Promise<string | undefined> => {
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
    const hash = isTaken ? await hashOf(question.document) : undefined;
    const url = hash && addressOf(settings.url, question.variables, hash);
    if (!url || url.length > LONGEST_URL) return once(question, signal);
    try {
      return await get(question, { url, signal }, key);
    } catch (error) {
      if (!isRefused(error)) throw error;
      if (error.serverCode === 'PERSISTED_QUERY_NOT_FOUND') {
        const body = bodyOf(question, `,"extensions":${extensionsFor(hash)}`);
        return exchange(settings, question, { body, signal });
      }
      isTaken = false;
      return once(question, signal);
    }
  };
};
