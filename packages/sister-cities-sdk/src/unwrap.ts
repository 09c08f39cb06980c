import { SisterCitiesError } from './error';
import { isObject } from './json';
import type { JsonObject } from './json';
import { withoutNullItems } from './nested-lists';
import type { RecordOperation, TotalOperation } from './operation';

/**
 * What a root field of the plugin holds: of `cities`, `sisterCitiesCities`. By its name, since a CDN that has not
 * `operationName` in its key gives the answer to one operation for another.
 */
export const answered = (data: JsonObject, name: string): unknown =>
  data[`sisterCities${name.charAt(0).toUpperCase()}${name.slice(1)}`];

/** @throws SisterCitiesError `invalid_response`. */
export const invalid = (): never => {
  throw new SisterCitiesError('invalid_response');
};

const readItems = <Item>(value: unknown, { lists = [] }: RecordOperation<Item>): Item[] => {
  // The one place where JSON gets a type: a server answers a query as its schema says, or with an error.
  const isItem = (record: unknown): record is Item => isObject(record);
  if (!Array.isArray(value)) return invalid();
  const records = value.filter((item) => item !== null).map((item) => withoutNullItems(item, lists));
  return records.every(isItem) ? records : invalid();
};

/** The records of a list. Items that are null are left out, here and in the lists that each record holds. */
export const unwrapList = <Item>(data: JsonObject, operation: RecordOperation<Item>): Item[] =>
  readItems(answered(data, operation.name), operation);

/** The record, or `null` when there is none. The root field holds it, or a list of at most one. */
export const unwrapOne = <Item>(
  data: JsonObject,
  operation: RecordOperation<Item>,
  field = operation.name,
): Item | null => {
  const value = answered(data, field);
  return readItems(Array.isArray(value) || value === undefined ? value : [value], operation)[0] ?? null;
};

/** The number of records. */
export const unwrapTotal = <Filters>(data: JsonObject, { many }: TotalOperation<Filters>): number => {
  const connection = answered(data, `${many}_connection`);
  const pageInfo = isObject(connection) ? connection.pageInfo : undefined;
  const total = isObject(pageInfo) ? pageInfo.total : undefined;
  return typeof total === 'number' ? total : invalid();
};
