import type { Ask } from './ask';
import { checkFilters, checkName } from './checks';
import type { RecordName } from './checks';
import type { JsonObject } from './json';
import type { CallOptions, ListOptions, TotalOptions } from './list-options';
import type { ListOperation, OneOperation, TotalOperation } from './operation';
import { unwrapList, unwrapOne, unwrapTotal } from './unwrap';

export type List<Item, Filters, Sort> = (options?: ListOptions<Filters, Sort>) => Promise<Item[]>;
export type One<Item, Name> = (name: Name & CallOptions) => Promise<Item | null>;
export type Single<Item> = (options?: CallOptions) => Promise<Item | null>;
export type Total<Filters> = (options?: TotalOptions<Filters>) => Promise<number>;

/** Makes functions of operations. */
export interface Readers {
  list: <Item, Filters, Sort>(operation: ListOperation<Item, Filters, Sort>) => List<Item, Filters, Sort>;
  one: <Item>(byDocumentId: OneOperation<Item>, byName: OneOperation<Item>) => One<Item, RecordName>;
  single: <Item>(operation: OneOperation<Item>) => Single<Item>;
  total: <Filters>(operation: TotalOperation<Filters>) => Total<Filters>;
}

/** `language` is that of calls which name none. */
export const createReaders = (ask: Ask, language: string | undefined): Readers => {
  const read = (
    { document }: { readonly document: string },
    { locale = language, signal }: CallOptions,
    variables: JsonObject = {},
  ): Promise<JsonObject> => ask({ document, variables: { ...variables, locale }, signal });

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
    total:
      (operation) =>
      async ({ filters, ...call } = {}) => {
        checkFilters(filters ?? {});
        return unwrapTotal(await read(operation, call, { filters }), operation);
      },
  };
};
