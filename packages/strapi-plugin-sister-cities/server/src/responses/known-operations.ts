import { ALL_OPERATIONS_HASH, OPERATION_TEXTS } from '../generated/sdk-operations';

import type { Named } from './asked';

/** Operations that may be asked for by their name and the hash of a document that holds them all. */
export interface KnownOperations {
  /** Of the document, SHA-256. */
  hash: string;
  /** The text of each with the fragments that it needs, by its name. */
  texts: ReadonlyMap<string, string>;
}

/** Those of the SDK of this version. */
export const sdkOperations: KnownOperations = { hash: ALL_OPERATIONS_HASH, texts: OPERATION_TEXTS };

/** The text that a request means, where it names one of the operations. */
export const knownTextOf = (
  { hash: known, texts }: KnownOperations,
  { hash, operationName }: Named,
): string | undefined =>
  hash === known && operationName !== undefined ? texts.get(operationName) : undefined;
