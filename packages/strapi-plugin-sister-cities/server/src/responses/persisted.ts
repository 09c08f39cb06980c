import { createHash } from 'node:crypto';

/** Documents that clients ask for by the SHA-256 of their text (automatic persisted queries), in bounded memory. */
export interface PersistedQueries {
  get(hash: string): string | undefined;
  remember(hash: string, query: string): void;
}

/** Far more than the documents of all sites of a city; what was not asked for longest goes first. */
const MAX_CHARACTERS = 4 * 1024 * 1024;

/** SHA-256 of a document, hexadecimal, as clients send it. */
export const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex');

export const createPersistedQueries = (maxCharacters = MAX_CHARACTERS): PersistedQueries => {
  const documents = new Map<string, string>();
  let characters = 0;
  const forget = (hash: string): void => {
    characters -= documents.get(hash)?.length ?? 0;
    documents.delete(hash);
  };
  return {
    get: (hash) => {
      const query = documents.get(hash);
      if (query === undefined) return undefined;
      documents.delete(hash);
      documents.set(hash, query);
      return query;
    },
    remember: (hash, query) => {
      if (query.length > maxCharacters / 4) return;
      forget(hash);
      documents.set(hash, query);
      characters += query.length;
      for (const oldest of documents.keys()) {
        if (characters <= maxCharacters) return;
        forget(oldest);
      }
    },
  };
};
