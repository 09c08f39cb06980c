import { uidOf } from '../../../shared/names';
import { listPage, recordPage } from '../model/pages';

import type { Address, Filter } from './address';
import { without } from './entry';
import type { Target } from './entry';
import { KIND, TARGET } from './kinds';
import type { Kind, State, TargetField } from './kinds';

export const PAGE_SIZE = 10;

/** How many records can be chosen from at once; more are found by their names. */
export const CHOICES = 20;

/** The address of a list in the Content Manager's own API, and that of one record in it. */
export const listPath = (kind: Kind): string => listPage(KIND[kind].type);

export const recordPath = (kind: Kind, documentId: string): string => recordPage(KIND[kind].type, documentId);

/** What a record can be given to; with an id, what it is given to already. */
export const targetsPath = (kind: Kind, field: TargetField, documentId?: string): string =>
  [
    '/content-manager/relations',
    uidOf(KIND[kind].type),
    ...(documentId === undefined ? [] : [documentId]),
    field,
  ].join('/');

/** The form of a target in the admin panel. */
export const targetPage = (field: TargetField, documentId: string): string =>
  recordPage(TARGET[field].type, documentId);

type Query = Readonly<Record<string, unknown>>;

const statesIn = (kind: Kind, filter: Filter): readonly State[] | undefined => {
  if (filter === 'all') return undefined;
  return filter === 'open' ? KIND[kind].open : [filter];
};

const stateFilter = (kind: Kind, filter: Filter): Query => {
  const states = statesIn(kind, filter);
  return states === undefined ? {} : { filters: { state: { $in: [...states] } } };
};

/** Whoever has waited longest comes first, as long as somebody waits; of what is done, the latest. */
const isWaiting = (kind: Kind, filter: Filter): boolean =>
  statesIn(kind, filter)?.every((state) => KIND[kind].open.includes(state)) ?? false;

/**
 * The page of a list. Sorted by when it was stored: what the office entered itself has no moment of coming in, and
 * databases do not agree where nothing belongs.
 */
export const pageQuery = ({ kind, filter, page }: Address): Query => ({
  page,
  pageSize: PAGE_SIZE,
  sort: `createdAt:${isWaiting(kind, filter) ? 'ASC' : 'DESC'}`,
  ...stateFilter(kind, filter),
});

/** How many there are; the one record that comes along is not looked at. */
export const countQuery = (kind: Kind, filter: Filter): Query => ({
  page: 1,
  pageSize: 1,
  ...stateFilter(kind, filter),
});

/** The newest of those that are open. */
export const newestQuery = (kind: Kind, pageSize: number): Query => ({
  page: 1,
  pageSize,
  sort: 'createdAt:DESC',
  ...stateFilter(kind, 'open'),
});

export const oneQuery = (documentId: string): Query => ({
  page: 1,
  pageSize: 1,
  filters: { documentId: { $eq: documentId } },
});

/** Strapi's client for the admin panel writes texts into addresses as they are. */
export const choicesQuery = (search: string): Query => ({
  page: 1,
  pageSize: CHOICES,
  ...(search.trim() === '' ? {} : { _q: encodeURIComponent(search.trim()) }),
});

/** What somebody wants to be different. */
export interface Change {
  state?: State;
  /** What a field holds, and what it should hold. */
  targets?: Readonly<Partial<Record<TargetField, { before: readonly Target[]; after: readonly Target[] }>>>;
}

/** Those that are in the one and not in the other. */
const only = (these: readonly Target[], others: readonly Target[]): { documentId: string }[] =>
  without(these, others).map(({ documentId }) => ({ documentId }));

/** A change as the Content Manager takes it: single additions and removals, so that nobody else's are undone. */
export const changeBody = ({ state, targets = {} }: Change): Record<string, unknown> => ({
  ...(state === undefined ? {} : { state }),
  ...Object.fromEntries(
    Object.entries(targets).map(([field, { before, after }]) => [
      field,
      {
        connect: only(after, before),
        disconnect: only(before, after),
      },
    ]),
  ),
});
