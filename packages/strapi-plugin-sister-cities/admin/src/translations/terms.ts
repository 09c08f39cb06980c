import { getFetchClient } from '@strapi/strapi/admin';

import type { Terminology } from '../../../shared/presentation';
import { sessionToken } from '../model/session-token';

import { currentTerms, keepTerms, listenToTerms } from './known-terms';

/** Long enough that whoever may not read them, or has no connection, does not ask with each text. */
const ASK_AGAIN_AFTER = 10_000;

interface Asked {
  /** As whom: whoever signs in next in the same tab may read them, and does not wait. */
  by: string | undefined;
}

let asked: Asked | undefined;
let areKnown = false;

/** Whoever may not read them, or cannot reach the server, reads the usual words. */
const ask = async (): Promise<void> => {
  const mine: Asked = { by: sessionToken() };
  asked = mine;
  const before = currentTerms();
  try {
    const { data } = await getFetchClient().get<{ data: Terminology }>('/sister-cities/terminology');
    areKnown = true;
    // What somebody has saved meanwhile is newer.
    if (currentTerms() === before) keepTerms(data.data);
  } catch {
    setTimeout(() => {
      if (asked === mine) asked = undefined;
    }, ASK_AGAIN_AFTER);
  }
};

const mayAsk = (): boolean => !areKnown && (asked === undefined || asked.by !== sessionToken());

/** The same, and asks for the words when whoever is signed in has not yet. */
export const subscribeToTerms = (listen: () => void): (() => void) => {
  if (mayAsk()) void ask();
  return listenToTerms(listen);
};
