import { createSisterCitiesClient } from '../../src';
import type { ClientOptions, SisterCitiesClient } from '../../src';

import { withServer } from './server';
import type { ReceivedRequest, Respond } from './server';

/** What a server gets while some work is done with a client of it, which asks nothing twice. */
export const requestsOf = async (
  respond: Respond,
  work: (client: SisterCitiesClient, url: string) => Promise<unknown>,
  options: Partial<ClientOptions> = {},
): Promise<ReceivedRequest[]> => {
  const requests: ReceivedRequest[] = [];
  await withServer(
    (response, request) => {
      requests.push(request);
      respond(response, request);
    },
    (url) => work(createSisterCitiesClient({ url, retries: 0, ...options }), url),
  );
  return requests;
};

export const methodsOf = (requests: readonly ReceivedRequest[]): (string | undefined)[] =>
  requests.map(({ method }) => method);
