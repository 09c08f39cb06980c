import { isKind, isStateOf, KIND } from './kinds';
import type { Kind, State } from './kinds';

/** Which records of a list are shown: those with something left to do, all, or those in one state. */
export type Filter = 'open' | 'all' | State;

/** What the inbox shows, as its address says. */
export interface Address {
  kind: Kind;
  filter: Filter;
  page: number;
}

export const filtersOf = (kind: Kind): readonly Filter[] => ['open', ...KIND[kind].states, 'all'];

const PAGE = /^[1-9]\d{0,5}$/;

/** What an address asks for, as far as whoever is signed in may read it; `kinds` is never empty. */
export const readAddress = (search: URLSearchParams, kinds: readonly [Kind, ...Kind[]]): Address => {
  const asked = search.get('list');
  const kind = isKind(asked) && kinds.includes(asked) ? asked : kinds[0];
  const state = search.get('state');
  const page = search.get('page') ?? '';
  return {
    kind,
    filter: state === 'all' || isStateOf(kind, state) ? state : 'open',
    page: PAGE.test(page) ? Number(page) : 1,
  };
};

/** The part of an address that asks for this. What goes without saying is left out. */
export const writeAddress = ({ kind, filter, page }: Address): Record<string, string> => ({
  list: kind,
  ...(filter === 'open' ? {} : { state: filter }),
  ...(page === 1 ? {} : { page: String(page) }),
});

/** Where the inbox is in the admin panel. */
export const INBOX_PATH = 'plugins/sister-cities/inbox';
