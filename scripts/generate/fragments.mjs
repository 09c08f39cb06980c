import { typeName } from './names.mjs';
import { fieldsOf } from './records.mjs';

// Relations to many records cost the server a query for every item; these are what a list is read for.
const SHOWN_IN_LISTS = {
  Event: ['relationships'],
  Letter: ['recipients', 'relationships'],
  Relationship: ['goals'],
};

// Without it, Strapi cuts at its own default.
const NESTED_PAGE = 'pagination: { limit: 100 }';

const SPREAD_OF = {
  value: () => '',
  values: () => '',
  json: () => '',
  parts: (target) => ` { ...${typeName(target.name)} }`,
  toOne: (target) => ` { ...${summaryName(target)} }`,
  toMany: (target) => `(${NESTED_PAGE}) { ...${summaryName(target)} }`,
};

const summaryName = (target) =>
  target.name === 'UploadFile' ? typeName(target.name) : `${typeName(target.name)}Summary`;

const print = (name, type, spreads, fields) =>
  [
    `fragment ${name} on ${type.name} {`,
    ...spreads.map((spread) => `...${spread}`),
    ...fields.map((field) => field.name + SPREAD_OF[field.kind](field.target)),
    '}',
  ].join('\n');

/** One item of a structured list, whole. */
export const partFragment = (type) => print(typeName(type.name), type, [], fieldsOf(type));

/** Whether lists read less of a record than a page about it does. */
export const hasListItem = ({ name, type, list }) =>
  list !== undefined && fieldsOf(type).some((field) => isOnlyInFull(name, field));

const isOnlyInFull = (recordName, { name, kind }) =>
  kind === 'json' || (kind === 'toMany' && !SHOWN_IN_LISTS[recordName]?.includes(name));

/**
 * The fragments of a record, each a part of the next: `Summary` (its own values), `ListItem` (with structured lists
 * and the records it belongs to; only where it differs from `Full`), `Full` (with all relations and long texts).
 */
export const recordFragments = (record) => {
  const { name, type } = record;
  const fields = fieldsOf(type);
  const isValue = ({ kind }) => kind === 'value' || kind === 'values';
  const summary = print(`${name}Summary`, type, [], fields.filter(isValue));
  const rest = fields.filter((field) => !isValue(field));
  if (!hasListItem(record)) return [summary, print(`${name}Full`, type, [`${name}Summary`], rest)];
  const listed = rest.filter((field) => !isOnlyInFull(name, field));
  const unlisted = rest.filter((field) => isOnlyInFull(name, field));
  return [
    summary,
    print(`${name}ListItem`, type, [`${name}Summary`], listed),
    print(`${name}Full`, type, [`${name}ListItem`], unlisted),
  ];
};

/** The types of structured lists that records hold, and of files, by their own name. */
export const partTypesOf = (records) => {
  const targets = records
    .flatMap(({ type }) => fieldsOf(type))
    .filter(({ kind, target }) => kind === 'parts' || target.name === 'UploadFile')
    .map(({ target }) => target);
  return [...new Set(targets)].sort((left, right) => left.name.localeCompare(right.name));
};
