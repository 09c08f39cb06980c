import { dataOf } from './answer';
import type { Answer } from './answer';
import { withDeadline } from './deadline';
import { SisterCitiesError } from './error';
import type { JsonObject } from './json';
import type { Settings } from './settings';

export interface Question {
  document: string;
  variables?: JsonObject | undefined;
  signal?: AbortSignal | undefined;
}

/** Sends a query and resolves with its `data`. Rejects with a SisterCitiesError, and with nothing else. */
export type Ask = (question: Question) => Promise<JsonObject>;

const write = ({ document, variables }: Question): string => {
  try {
    return JSON.stringify({ query: document, variables });
  } catch {
    throw new SisterCitiesError('invalid_input', { hint: 'The variables cannot be written as JSON.' });
  }
};

const receive = async (response: Response): Promise<Answer> => ({
  status: response.status,
  requestId: response.headers.get('x-request-id') ?? undefined,
  body: await response.text(),
});

/** The network as the client sees it: one POST for each question. */
export const createAsk =
  ({ url, headers, fetch, timeout }: Settings): Ask =>
  async (question) => {
    const body = write(question);
    const exchange = async (signal: AbortSignal): Promise<Answer> => {
      try {
        return await receive(await fetch(url, { method: 'POST', headers, body, signal }));
      } catch (cause) {
        throw new SisterCitiesError('network', { cause });
      }
    };
    return dataOf(await withDeadline({ timeout, signal: question.signal }, exchange));
  };
