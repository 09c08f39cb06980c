import { createHash } from 'node:crypto';

import type { Question } from '../compiled/types';

/**
 * Questions of holders of tokens that were left to Strapi's own server. They are left to it at once the next time:
 * otherwise their holder would be authenticated twice.
 */
export interface Refused {
  has(token: string, question: Question): boolean;
  add(token: string, question: Question): void;
  /** Permissions may have changed, and with them what can be answered here. */
  forget(): void;
}

const MOST = 2_000;

const keyOf = (token: string, { query, operationName = '' }: Question): string =>
  createHash('sha256').update([token, operationName, query].join('\0')).digest('base64');

export const createRefused = (): Refused => {
  const keys = new Set<string>();
  return {
    has: (token, question) => keys.size > 0 && keys.has(keyOf(token, question)),
    add: (token, question) => {
      if (keys.size >= MOST) keys.clear();
      keys.add(keyOf(token, question));
    },
    forget: () => {
      keys.clear();
    },
  };
};
