import { createHash } from 'node:crypto';

import { bounded } from '../bounded';

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
  const documents = bounded<string>(maxCharacters, ({ length }) => length);
  return {
    get: (hash) => documents.get(hash),
    remember: (hash, query) => {
      if (query.length <= maxCharacters / 4) documents.set(hash, query);
    },
  };
};
