import { SisterCitiesError } from './error';
import { isObject } from './json';

const refuse = (hint: string): never => {
  throw new SisterCitiesError('invalid_input', { hint });
};

/**
 * Refuses a condition without a value: JSON leaves it out, and the list would be as long as without the condition.
 *
 * @throws SisterCitiesError `invalid_input`, naming the condition.
 */
export const checkFilters = (filters: unknown, path = 'filters'): void => {
  if (filters === undefined) refuse(`${path} is undefined.`);
  if (!isObject(filters) && !Array.isArray(filters)) return;
  for (const [name, condition] of Object.entries(filters)) checkFilters(condition, `${path}.${name}`);
};

/** The names by which one record can be asked for; a call gives one of them. */
export interface RecordName {
  documentId?: string | undefined;
  slug?: string | undefined;
  key?: string | undefined;
}

/**
 * Refuses to look for a record by nothing, which would find the first of all.
 *
 * @throws SisterCitiesError `invalid_input`
 */
export const checkName = ({ documentId, slug, key }: RecordName): void => {
  const [name, ...more] = [documentId, slug, key].filter((each) => each !== undefined);
  if (!name || more.length > 0) refuse('Expected one of documentId, slug or key, and not empty.');
};

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  // Dates that no month has roll over to the next.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
};

/**
 * Refuses what is no day of the calendar.
 *
 * @throws SisterCitiesError `invalid_input`
 */
export const checkAsOf = (asOf: string | undefined): void => {
  if (asOf !== undefined && !isDay(asOf)) refuse('Expected asOf to be a day, such as 2026-11-22.');
};
