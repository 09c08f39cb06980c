import { caching } from './caching';
import { connect } from './connect';
import { recordMethods } from './generated/methods';
import type { RecordMethods } from './generated/methods';
import type { JsonObject } from './json';
import type { CallOptions } from './list-options';
import { createReaders } from './readers';
import type { ClientOptions } from './settings';
import { submissionMethods } from './submissions/methods';
import type { SubmissionMethods } from './submissions/types';

/**
 * Reads the published records of one city's instance, and writes to its office. Every method rejects with a SisterCitiesError. A list holds as
 * many records as the server gives at once, unless `pagination` asks for a part of it; a record that does not exist
 * is `null`.
 */
export interface SisterCitiesClient<Locale extends string = string>
  extends RecordMethods<Locale>, SubmissionMethods<Locale> {
  /** Sends a query of your own and resolves with its `data` as the server sent it. */
  request: (
    document: string,
    variables?: JsonObject,
    options?: Omit<CallOptions, 'locale'>,
  ) => Promise<JsonObject>;
}

/** @throws SisterCitiesError `invalid_input` when an option cannot be used. */
export const createSisterCitiesClient = <const Locale extends string = string>(
  options: ClientOptions<Locale>,
): SisterCitiesClient<Locale> => {
  const connection = connect(options, caching);
  return Object.freeze<SisterCitiesClient<Locale>>({
    ...recordMethods(createReaders(connection)),
    ...submissionMethods(connection),
    request: (document, variables, call) => connection.ask({ ...call, document, variables }),
  });
};
