import type { Terminology } from '../../../shared/presentation';

/** The city's own words for its partners, as this window of the panel knows them. */
let terms: Terminology = {};
const listeners = new Set<() => void>();

/** Takes over words that were loaded or saved; whoever shows them is drawn anew. */
export const keepTerms = (terminology: Terminology): void => {
  terms = terminology;
  listeners.forEach((listen) => {
    listen();
  });
};

export const currentTerms = (): Terminology => terms;

/** Is told of every change until it lets go. */
export const listenToTerms = (listen: () => void): (() => void) => {
  listeners.add(listen);
  return () => {
    listeners.delete(listen);
  };
};
