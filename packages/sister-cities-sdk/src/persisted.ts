import type { Attempt, Written } from './ask';
import { digest } from './digest';
import { SisterCitiesError } from './error';
import { exchange, received } from './exchange';
import type { Received, Sent } from './exchange';
import { mayKeep } from './fetch-options';
import { ALL_OPERATIONS_HASH } from './generated/all-operations-hash';
import type { HeldAnswers } from './held-answers';
import { extensionsFor, isUnknown, post } from './send';
import type { Settings } from './settings';

/** Longer addresses are cut by some proxies, and kept by few. */
const LONGEST_URL = 400;

const addressOf = (
  url: string,
  { operation: operationName = '', document, variables }: Written,
  hash: string,
): string => {
  const parameters = new URLSearchParams({
    ...(document === undefined && { operationName }),
    ...(variables !== '{}' && { variables }),
    extensions: extensionsFor(hash),
  });
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
  let isTaken = settings.persisted;

  const get = async (question: Written, sent: Sent, given = ''): Promise<Received> => {
    const key = mayKeep(question) ? given : '';
    const held = answers.get(key);
    const answer = await exchange(settings, question, { ...sent, etag: held?.etag });
    const isHeld = held && answer.status === 304;
    const { etag, body } = isHeld ? { etag: answer.etag ?? held.etag, body: held.body } : answer;
    const whole = received(isHeld ? { ...answer, status: 200, body } : answer, question);
    // What was held before is held anew: it goes last.
    if (key && etag) answers.hold(key, { etag, body });
    return whole;
  };

  return async (question, signal, key) => {
    const { document } = question;
    const hash = isTaken
      ? await (document === undefined ? ALL_OPERATIONS_HASH : digest(document))
      : undefined;
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
      if (isNotKnown && document === undefined) throw error;
      return post(settings, isNotFound ? hash : undefined)(question, signal);
    }
  };
};
