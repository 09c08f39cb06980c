import { fieldsOf } from './records.mjs';
import { takes } from './selected-arguments.mjs';

// What the shape of a field does not tell: relations that a list is read for, although they cost the server a query for
// every item, and values that are computed from other records.
const EXCEPTIONS = {
  Event: { relationships: 'list' },
  Letter: { recipients: 'list', relationships: 'list' },
  Relationship: { goals: 'list', distanceKm: 'list', lastContactOn: 'page', yearsActive: 'page' },
};

const leadsToRecords = (type) =>
  fieldsOf(type).some(({ kind, target }) =>
    kind === 'parts' ? leadsToRecords(target) : kind === 'toOne' || kind === 'toMany',
  );

const PLACE_OF = {
  value: (isAsOf) => (isAsOf ? 'list' : 'summary'),
  values: (isAsOf) => (isAsOf ? 'list' : 'summary'),
  json: () => 'page',
  parts: (_isAsOf, target) => (leadsToRecords(target) ? 'page' : 'list'),
  toOne: (isAsOf) => (isAsOf ? 'page' : 'list'),
  toMany: () => 'page',
};

/**
 * Where the SDK reads a field of a record: values and small structures in lists, what reads other records only on the
 * page about one.
 *
 * - `summary`: wherever a record leads to this one; nothing that depends on a day, because not every record's query has
 *   one to pass on
 * - `list`: in lists too
 * - `page`: only where one record is asked for
 */
export const placeOf = (recordName, { field, name, kind, target }) =>
  EXCEPTIONS[recordName]?.[name] ?? PLACE_OF[kind](takes(field, 'asOf'), target);
