import { getFetchClient } from '@strapi/strapi/admin';

import type { Terminology } from '../../../shared/presentation';

import { currentTerms, keepTerms, listenToTerms } from './known-terms';

/** Long enough that whoever may not read them does not ask with each text, and short for whoever signs in next. */
const ASK_AGAIN_AFTER = 10_000;

let isAsked = false;

/** Whoever may not read them, or cannot reach the server, reads the usual words. */
const ask = async (): Promise<void> => {
  const before = currentTerms();
  try {
    const { data } = await getFetchClient().get<{ data: Terminology }>('/sister-cities/terminology');
    // What somebody has saved meanwhile is newer.
    if (currentTerms() === before) keepTerms(data.data);
  } catch {
    setTimeout(() => {
      isAsked = false;
    }, ASK_AGAIN_AFTER);
  }
};

/** The same, and asks for the words when nobody has yet. */
export const subscribeToTerms = (listen: () => void): (() => void) => {
  if (!isAsked) {
    isAsked = true;
    void ask();
  }
  return listenToTerms(listen);
};
