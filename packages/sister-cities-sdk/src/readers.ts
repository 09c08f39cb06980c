import type { Ask } from './ask';
import { checkAsOf, checkFilters, checkName } from './checks';
import type { RecordName } from './checks';
import type { JsonObject } from './json';
import type { AsOfOption, CallOptions, ListOptions, TotalOptions } from './list-options';
import type { ListOperation, OneOperation, OverviewOperation, TotalOperation } from './operation';
import { unwrapList, unwrapOne, unwrapTotal } from './unwrap';

/** `More` holds the options that only some operations take. */
export type List<Locale extends string, Item, Filters, Sort, More = object> = (
  options?: ListOptions<Filters, Sort, Locale> & More,
) => Promise<Item[]>;
export type One<Locale extends string, Item, Name, More = object> = (
  name: Name & CallOptions<Locale> & More,
) => Promise<Item | null>;
export type Single<Locale extends string, Item, More = object> = (
  options?: CallOptions<Locale> & More,
) => Promise<Item | null>;
export type Total<Locale extends string, Filters> = (
  options?: TotalOptions<Filters, Locale>,
) => Promise<number>;
/** Other than a list of records, it is neither narrowed by fields nor put in another order. */
export type Overview<Locale extends string, Item, Options, More = object> = (
  options?: Options & CallOptions<Locale> & More,
) => Promise<Item[]>;

/** What is asked through, and the language of calls that name none. */
export interface Connection {
  ask: Ask;
  locale: string | undefined;
}

type Call = CallOptions & AsOfOption;

/** How the name of an operation for one record ends, by what it takes. */
const ENDINGS = { documentId: '', slug: 'BySlug', key: 'ByKey' };

const read = (
  { ask, locale: language }: Connection,
  operation: string,
  { locale = language, asOf, ...call }: Call,
  variables: JsonObject = {},
): Promise<JsonObject> => {
  checkAsOf(asOf);
  return ask({ ...call, operation, variables: { ...variables, locale, asOf } });
};

/** Reads a list of records: `readList(connection, relationships, { sort: ['establishedOn:asc'] })`. */
export const readList = async <Item, Filters, Sort>(
  connection: Connection,
  operation: ListOperation<Item, Filters, Sort>,
  { filters, sort, pagination, ...call }: ListOptions<Filters, Sort> & AsOfOption = {},
): Promise<Item[]> => {
  checkFilters(filters ?? {});
  return unwrapList(await read(connection, operation.name, call, { filters, sort, pagination }), operation);
};

/** Reads one record, or `null` where there is none: `readOne(connection, goal, { key: 'peace' })`. */
export const readOne = async <Item>(
  connection: Connection,
  operation: OneOperation<Item>,
  { documentId, slug, key, ...call }: RecordName & Call,
): Promise<Item | null> => {
  const names = { documentId, slug, key };
  const ending = ENDINGS[checkName(names, operation.key)];
  const data = await read(connection, operation.name + ending, call, names);
  return unwrapOne(data, operation, ending ? operation.many : operation.name);
};

/** Reads what exists once, such as the program. */
export const readSingle = async <Item>(
  connection: Connection,
  operation: OneOperation<Item>,
  call: Call = {},
): Promise<Item | null> => {
  return unwrapOne(await read(connection, operation.name, call), operation);
};

/** Reads structures over many records, such as the upcoming anniversaries. */
export const readOverview = async <Item, Options>(
  connection: Connection,
  operation: OverviewOperation<Item, Options>,
  options?: Options & Call,
): Promise<Item[]> => {
  const { locale, asOf, signal, cache, next, cf, ...variables }: Call = options ?? {};
  const call = { locale, asOf, signal, cache, next, cf };
  return unwrapList(await read(connection, operation.name, call, variables), operation);
};

/** Reads how many records match. */
export const readTotal = async <Filters>(
  connection: Connection,
  operation: TotalOperation<Filters>,
  { filters, ...call }: TotalOptions<Filters> = {},
): Promise<number> => {
  checkFilters(filters ?? {});
  return unwrapTotal(await read(connection, operation.name, call, { filters }), operation);
};

/** Makes functions of operations. They take every option; the client offers those that the operation declares. */
export interface Readers {
  list: <Item, Filters, Sort>(
    operation: ListOperation<Item, Filters, Sort>,
  ) => List<string, Item, Filters, Sort, AsOfOption>;
  one: <Item>(operation: OneOperation<Item>) => One<string, Item, RecordName, AsOfOption>;
  single: <Item>(operation: OneOperation<Item>) => Single<string, Item, AsOfOption>;
  overview: <Item, Options>(
    operation: OverviewOperation<Item, Options>,
  ) => Overview<string, Item, Options, AsOfOption>;
  total: <Filters>(operation: TotalOperation<Filters>) => Total<string, Filters>;
}

export const createReaders = (connection: Connection): Readers => ({
  list: (operation) => (options) => readList(connection, operation, options),
  one: (operation) => (name) => readOne(connection, operation, name),
  single: (operation) => (call) => readSingle(connection, operation, call),
  overview: (operation) => (options) => readOverview(connection, operation, options),
  total: (operation) => (options) => readTotal(connection, operation, options),
});
