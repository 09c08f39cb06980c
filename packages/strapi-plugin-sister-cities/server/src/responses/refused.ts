import type { Question } from '../compiled/types';

import { keyOf } from './key';

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

const keyFor = (token: string, { query, operationName = '' }: Question): string =>
  keyOf(token, operationName, query);

export const createRefused = (): Refused => {
  const keys = new Set<string>();
  return {
    has: (token, question) => keys.size > 0 && keys.has(keyFor(token, question)),
    add: (token, question) => {
      if (keys.size >= MOST) keys.clear();
      keys.add(keyFor(token, question));
    },
    forget: () => {
      keys.clear();
    },
  };
};
