import { createAsk } from './ask';
import { recordMethods } from './generated/methods';
import type { RecordMethods } from './generated/methods';
import type { JsonObject } from './json';
import type { CallOptions } from './list-options';
import { createReaders } from './readers';
import { readSettings } from './settings';
import type { ClientOptions } from './settings';

/**
 * Reads the published records of one city's instance. Every method rejects with a SisterCitiesError. A list holds as
 * many records as the server gives at once, unless `pagination` asks for a part of it; a record that does not exist
 * is `null`.
 */
export interface SisterCitiesClient extends RecordMethods {
  /** Sends a query of your own and resolves with its `data` as the server sent it. */
  request: (
    document: string,
    variables?: JsonObject,
    options?: Pick<CallOptions, 'signal'>,
  ) => Promise<JsonObject>;
}

/** @throws SisterCitiesError `invalid_input` when an option cannot be used. */
export const createSisterCitiesClient = (options: ClientOptions): SisterCitiesClient => {
  const settings = readSettings(options);
  const ask = createAsk(settings);
  return Object.freeze<SisterCitiesClient>({
    ...recordMethods(createReaders(ask, settings.locale)),
    request: (document, variables, call) => ask({ document, variables, signal: call?.signal }),
  });
};
