import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  DataTag,
  InfiniteData,
  QueryFunction,
  UseInfiniteQueryOptions,
  UseQueryOptions,
} from '@tanstack/react-query';

import type { SisterCitiesError } from '../error';

/** Whose records of which kind: the first part of every key, by which they are invalidated together. */
export type RecordKey = readonly ['sister-cities', city: string, record: string];

/** What was asked, in what JSON can hold. Who asks, and with which token, has no part in it. */
export type RecordQueryKey = readonly [
  ...RecordKey,
  reading: string,
  asked: Readonly<Record<string, unknown>>,
];

const keyOf = (key: RecordKey, reading: string, options: object): RecordQueryKey => [
  ...key,
  reading,
  Object.fromEntries(Object.entries(options).filter(([name]) => name !== 'signal')),
];

type Left = 'initialData' | 'queryFn' | 'queryKey';

// Written out, since the inferred types name a package that the reader of this one need not have.
/** Options for `useQuery` and its like. */
export type RecordQuery<Data> = Omit<UseQueryOptions<Data, SisterCitiesError, Data, RecordQueryKey>, Left> & {
  queryKey: DataTag<RecordQueryKey, Data, SisterCitiesError>;
  queryFn: QueryFunction<Data, RecordQueryKey>;
};

/** One call as a query. The library does not try again, since the client does. */
export const queryOf = <Data>(
  key: RecordKey,
  reading: string,
  options: object,
  read: (signal: AbortSignal) => Promise<Data>,
): RecordQuery<Data> => {
  const { queryKey } = queryOptions<Data, SisterCitiesError, Data, RecordQueryKey>({
    queryKey: keyOf(key, reading, options),
  });
  return { queryKey, queryFn: ({ signal }) => read(signal), retry: false };
};

/** A part of a list, with how many records there are in all. */
export interface RecordPage<Item> {
  items: Item[];
  total: number;
}

/** Options for `useInfiniteQuery` and its like. */
export type RecordPagesQuery<Item> = Omit<
  UseInfiniteQueryOptions<
    RecordPage<Item>,
    SisterCitiesError,
    InfiniteData<RecordPage<Item>>,
    RecordQueryKey,
    number
  >,
  Left
> & {
  queryKey: DataTag<RecordQueryKey, InfiniteData<RecordPage<Item>>, SisterCitiesError>;
  queryFn: QueryFunction<RecordPage<Item>, RecordQueryKey, number>;
};

/** A list part by part, as a query that knows whether more is to come, also where the server gives less than asked. */
export const pagesOf = <Item>(
  key: RecordKey,
  options: object,
  read: (start: number, signal: AbortSignal) => Promise<RecordPage<Item>>,
): RecordPagesQuery<Item> => {
  const pages = infiniteQueryOptions<
    RecordPage<Item>,
    SisterCitiesError,
    InfiniteData<RecordPage<Item>>,
    RecordQueryKey,
    number
  >({
    queryKey: keyOf(key, 'pages', options),
    initialPageParam: 0,
    getNextPageParam: ({ items, total }, _pages, start) => {
      const next = start + items.length;
      return items.length > 0 && next < total ? next : undefined;
    },
    retry: false,
  });
  return { ...pages, queryFn: ({ pageParam, signal }) => read(pageParam, signal) };
};
