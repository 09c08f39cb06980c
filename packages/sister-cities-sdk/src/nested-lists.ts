import { isObject } from './json';

type Path = readonly string[];

const cleaned = (value: unknown, path: Path): unknown => {
  const [name, ...rest] = path;
  if (Array.isArray(value)) {
    return name === undefined
      ? value.filter((item) => item !== null)
      : value.map((item) => cleaned(item, path));
  }
  return name !== undefined && isObject(value) ? { ...value, [name]: cleaned(value[name], rest) } : value;
};

// Null is an answer: where the schema does not let it be one, the server tells an error instead.
const leadsToList = (value: unknown, path: Path): boolean => {
  const [name, ...rest] = path;
  if (value === null) return true;
  if (Array.isArray(value)) return name === undefined || value.every((item) => leadsToList(item, path));
  return name !== undefined && isObject(value) && leadsToList(value[name], rest);
};

const steps = (path: string): Path => path.split('.');

/** A copy of a record without null items in the lists at the ends of the paths, such as `activeGoals.goal.tags`. */
export const withoutNullItems = (record: unknown, paths: readonly string[]): unknown =>
  paths.reduce((copy, path) => cleaned(copy, steps(path)), record);

/** Whether a record holds what the paths lead to: lists, or null on the way to them. */
export const hasLists = (record: unknown, paths: readonly string[]): boolean =>
  paths.every((path) => leadsToList(record, steps(path)));
