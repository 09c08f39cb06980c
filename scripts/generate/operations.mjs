import { fragmentVariables } from './fragment-variables.mjs';
import { itemFragmentName, partFragment, partTypesOf, recordFragments } from './fragments.mjs';
import { fileName, typeName, upperFirst } from './names.mjs';
import { operationNames } from './operation-names.mjs';
import { overviewsOf, recordsOf } from './records.mjs';
import { inBrackets } from './selected-arguments.mjs';

const ONE = 'pagination: { limit: 1 }';

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

const recordOperations = (record, variablesOf) => {
  const { name, type, one, list, total, key } = record;
  const names = operationNames(record);
  const full = `${name}Full`;
  const byDocumentId = query(names.one, one, ['documentId', 'locale'], `...${full}`, {
    declared: variablesOf(full),
  });
  if (!list) return [byDocumentId];
  const item = itemFragmentName(record);
  return [
    query(names.list, list, ['filters', 'sort', 'pagination', 'locale'], `...${item}`, {
      declared: variablesOf(item),
    }),
    byDocumentId,
    query(names.byKey, list, ['locale'], `...${full}`, {
      declared: [`$${key}: ${type.getFields()[key].type}`, ...variablesOf(full)],
      fixed: [`filters: { ${key}: { eq: $${key} } }`, ONE],
    }),
    query(names.total, total, ['filters', 'locale'], 'pageInfo { total }'),
  ];
};

/** Takes every argument of its field. */
const overviewOperation = ({ name, field, type }, variablesOf) => {
  const fragment = typeName(type.name);
  const own = field.args.map((argument) => argument.name);
  const declared = variablesOf(fragment).filter(
    (each) => !own.some((argument) => each.startsWith(`$${argument}:`)),
  );
  return query(name, field, own, `...${fragment}`, { declared });
};

/** The SDK's operations, derived from the schema: pairs of a file's name and its text, not yet formatted. */
export const operationFiles = (schema) => {
  const records = recordsOf(schema);
  const overviews = overviewsOf(schema);
  const parts = partTypesOf(records, overviews).map(partFragment);
  const files = records.map((record) => ({ record, fragments: recordFragments(record) }));
  const variablesOf = fragmentVariables(schema, [...parts, ...files.flatMap(({ fragments }) => fragments)]);
  return [
    ['parts.graphql', parts],
    ...files.map(({ record, fragments }) => [
      fileName(record.name),
      [...fragments, ...recordOperations(record, variablesOf)],
    ]),
    ...overviews.map((overview) => [
      fileName(upperFirst(overview.name)),
      [overviewOperation(overview, variablesOf)],
    ]),
  ].map(([name, definitions]) => [name, definitions.join('\n\n')]);
};
