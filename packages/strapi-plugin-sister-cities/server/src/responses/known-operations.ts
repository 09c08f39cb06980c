import { parse, print, separateOperations, stripIgnoredCharacters } from 'graphql';

import { ALL_OPERATIONS } from '../generated/all-operations';

import type { Named } from './asked';
import { hashOf } from './persisted';

/** Operations that may be asked for by their name and the hash of a document that holds them all. */
export interface KnownOperations {
  /** Of the document, SHA-256. */
  hash: string;
  /** The text of one with the fragments that it needs; `undefined` where the document has none of this name. */
  textOf(name: string): string | undefined;
}

const separated = (document: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(separateOperations(parse(document))).map(([name, operation]) => [
      name,
      stripIgnoredCharacters(print(operation)),
    ]),
  );

/** Those of a document; it is read when the first is asked for. */
export const knownOperationsOf = (document: string): KnownOperations => {
  let texts: ReadonlyMap<string, string> | undefined;
  return { hash: hashOf(document), textOf: (name) => (texts ??= separated(document)).get(name) };
};

/** Those of the SDK of this version. */
export const sdkOperations = knownOperationsOf(ALL_OPERATIONS);

/** The text that a request means, where it names one of the operations. */
export const knownTextOf = (
  known: KnownOperations,
  { hash, operationName }: Partial<Named>,
): string | undefined =>
  hash === known.hash && operationName !== undefined ? known.textOf(operationName) : undefined;
