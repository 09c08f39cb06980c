import { refuse } from './refuse';
import { isObject } from './json';

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

/** What one record can be asked for by; a call gives one of them. */
export interface RecordName {
  documentId?: string | undefined;
  slug?: string | undefined;
  key?: string | undefined;
}

const NAMES = ['documentId', 'slug', 'key'] as const;

/**
 * What a record is asked for by. Refuses to look for it by nothing, which would find the first of all.
 *
 * @param key What such a record has beside its `documentId`.
 * @throws SisterCitiesError `invalid_input`
 */
export const checkName = (names: RecordName, key?: 'slug' | 'key'): keyof RecordName => {
  const [by, ...more] = NAMES.filter((each) => names[each] !== undefined);
  if (by && names[by] && !more.length && (by === 'documentId' || by === key)) return by;
  return refuse(`Expected ${key ? `either documentId or ${key}` : 'documentId'}, and not empty.`);
};

// Dates that no month has roll over to the next, and what is none becomes null.
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && JSON.stringify(new Date(text)).includes(text);

/**
 * Refuses what is no day of the calendar.
 *
 * @throws SisterCitiesError `invalid_input`
 */
export const checkAsOf = (asOf: string | undefined): void => {
  if (asOf !== undefined && !isDay(asOf)) refuse('Expected asOf to be a day, such as 2026-11-22.');
};
