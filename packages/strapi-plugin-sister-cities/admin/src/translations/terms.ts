import { getFetchClient } from '@strapi/strapi/admin';

import type { Terminology } from '../../../shared/presentation';

import { keepTerms, listenToTerms } from './known-terms';

let isAsked = false;

/** Whoever may not read them, or cannot reach the server, reads the usual words. */
const ask = async (): Promise<void> => {
  try {
    const { data } = await getFetchClient().get<{ data: Terminology }>('/sister-cities/terminology');
    keepTerms(data.data);
  } catch {
    isAsked = false;
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
