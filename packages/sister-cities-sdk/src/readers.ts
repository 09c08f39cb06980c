import type { Ask } from './ask';
import { checkAsOf, checkFilters, checkName } from './checks';
import type { RecordName } from './checks';
import type { JsonObject } from './json';
import type { AsOfOption, CallOptions, ListOptions, TotalOptions } from './list-options';
import type { ListOperation, OneOperation, OverviewOperation, TotalOperation } from './operation';
import { unwrapList, unwrapOne, unwrapTotal } from './unwrap';

/** `More` holds the options that only some operations take. */
export type List<Item, Filters, Sort, More = object> = (
  options?: ListOptions<Filters, Sort> & More,
) => Promise<Item[]>;
export type One<Item, Name, More = object> = (name: Name & CallOptions & More) => Promise<Item | null>;
export type Single<Item, More = object> = (options?: CallOptions & More) => Promise<Item | null>;
export type Total<Filters> = (options?: TotalOptions<Filters>) => Promise<number>;
/** Other than a list of records, it is neither narrowed by fields nor put in another order. */
export type Overview<Item, Options, More = object> = (
  options?: Options & CallOptions & More,
) => Promise<Item[]>;

/** Makes functions of operations. They take every option; the client offers those that the operation declares. */
export interface Readers {
  list: <Item, Filters, Sort>(
    operation: ListOperation<Item, Filters, Sort>,
  ) => List<Item, Filters, Sort, AsOfOption>;
  one: <Item>(
    byDocumentId: OneOperation<Item>,
    byName: OneOperation<Item>,
  ) => One<Item, RecordName, AsOfOption>;
  single: <Item>(operation: OneOperation<Item>) => Single<Item, AsOfOption>;
  overview: <Item, Options>(
    operation: OverviewOperation<Item, Options>,
  ) => Overview<Item, Options, AsOfOption>;
  total: <Filters>(operation: TotalOperation<Filters>) => Total<Filters>;
}

/** `language` is that of calls which name none. */
export const createReaders = (ask: Ask, language: string | undefined): Readers => {
  const read = (
    { document }: { readonly document: string },
    { locale = language, asOf, signal }: CallOptions & AsOfOption,
    variables: JsonObject = {},
  ): Promise<JsonObject> => {
    checkAsOf(asOf);
    return ask({ document, variables: { ...variables, locale, asOf }, signal });
  };

  return {
    list:
      (operation) =>
      async ({ filters, sort, pagination, ...call } = {}) => {
        checkFilters(filters ?? {});
        return unwrapList(await read(operation, call, { filters, sort, pagination }), operation);
      },
    one:
      (byDocumentId, byName) =>
      async ({ documentId, slug, key, ...call }) => {
        checkName({ documentId, slug, key });
        const operation = documentId === undefined ? byName : byDocumentId;
        return unwrapOne(await read(operation, call, { documentId, slug, key }), operation);
      },
    single:
      (operation) =>
      async (call = {}) =>
        unwrapOne(await read(operation, call), operation),
    overview: (operation) => async (options) => {
      const { locale, asOf, signal, ...variables }: CallOptions & AsOfOption = options ?? {};
      return unwrapList(await read(operation, { locale, asOf, signal }, variables), operation);
    },
    total:
      (operation) =>
      async ({ filters, ...call } = {}) => {
        checkFilters(filters ?? {});
        return unwrapTotal(await read(operation, call, { filters }), operation);
      },
  };
};
