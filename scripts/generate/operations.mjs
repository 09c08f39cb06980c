import { hasListItem, partFragment, partTypesOf, recordFragments } from './fragments.mjs';
import { fileName, lowerFirst, upperFirst } from './names.mjs';
import { recordsOf } from './records.mjs';

const ONE = 'pagination: { limit: 1 }';

/** `sisterCitiesCities` is asked by the operation `cities`. */
const listName = ({ list }) => lowerFirst(list.name.replace(/^sisterCities/, ''));

const inBrackets = (items) => (items.length > 0 ? `(${items.join(', ')})` : '');

/**
 * A query of one root field. `variables` names the arguments that callers may give. A publication status is never one
 * of them: the server refuses it to the public, even when it asks for what is published.
 */
const query = (name, field, variables, selection, { declared = [], fixed = [] } = {}) => {
  const given = field.args.filter((argument) => variables.includes(argument.name));
  const declarations = [...declared, ...given.map((argument) => `$${argument.name}: ${argument.type}`)];
  const passed = [...fixed, ...given.map((argument) => `${argument.name}: $${argument.name}`)];
  return `query ${name}${inBrackets(declarations)} { ${field.name}${inBrackets(passed)} { ${selection} } }`;
};

const byKey = ({ name, type, list, key }) =>
  query(`${lowerFirst(name)}By${upperFirst(key)}`, list, ['locale'], `...${name}Full`, {
    declared: [`$${key}: ${type.getFields()[key].type}`],
    fixed: [`filters: { ${key}: { eq: $${key} } }`, ONE],
  });

const recordOperations = (record) => {
  const { name, one, list, total } = record;
  const byDocumentId = query(lowerFirst(name), one, ['documentId', 'locale'], `...${name}Full`);
  if (!list) return [byDocumentId];
  const inList = `...${name}${hasListItem(record) ? 'ListItem' : 'Full'}`;
  return [
    query(listName(record), list, ['filters', 'sort', 'pagination', 'locale'], inList),
    byDocumentId,
    byKey(record),
    query(`${lowerFirst(name)}Total`, total, ['filters', 'locale'], 'pageInfo { total }'),
  ];
};

/** The SDK's operations, derived from the schema: pairs of a file's name and its text, not yet formatted. */
export const operationFiles = (schema) => {
  const records = recordsOf(schema);
  return [
    ['parts.graphql', partTypesOf(records).map(partFragment)],
    ...records.map((record) => [
      fileName(record.name),
      [...recordFragments(record), ...recordOperations(record)],
    ]),
  ].map(([name, definitions]) => [name, definitions.join('\n\n')]);
};
