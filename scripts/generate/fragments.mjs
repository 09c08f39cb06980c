import { typeName } from './names.mjs';
import { placeOf } from './places.mjs';
import { fieldsOf } from './records.mjs';
import { selectedArguments } from './selected-arguments.mjs';

const SPREAD_OF = {
  value: () => '',
  values: () => '',
  json: () => '',
  parts: (target) => ` { ...${typeName(target.name)} }`,
  toOne: (target) => ` { ...${summaryName(target)} }`,
  toMany: (target) => ` { ...${summaryName(target)} }`,
};

const summaryName = (target) =>
  target.name === 'UploadFile' ? typeName(target.name) : `${typeName(target.name)}Summary`;

const print = (name, type, spreads, fields) =>
  [
    `fragment ${name} on ${type.name} {`,
    ...spreads.map((spread) => `...${spread}`),
    ...fields.map(
      ({ field, kind, target }) => field.name + selectedArguments(field) + SPREAD_OF[kind](target),
    ),
    '}',
  ].join('\n');

/** A structure, whole. The records that it holds come as their `Summary`. */
export const partFragment = (type) => print(typeName(type.name), type, [], fieldsOf(type));

const fieldsAt = ({ name, type }, ...places) =>
  fieldsOf(type).filter((field) => places.includes(placeOf(name, field)));

/** The fields beyond a record's own values that lists read too. */
export const listFieldsOf = (record) => fieldsAt(record, 'list');

/** The fields that lists do not read, only the page about one record. */
export const pageFieldsOf = (record) => fieldsAt(record, 'page');

const hasListItem = (record) => record.list !== undefined && pageFieldsOf(record).length > 0;

/** The fragment that lists read of each record. */
export const itemFragmentName = (record) => record.name + (hasListItem(record) ? 'ListItem' : 'Full');

/**
 * The fragments of a record, each a part of the next: `Summary` (what other records show of it), `ListItem` (what lists
 * show of it; only where it differs from `Full`), `Full` (everything).
 */
export const recordFragments = (record) => {
  const { name, type } = record;
  const summary = print(`${name}Summary`, type, [], fieldsAt(record, 'summary'));
  if (!hasListItem(record)) {
    return [summary, print(`${name}Full`, type, [`${name}Summary`], fieldsAt(record, 'list', 'page'))];
  }
  return [
    summary,
    print(`${name}ListItem`, type, [`${name}Summary`], listFieldsOf(record)),
    print(`${name}Full`, type, [`${name}ListItem`], pageFieldsOf(record)),
  ];
};

const isPart = ({ kind, target }) => kind === 'parts' || target.name === 'UploadFile';

/**
 * The types of the structures that records hold, however deep, of files, and of the structures that overviews list, by
 * their own name.
 */
export const partTypesOf = (records, overviews) => {
  const found = new Set(overviews.map(({ type }) => type));
  const collect = (type) => {
    for (const { target } of fieldsOf(type).filter(isPart)) {
      if (found.has(target)) continue;
      found.add(target);
      collect(target);
    }
  };
  for (const { type } of [...records, ...overviews]) collect(type);
  return [...found].sort((left, right) => left.name.localeCompare(right.name));
};
