import { dataOf } from './answer';
import type { Answer } from './answer';
import type { Written } from './ask';
import { SisterCitiesError } from './error';
import { initOf } from './fetch-options';
import type { JsonObject } from './json';
import { secondsIn } from './retry-after';
import type { Settings } from './settings';

/** An HTTP request of the client. */
export interface Sent {
  /** The address of the endpoint if not given. */
  url?: string;
  /** Left out: a GET. */
  body?: string | null;
  signal: AbortSignal;
  /** The `ETag` of an answer that the server is asked about: whether it still holds. */
  etag?: string | undefined;
}

/** An answer, and the data in it. */
export interface Received extends Answer {
  data: JsonObject;
}

/** @throws SisterCitiesError for every answer that is not whole. */
export const received = (answer: Answer, { operation }: Written): Received => ({
  ...answer,
  data: dataOf(answer, operation !== undefined),
});

/** Sends one request. It rejects with a SisterCitiesError, and only where there is no answer. */
export const exchange = async (
  settings: Settings,
  question: Written,
  { url = settings.url, body = null, signal, etag }: Sent,
): Promise<Answer> => {
  try {
    const asking = new Headers(settings.headers);
    if (etag) asking.set('if-none-match', etag);
    const method = body ? 'POST' : 'GET';
    const init = { method, headers: asking, body, signal, ...initOf(question) };
    // Not as a method of the settings: browsers refuse to call theirs as one of anything but the window.
    const { fetch } = settings;
    const response = await fetch(url, init);
    const { status, headers } = response;
    return {
      status,
      requestId: headers.get('x-request-id') ?? undefined,
      retryAfter: secondsIn(headers.get('retry-after'), Date.now()),
      etag: headers.get('etag'),
      body: await response.text(),
    };
  } catch (cause) {
    throw new SisterCitiesError('network', { cause });
  }
};
