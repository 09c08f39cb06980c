import { getFetchClient } from '@strapi/strapi/admin';

import type { Terminology } from '../../../shared/presentation';

/** The city's own words for its partners, as this window of the panel knows them. */
let terms: Terminology = {};
let isAsked = false;
const listeners = new Set<() => void>();

/** Takes over words that were loaded or saved; whoever shows them is drawn anew. */
export const keepTerms = (terminology: Terminology): void => {
  terms = terminology;
  listeners.forEach((listen) => {
    listen();
  });
};

/** Whoever may not read them, or cannot reach the server, reads the usual words. */
const ask = async (): Promise<void> => {
  try {
    const { data } = await getFetchClient().get<{ data: Terminology }>('/sister-cities/terminology');
    keepTerms(data.data);
  } catch {
    isAsked = false;
  }
};

export const subscribeToTerms = (listen: () => void): (() => void) => {
  listeners.add(listen);
  if (!isAsked) {
    isAsked = true;
    void ask();
  }
  return () => {
    listeners.delete(listen);
  };
};

export const currentTerms = (): Terminology => terms;
