import type { Attempt, Written } from './ask';
import { SisterCitiesError } from './error';
import { exchange } from './exchange';
import { ALL_OPERATIONS_HASH } from './generated/all-operations-hash';
import type { Settings } from './settings';

/** Tells which document is meant by its SHA-256 ("automatic persisted queries", as Apollo Server takes them). */
export const extensionsFor = (hash: string): string =>
  `{"persistedQuery":{"version":1,"sha256Hash":"${hash}"}}`;

const bodyOf = ({ asked, variables }: Written, hash: string | undefined): string => {
  const [what, known] =
    'document' in asked
      ? [`"query":${JSON.stringify(asked.document)}`, hash]
      : [`"operationName":"${asked.operation}"`, ALL_OPERATIONS_HASH];
  const extensions = known ? `,"extensions":${extensionsFor(known)}` : '';
  return `{${what}${variables ? `,"variables":${variables}` : ''}${extensions}}`;
};

/** @param hash That of the document, for a server that is to remember it. */
export const post =
  (settings: Settings, hash?: string): Attempt =>
  (question, signal) =>
    exchange(settings, question, { body: bodyOf(question, hash), signal });

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
export const byName = ({ persisted }: Settings, send: Attempt): Attempt => {
  let isKnown = persisted;
  return async (question, signal, key) => {
    const { asked } = question;
    if ('document' in asked) return send(question, signal, key);
    try {
      if (isKnown) return await send(question, signal, key);
    } catch (error) {
      if (!isUnknown(error)) throw error;
      isKnown = false;
    }
    const document = await loadText(asked.operation);
    return send({ ...question, asked: { document } }, signal, key);
  };
};
