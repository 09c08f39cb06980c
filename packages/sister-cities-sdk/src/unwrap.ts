import { SisterCitiesError } from './error';
import { isObject } from './json';
import type { JsonObject } from './json';
import { hasLists, withoutNullItems } from './nested-lists';
import type { OneOperation, RecordOperation, TotalOperation } from './operation';

// The one place where JSON gets a type: a server answers a query as its schema says, or with an error.
const isItemOf =
  <Item>({ lists = [] }: RecordOperation<Item>) =>
  (value: unknown): value is Item =>
    isObject(value) && hasLists(value, lists);

const readItems = <Item>(value: unknown, operation: RecordOperation<Item>): Item[] => {
  if (!Array.isArray(value)) throw new SisterCitiesError('invalid_response');
  const records = value
    .filter((item) => item !== null)
    .map((record) => withoutNullItems(record, operation.lists ?? []));
  if (!records.every(isItemOf(operation))) throw new SisterCitiesError('invalid_response');
  return records;
};

/** What a root field of the plugin holds: of `cities`, `sisterCitiesCities`. */
const answered = (data: JsonObject, name: string): unknown =>
  data[`sisterCities${name.charAt(0).toUpperCase()}${name.slice(1)}`];

/** The records of a list. Items that are null are left out, here and in the lists that each record holds. */
export const unwrapList = <Item>(data: JsonObject, operation: RecordOperation<Item>): Item[] =>
  readItems(answered(data, operation.name), operation);

/** The record, or `null` when there is none. */
export const unwrapOne = <Item>(
  data: JsonObject,
  operation: OneOperation<Item>,
  field = operation.name,
): Item | null => {
  const value = answered(data, field);
  if (value === null) return null;
  return readItems(isObject(value) ? [value] : value, operation)[0] ?? null;
};

/** The number of records. */
export const unwrapTotal = <Filters>(data: JsonObject, { many }: TotalOperation<Filters>): number => {
  const connection = answered(data, `${many}_connection`);
  const pageInfo = isObject(connection) ? connection.pageInfo : undefined;
  const total = isObject(pageInfo) ? pageInfo.total : undefined;
  if (typeof total !== 'number') throw new SisterCitiesError('invalid_response');
  return total;
};
