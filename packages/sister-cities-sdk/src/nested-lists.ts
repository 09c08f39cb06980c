import { SisterCitiesError } from './error';
import { isObject } from './json';

/** How many records of a nested list are asked for (scripts/generate/selected-arguments.mjs). */
const MOST = 100;

/**
 * The records that belong to another, of which at most 100 are read. `isCut` is there, and `true`, where the list is as
 * long as that, so that there may be more: `iterate` reads them through the list of their own.
 */
export interface NestedList<Item> extends Array<Item> {
  readonly isCut?: true;
}

type Path = readonly string[];

/** Null items do not count as records, but as something that was read. */
const withoutNull = (items: unknown[]): unknown[] => {
  const left = items.filter((item) => item !== null);
  // Not enumerable: a list is equal to another with the same items, and is written as JSON like it.
  return items.length < MOST ? left : Object.defineProperty(left, 'isCut', { value: true });
};

// Null is an answer: where the schema does not let it be one, the server tells an error instead.
const cleaned = (value: unknown, path: Path): unknown => {
  const [name, ...rest] = path;
  if (value === null) return value;
  if (Array.isArray(value)) return name ? value.map((item) => cleaned(item, path)) : withoutNull(value);
  if (name && isObject(value)) return { ...value, [name]: cleaned(value[name], rest) };
  throw new SisterCitiesError('invalid_response');
};

/**
 * A copy of a record without null items in the lists at the ends of the paths, such as `activeGoals.goal.tags`.
 *
 * @throws SisterCitiesError `invalid_response` where a path leads to no list.
 */
export const withoutNullItems = (record: unknown, paths: readonly string[]): unknown =>
  paths.reduce((copy, path) => cleaned(copy, path.split('.')), record);
