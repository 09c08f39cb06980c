import type { Attempt, Written } from './ask';
import { SisterCitiesError } from './error';
import { exchange, received } from './exchange';
import { ALL_OPERATIONS_HASH } from './generated/all-operations-hash';
import type { Settings } from './settings';

/** Tells which document is meant by its SHA-256 ("automatic persisted queries", as Apollo Server takes them). */
export const extensionsFor = (hash: string): string =>
  `{"persistedQuery":{"version":1,"sha256Hash":"${hash}"}}`;

const bodyOf = ({ operation = '', document, variables }: Written, hash: string | undefined): string => {
  const [what, known] =
    document === undefined
      ? [`"operationName":"${operation}"`, ALL_OPERATIONS_HASH]
      : [`"query":${JSON.stringify(document)}`, hash];
  return `{${what},"variables":${variables}${known ? `,"extensions":${extensionsFor(known)}` : ''}}`;
};

/** @param hash That of the document, for a server that is to remember it. */
export const post =
  (settings: Settings, hash?: string): Attempt =>
  async (question, signal) =>
    received(await exchange(settings, question, { body: bodyOf(question, hash), signal }), question);

/** Whether the server does not know a document by its hash, or takes no hashes. */
export const isUnknown = (error: unknown): error is SisterCitiesError =>
  error instanceof SisterCitiesError && String(error.serverCode).startsWith('PERSISTED_QUERY_');

const loadText = async (operation: string): Promise<string> => {
  try {
    const { textOf } = await import('./texts');
    return textOf(operation);
  } catch (cause) {
    throw new SisterCitiesError('network', { hint: 'The texts of the queries could not be loaded.', cause });
  }
};

/**
 * Asks the operations of this package by their names: a server whose plugin is of the same version knows the document of
 * them all by its hash. For any other their texts are loaded, and sent from then on.
 */
export const byName = ({ persisted }: Settings): ((send: Attempt) => Attempt) => {
  let isKnown = persisted;
  return (send) => async (question, signal, key) => {
    const { operation, document } = question;
    if (!operation || document !== undefined) return send(question, signal, key);
    try {
      if (isKnown) return await send(question, signal, key);
    } catch (error) {
      if (!isUnknown(error)) throw error;
      isKnown = false;
    }
    return send({ ...question, document: await loadText(operation) }, signal, key);
  };
};
