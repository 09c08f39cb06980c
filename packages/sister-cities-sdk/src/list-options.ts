import type { FetchOptions } from './fetch-options';

/** Conditions on one of a closed set of values. */
export interface ChoiceFilter<Value> {
  eq?: Value;
  ne?: Value;
  in?: Value[];
  notIn?: Value[];
  /** `true`: nothing is stated. */
  null?: boolean;
  /** `true`: something is stated. */
  notNull?: boolean;
}

/** Conditions on a value with an order. */
interface OrderedFilter<Value> extends ChoiceFilter<Value> {
  lt?: Value;
  lte?: Value;
  gt?: Value;
  gte?: Value;
  between?: [Value, Value];
}

export interface NumberFilter extends OrderedFilter<number> {
  not?: NumberFilter;
}

/** Conditions on text, dates and identifiers. Those that end in `i` do not tell capitals from small letters. */
export interface TextFilter extends OrderedFilter<string> {
  eqi?: string;
  nei?: string;
  contains?: string;
  containsi?: string;
  notContains?: string;
  notContainsi?: string;
  startsWith?: string;
  endsWith?: string;
  not?: TextFilter;
}

/** Conditions on yes or no. */
export interface FlagFilter {
  eq?: boolean;
  ne?: boolean;
  null?: boolean;
  notNull?: boolean;
}

/** Conditions on a list of choices. */
export interface ListFilter<Value> {
  /** The list holds this value. */
  has?: Value;
  /** The list holds at least one of these values. */
  hasSome?: Value[];
  /** `true`: nothing is stated. */
  null?: boolean;
  /** `true`: something is stated. */
  notNull?: boolean;
}

/** A field and a direction, such as `establishedOn:asc`. */
export type Sort<Field extends string> = `${Field}:${'asc' | 'desc'}`;

/** Which part of a list to read, by pages or by position. The server sets the size that it leaves open, and a limit. */
export type Pagination = { page: number; pageSize?: number } | { start?: number; limit?: number };

/** `Locale`: the languages of the instance, where the client was told them. */
export interface CallOptions<Locale extends string = string> extends FetchOptions {
  /**
   * Language of the answer. A record that is not translated comes in the default language of the instance, which its own
   * `locale` tells. Letters are kept in the language that they were written in.
   */
  locale?: Locale | undefined;
  /** Ends the call at once, with the code `aborted`. */
  signal?: AbortSignal | undefined;
}

/** Of the calls whose answer depends on the day. */
export interface AsOfOption {
  /** An ISO 8601 day such as 2026-11-22; today in the program's time zone if not given. */
  asOf?: string | undefined;
}

export interface TotalOptions<Filters, Locale extends string = string> extends CallOptions<Locale> {
  filters?: Filters | undefined;
}

export interface ListOptions<Filters, Order, Locale extends string = string> extends TotalOptions<
  Filters,
  Locale
> {
  /** The first decides; the next decide between equals. */
  sort?: readonly Order[] | undefined;
  pagination?: Pagination | undefined;
}

/** A record by the identifier that Strapi gave it, or by its name in web addresses. */
export type BySlug = { documentId: string; slug?: never } | { slug: string; documentId?: never };

/** A record by the identifier that Strapi gave it, or by its stable name. */
export type ByKey = { documentId: string; key?: never } | { key: string; documentId?: never };
