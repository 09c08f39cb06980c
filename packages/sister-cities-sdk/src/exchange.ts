import { dataOf } from './answer';
import type { Answer } from './answer';
import { SisterCitiesError } from './error';
import { initOf } from './fetch-options';
import type { FetchOptions } from './fetch-options';
import type { HeldAnswer } from './held-answers';
import type { JsonObject } from './json';
import { secondsIn } from './retry-after';
import type { Settings } from './settings';

/** An HTTP request of the client. */
export interface Sent {
  /** The address of the endpoint if not given. */
  url?: string;
  /** Left out: a GET. */
  body?: string;
  signal: AbortSignal;
  /** What the server is asked about: whether it still holds. */
  held?: HeldAnswer | undefined;
}

/** Data, and what they were read from. */
export interface Received {
  data: JsonObject;
  body: string;
  etag: string | null;
}

const receive = async (response: Response, held: HeldAnswer | undefined, now: number): Promise<Answer> => {
  const { status, headers } = response;
  const body = await response.text();
  return {
    status: status === 304 && held ? 200 : status,
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfter: secondsIn(headers.get('retry-after'), now),
    body: status === 304 && held ? held.body : body,
    etag: headers.get('etag'),
  };
};

/** Sends one request and reads its answer. It rejects with a SisterCitiesError. */
export const exchange = async (
  { url: endpoint, fetch, headers, timing }: Settings,
  { isOwn, ...options }: FetchOptions & { isOwn: boolean },
  { url = endpoint, body, signal, held }: Sent,
): Promise<Received> => {
  let answer;
  try {
    const all = new Headers(headers);
    if (held) all.set('if-none-match', held.etag);
    const method = body === undefined ? 'GET' : 'POST';
    const init = { method, headers: all, body: body ?? null, signal, ...initOf(options) };
    answer = await receive(await fetch(url, init), held, timing.now());
  } catch (cause) {
    throw new SisterCitiesError('network', { cause });
  }
  return { data: dataOf(answer, isOwn), body: answer.body, etag: answer.etag ?? null };
};
