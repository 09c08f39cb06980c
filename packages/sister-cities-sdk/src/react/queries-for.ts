import type { ListOptions, TotalOptions } from '../list-options';

import { pagesOf, queryOf } from './query';
import type { RecordKey } from './query';

/** A method that reads a list, with its own options or without any. */
type List<Options, Filters, Item, Locale extends string> = ((options?: Options) => Promise<Item[]>) &
  ((options: ListOptions<Filters, never, Locale>) => Promise<Item[]>);

/** The queries for one kind of record, made of the methods that read it. */
export const queriesFor = <
  Options extends TotalOptions<Filters, Locale>,
  Filters,
  Item,
  Name extends object,
  Whole,
  Locale extends string,
>(
  city: string,
  record: string,
  list: List<Options, Filters, Item, Locale>,
  one: (name: Name) => Promise<Whole>,
  count: (options: TotalOptions<Filters, Locale>) => Promise<number>,
) => {
  const key: RecordKey = ['sister-cities', city, record];
  return {
    /** The first part of the keys of all these queries. */
    key,
    /** A list, or the part of it that `pagination` names. */
    list: (options?: Options) =>
      queryOf(key, 'list', { ...options }, (signal) =>
        options ? list({ ...options, signal }) : list({ signal }),
      ),
    /** One record whole, or `null`. */
    one: (name: Name) => queryOf(key, 'one', name, (signal) => one({ ...name, signal })),
    /** How many records there are. */
    total: (options?: TotalOptions<Filters, Locale>) =>
      queryOf(key, 'total', { ...options }, (signal) => count({ ...options, signal })),
    /** A list in parts of `pageSize` records, which the server may make shorter. For `useInfiniteQuery`. */
    pages: (options: Options & { pagination?: never }, pageSize = 25) =>
      pagesOf(key, { ...options, pageSize }, async (start, signal) => {
        const { filters, locale } = options;
        const pagination = { start, limit: pageSize };
        const [items, total] = await Promise.all([
          list({ ...options, pagination, signal }),
          count({ filters, locale, signal }),
        ]);
        return { items, total };
      }),
  };
};
